/*
 * The comparison form of a word. Newsroom copies are disguised with characters that look like
 * others or like nothing; folding makes them equal to the plain word, and says that it did.
 *
 * Only a word that mixes scripts is mended: `confusables` packages rewrite whole texts and turn
 * Armenia into "Arrnenia".
 */

const hidden =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]/g;
const plainAscii = /^[a-z0-9]*$/;

/** Latin letter and the Cyrillic letter that looks the same; used both ways. */
const latinCyrillic =
  'aа eе oо pр cс xх yу iі jј sѕ hһ kк mм tт bв nп uц AА BВ CС EЕ HН IІ JЈ KК MМ OО PР SЅ TТ XХ YУ';
const latinGreek = 'oο aα vν iι uυ pρ AΑ BΒ EΕ ZΖ HΗ IΙ KΚ MΜ NΝ OΟ PΡ TΤ YΥ XΧ';

const toLatin = new Map<string, string>();
const toCyrillic = new Map<string, string>();
for (const couple of latinCyrillic.split(' ')) {
  const [latin, cyrillic] = couple;
  toLatin.set(cyrillic, latin);
  if (!toCyrillic.has(latin)) toCyrillic.set(latin, cyrillic);
}
for (const couple of latinGreek.split(' ')) toLatin.set(couple[1], couple[0]);

/**
 * A word as it is compared: hidden characters dropped, NFC, lookalike letters of a foreign script
 * put back, lower case, one apostrophe.
 */
export function fold(word: string): string {
  let form = word.toLowerCase();
  if (plainAscii.test(form)) return form;
  form = mendScript(word.replace(hidden, '')).normalize('NFC').toLowerCase();
  return form
    .replace(/[\u2018\u2019\u02bc\uff07]/g, "'")
    .replace(/\u0131/g, 'i')
    .replace(/\u0307/g, '');
}

/** The word with letters of the minority script replaced by their lookalikes; unchanged where that is not possible. */
export function mendScript(word: string): string {
  const latin = count(word, /\p{Script=Latin}/gu);
  if (latin === 0 || latin === word.length) return word;
  const cyrillic = count(word, /\p{Script=Cyrillic}/gu);
  const greek = count(word, /\p{Script=Greek}/gu);
  if (cyrillic === 0 && greek === 0) return word;
  const map = cyrillic >= latin ? toCyrillic : toLatin;
  const foreign = map === toCyrillic ? /\p{Script=Latin}/u : /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
  let mended = '';
  for (const letter of word) {
    if (!foreign.test(letter)) mended += letter;
    else if (map.has(letter)) mended += map.get(letter);
    else return word;
  }
  return mended;
}

function count(word: string, pattern: RegExp): number {
  return word.match(pattern)?.length ?? 0;
}
