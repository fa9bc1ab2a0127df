import type { ReportDocument } from '../report.ts';
import type { Cutter, Word } from './words.ts';

/** An outlet or an author of the report, under whatever spellings its documents give. */
export interface Name {
  is: 'outlet' | 'author';
  /** What stands in its place: `Outlet 1`, `Author 3`. */
  shown: string;
  /** Each way it is written, as words and the text they stand in. */
  spellings: Spelling[];
  /** Of the documents that give it. */
  languages: Set<string>;
}

export interface Spelling {
  text: string;
  words: Word[];
}

export interface Names {
  all: Name[];
  /** What stands for an outlet as a document gives it. */
  outlet(source: string): string;
  /** What stands for one or several authors as a document gives them. */
  authors(author: string): string;
}

/**
 * The names of a report, numbered in the order of its documents. What a document carries as a mark, like
 * a byline of `[Your Name]` that nobody filled in, is nobody's name.
 */
export function namesIn(documents: readonly ReportDocument[], cut: Cutter): Names {
  const outlets = new Map<string, Name>();
  const authors = new Map<string, Name>();
  const placeholders = new Set<string>();
  for (const { marks } of documents) for (const { quote } of marks) placeholders.add(quote.trim());
  const isName = (text: string) => text !== '' && !placeholders.has(text);
  for (const { source, language } of documents)
    if (source !== null && isName(source.trim()))
      note(outlets, 'outlet', source.trim(), cut).languages.add(language);
  /** An outlet in the place of an author stays that outlet. */
  const authorsOf = (field: string): Name[] => {
    const whole = outlets.get(keyOf(field, cut));
    if (whole) return [whole];
    return personsIn(field).map(
      (person) => outlets.get(keyOf(person, cut)) ?? note(authors, 'author', person, cut),
    );
  };
  for (const { author, language } of documents)
    if (author !== null && isName(author.trim()))
      for (const name of authorsOf(author.trim())) name.languages.add(language);
  const all = [...outlets.values(), ...authors.values()];
  number(outlets, 'Outlet', new Set([...outlets.keys(), ...authors.keys()]));
  number(authors, 'Author', new Set([...outlets.keys(), ...authors.keys()]));
  return {
    all,
    outlet: (source) => outlets.get(keyOf(source, cut))?.shown ?? source,
    authors: (author) => {
      if (!isName(author.trim())) return author;
      return [...new Set(authorsOf(author.trim()).map(({ shown }) => shown))].join(', ');
    },
  };
}

function note(names: Map<string, Name>, is: Name['is'], text: string, cut: Cutter): Name {
  const key = keyOf(text, cut);
  const name: Name = names.get(key) ?? { is, shown: '', spellings: [], languages: new Set() };
  names.set(key, name);
  const spelling = { text, words: cut(text) };
  if (!name.spellings.some(({ text }) => text === spelling.text)) name.spellings.push(spelling);
  return name;
}

/** A number that would make a name of the report is passed over: somebody's outlet may be called Outlet 2. */
function number(names: Map<string, Name>, word: string, taken: ReadonlySet<string>): void {
  let count = 0;
  for (const name of names.values()) {
    do count++;
    while (taken.has(`${word.toLowerCase()} ${count}`));
    name.shown = `${word} ${count}`;
  }
}

const articles = new Set('the der die das le la les l el los las il lo gli'.split(' '));

/** Words of a name without a leading article; an article alone is the name. */
export function core(words: readonly Word[]): Word[] {
  return words.length > 1 && articles.has(words[0].form) ? words.slice(1) : [...words];
}

/** Equal for names that are one: case, spacing, accents' encoding and a leading article do not matter. */
function keyOf(text: string, cut: Cutter): string {
  const words = core(cut(text));
  return words.length > 0 ? words.map(({ form }) => form).join(' ') : text.trim();
}

const byline = /^(?:by|автор|текст|text|autor|autorin|author|words)\s*:?\s+(?=\S)/iu;
/** Bylines that are also parts of names: taken for one before two words only. */
const shortByline = /^(?:Par|Por|Di|Von)\s+(?=\S+\s+\S)/u;
const between =
  /\s*[,;/|·•\n()<>]\s*|\s+[–—-]\s+|\s+(?:and|AND|And|und|et|y|e|i|и|й|і|та|og|och|en|for|via|für|pour|para|&)\s+/u;

/** The persons of an author field, one or several. `Doe, Jane` is one. */
function personsIn(field: string): string[] {
  const line = field.replace(byline, '').replace(shortByline, '').trim();
  if (/^[\p{L}'’-]+, ?[\p{L}'’-]+$/u.test(line)) return [line.split(/, ?/).reverse().join(' ')];
  const parts = line.split(between).filter((part) => part !== '');
  const people = parts.filter((part) => !part.includes('@'));
  const found = people.length > 0 ? people : parts;
  return found.length > 0 ? [...new Set(found)] : [line || field];
}
