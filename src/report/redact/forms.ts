import { core, type Name, type Spelling } from './names.ts';
import { ordinaryIn } from './ordinary.ts';
import { type Survey, survey } from './survey.ts';
import { type Cutter, seen, type Word } from './words.ts';

/*
 * In which forms a name is looked for, and how careful. The rule, from bold to careful:
 *
 * - A name of several words is hidden wherever they stand together, in any case and, where its words
 *   have endings, in any inflection; so are its words run together (harbourcourier), and an author's
 *   in the forms `Doe, Jane` and `J. Doe`.
 * - A name of one word is hidden in any case, if the word is rare and the texts do not have it in
 *   small letters more often than with a capital.
 * - Names of ordinary words (Post, Today, AP, This Week) are hidden only with the capitals of a name,
 *   and one ordinary word not where a sentence begins, where any word has a capital; but in
 *   a credit (a line of its own, in brackets, after "By" or "©") always.
 * - An author's last name alone is hidden if nobody else in the texts is called so, and the last word of
 *   an outlet behind an article ("the Courier"), if no other outlet of the report ends in it.
 */

/** A way a name may stand in a text. */
export interface Form {
  words: Word[];
  /** What stands between the words where it is not what usually does; one less than words. */
  gaps: string[];
  name: Name;
  manner: Manner;
}

/** `capital`: no case of the word but its own. `article`: only behind one. See the rule above. */
export type Manner = 'anywhere' | 'ordinary' | 'capital' | 'article';

/** Forms by the stems of their first two words, or of the only one, longest first. */
export type Forms = ReadonlyMap<string, readonly Form[]>;

export function formKey(first: Word, second?: Word): string {
  return second ? `${first.stem} ${second.stem}` : first.stem;
}

/** Written like words of a sentence; brackets and the like make any name one of its own. */
const isPlainly = /^[\p{L}\p{M}\p{N}\s'’.&-]*$/u;
/** Letters from which words run together are still nobody else's. */
const leastRunTogether = 6;
/** Letters of a last name that is looked for alone. */
const leastAlone = 4;

export function formsOf(names: readonly Name[], texts: readonly string[], cut: Cutter): Forms {
  const singles = names.flatMap(({ spellings }) =>
    spellings.map(({ words }) => core(words)).filter((words) => words.length === 1),
  );
  const lasts = names.flatMap((name) => lastOf(name) ?? []);
  const met = survey(texts, new Set([...singles.flat(), ...lasts].map(({ stem }) => stem)), cut);
  const bearers = new Map<string, number>();
  for (const { stem } of lasts) bearers.set(stem, (bearers.get(stem) ?? 0) + 1);
  const forms = names.flatMap((name) => {
    const ordinary = ordinaryIn(name.languages);
    const isUsed = (word: Word) => (met.small.get(word.stem) ?? 0) > 0 && ordinary.known(word);
    const plain = (words: readonly Word[]) =>
      ordinary.all(words) || (words.length === 1 && (isShort(words[0]) || isUsed(words[0])));
    const last = lastOf(name);
    const whole = name.spellings.flatMap((spelling) => spelled(name, spelling, plain, cut));
    return last && bearers.get(last.stem) === 1 ? [...whole, ...alone(name, last, met, plain)] : whole;
  });
  return indexed(forms);
}

/** AP, PA, TT: too short to be told from other words but by its capitals. */
function isShort({ shown }: Word): boolean {
  return shown.length <= 3 && /^\p{Lu}+$/u.test(shown);
}

function spelled(
  name: Name,
  { text, words }: Spelling,
  plain: (words: readonly Word[]) => boolean,
  cut: Cutter,
): Form[] {
  if (words.length === 0) return [];
  const bare = core(words);
  const manner: Manner = plain(bare) && isPlainly.test(text) ? 'ordinary' : 'anywhere';
  const form = (words: Word[], manner: Manner, gaps?: string[]): Form => ({
    words,
    gaps: gaps ?? words.slice(1).map(({ from }, i) => text.slice(words[i].to, from)),
    name,
    manner,
  });
  const found = [form(bare, manner)];
  if (bare.length < words.length) found.push(form(words, manner));
  if (bare.length > 1) {
    const [together, ...more] = cut(bare.map(({ shown }) => seen(shown)).join(''));
    if (more.length === 0 && together.form.length >= leastRunTogether)
      found.push(form([together], 'anywhere', []));
  }
  if (name.is === 'author' && bare.length > 1 && bare.length < 5) {
    const [given, last] = [bare.slice(0, -1), bare[bare.length - 1]];
    const initial = cut(given[0].shown.slice(0, 1));
    const within = given.slice(1).map(() => ' ');
    found.push(form([last, ...given], 'anywhere', [',', ...within]));
    if (initial.length === 1 && last.form.length >= leastAlone)
      found.push(form([initial[0], last], 'capital', ['.']));
  }
  return found;
}

/** The last name of an author, or the last word of an outlet, of names of several words. */
function lastOf({ spellings: [{ words }] }: Name): Word | undefined {
  const bare = core(words);
  const last = bare.at(-1);
  if (!last || bare.length < 2 || !last.capital || last.form.length < leastAlone) return undefined;
  return last;
}

function alone(name: Name, last: Word, met: Survey, plain: (words: readonly Word[]) => boolean): Form[] {
  const form = (manner: Manner): Form => ({ words: [last], gaps: [], name, manner });
  if (name.is === 'outlet') return [form('article')];
  if (plain([last])) return [];
  const own = new Set(name.spellings.flatMap(({ words }) => words.map(({ stem }) => stem)));
  const others = [...(met.before.get(last.stem) ?? [])].filter((given) => !own.has(given));
  return others.length === 0 ? [form('capital')] : [];
}

function indexed(forms: readonly Form[]): Forms {
  const index = new Map<string, Form[]>();
  for (const form of forms) {
    const key = formKey(form.words[0], form.words[1]);
    const known = index.get(key);
    if (known) known.push(form);
    else index.set(key, [form]);
  }
  for (const list of index.values()) list.sort((x, y) => y.words.length - x.words.length);
  return index;
}
