/*
 * The comparison form of a word. Newsroom copies are disguised with characters that look like
 * others or like nothing; folding makes them equal to the plain word, and says that it did.
 *
 * Only a word that mixes scripts is mended: `confusables` packages rewrite whole texts and turn
 * Armenia into "Arrnenia".
 */

const hidden =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\u3164\ufe00-\ufe0f\ufeff\uffa0\u{e0000}-\u{e0fff}]/gu;
/** Lower-case words that folding leaves as they are: nearly all of them, and the checks below are dear. */
const plain = /^(?:[a-z0-9]*|[a-zà-öø-ÿœ0-9]*|[а-яёіїєґў0-9]*)$/;

/** Latin letter and the letter of another script that looks the same; used both ways. */
const latinCyrillic = 'aа eе oо pр cс xх yу iі jј kк mм tт bв AА BВ CС EЕ HН IІ JЈ KК MМ OО PР TТ XХ YУ';
const latinGreek = 'oο aα vν iι uυ pρ kκ AΑ BΒ EΕ ZΖ HΗ IΙ KΚ MΜ NΝ OΟ PΡ TΤ YΥ XΧ';
/** Letters of few Cyrillic alphabets, and some that look alike in italics only: met as disguise of Latin words, never the other way. */
const rareCyrillic = 'nп uц sѕ hһ dԁ qԛ wԝ lӏ SЅ';

const scripts = {
  cyrillic: /\p{Script=Cyrillic}/gu,
  latin: /\p{Script=Latin}/gu,
  greek: /\p{Script=Greek}/gu,
} as const;

/** For each script, its own letters for the lookalikes of the other two. */
const lookalikes = {
  latin: new Map<string, string>(),
  cyrillic: new Map<string, string>(),
  greek: new Map<string, string>(),
};
for (const [couples, other] of [
  [latinCyrillic, lookalikes.cyrillic],
  [latinGreek, lookalikes.greek],
  [rareCyrillic, undefined],
] as const) {
  for (const [latin, foreign] of couples.split(' ')) {
    lookalikes.latin.set(foreign, latin);
    other?.set(latin, foreign);
  }
}
for (const [letter, latin] of lookalikes.latin) {
  const { cyrillic, greek } = lookalikes;
  if (!greek.has(letter) && greek.has(latin)) greek.set(letter, greek.get(latin)!);
  if (!cyrillic.has(letter) && cyrillic.has(latin)) cyrillic.set(letter, cyrillic.get(latin)!);
}

/**
 * A word as it is compared: hidden characters dropped, compatibility forms (ligatures, full-width
 * and mathematical letters) made plain, lookalike letters of a foreign script put back, NFC, lower
 * case with ß as ss and one letter i, one apostrophe. Folding twice changes nothing.
 */
export function fold(word: string): string {
  const form = word.toLowerCase();
  if (plain.test(form)) return form;
  const mended = mendScript(word.replace(hidden, '').normalize('NFKC').replace(hidden, ''));
  const lower = mended
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc\uff07]/g, "'")
    .replace(/ß/g, 'ss')
    .replace(/ς/g, 'σ')
    .replace(/\u0131/g, 'i')
    .normalize('NFD')
    .replace(/i\u0307+/g, 'i')
    .normalize('NFC');
  return mendScript(lower);
}

const ofOneScript = /^(?:\p{Script=Latin}+|\p{Script=Cyrillic}+|\p{Script=Greek}+)$/u;

/** An acronym with an ending of the language around it, SMSка: two scripts in good faith. */
const inflectedAcronym =
  /^(?=\p{Lu}+\p{Ll}+$)(?:\p{Script=Latin}{2,}\p{Script=Cyrillic}+|\p{Script=Latin}{2,}\p{Script=Greek}+)$/u;

/**
 * The word with letters of a foreign script replaced by their lookalikes. The script of most letters
 * is tried first (of equals Cyrillic, then Latin), but a word that does not come out whole in it
 * belongs to the next: five Cyrillic letters and a Latin l make "paypal". Unchanged where no script will do.
 */
export function mendScript(word: string): string {
  if (ofOneScript.test(word)) return word;
  const present = (Object.keys(scripts) as (keyof typeof scripts)[])
    .map((script) => ({ script, count: word.match(scripts[script])?.length ?? 0 }))
    .filter(({ count }) => count > 0);
  if (present.length < 2 || inflectedAcronym.test(word)) return word;
  for (const { script } of present.sort((x, y) => y.count - x.count)) {
    const mended = inScript(word, script);
    if (mended !== undefined) return mended;
  }
  return word;
}

/** The word in one script, letters taken apart from their accents meanwhile; undefined where one has no lookalike. */
function inScript(word: string, script: keyof typeof scripts): string | undefined {
  let mended = '';
  for (const letter of word.normalize('NFD')) {
    const foreign = letter.match(scripts[script]) === null && isOfAny(letter);
    const own = foreign ? lookalikes[script].get(letter) : letter;
    if (own === undefined) return undefined;
    mended += own;
  }
  return mended.normalize('NFC');
}

function isOfAny(letter: string): boolean {
  return Object.values(scripts).some((pattern) => letter.match(pattern) !== null);
}
