import type { Span } from '../../span.ts';
import type { Report } from '../report.ts';
import { addressesIn, hiddenAddress, hostsOf, leadsTo } from './addresses.ts';
import { type Find, find } from './find.ts';
import { formsOf } from './forms.ts';
import { type Names, namesIn } from './names.ts';
import { type Rewriting, rewritten } from './rewriting.ts';
import { type Cutter, cutter, type Word } from './words.ts';

/** Hides the names of one report in its strings. */
export interface Veil {
  names: Names;
  /** The text of a document, or its title, as its own language is written. */
  text(text: string, language: string): Rewriting;
  /** Any other string. */
  say(text: string): string;
  /** A claim: as `say`, and words of names are hidden in what it lists, unless the texts have them elsewhere, too. */
  claim(text: string): string;
}

export function veilOf(report: Report): Veil {
  const cut = cutter();
  const { documents } = report;
  const names = namesIn(documents, cut);
  const texts = documents.flatMap(({ text, title }) => [text, title].filter((one) => one !== null));
  const forms = formsOf(names.all, texts, cut);
  const hosts = hostsOf(documents.flatMap(({ url }) => url ?? []));
  const look = (text: string, words: readonly Word[], language: string): Find[] =>
    withAddresses(text, find({ text, words, language }, forms), hosts);
  const partOf = partsOf(names, cut);
  /** Words of names that texts have outside of names. */
  const elsewhere = new Set<string>();
  for (const { text, language } of documents) {
    if (text === null) continue;
    const words = cut(text);
    const finds = look(text, words, language);
    for (const { form } of outside(words, finds)) if (partOf.has(form)) elsewhere.add(form);
  }
  const say = (text: string) => rewritten(text, look(text, cut(text), '')).text;
  return {
    names,
    text: (text, language) => rewritten(text, look(text, cut(text), language)),
    say,
    claim: (text) => {
      const said = say(text);
      const [, head, list] = /^(.*?: |Both credit )(.*)$/su.exec(said) ?? [];
      if (list === undefined) return said;
      const hidden = cut(list).flatMap(({ from, to, form }) => {
        const shown = partOf.get(form);
        return shown === undefined || elsewhere.has(form) ? [] : [{ from, to, shown }];
      });
      return head + rewritten(list, hidden).text;
    },
  };
}

/** An address that leads to an outlet of the report, or holds a name, is hidden whole. */
function withAddresses(text: string, finds: Find[], hosts: ReadonlySet<string>): Find[] {
  const result: Find[] = [];
  let next = 0;
  for (const span of addressesIn(text)) {
    while (next < finds.length && finds[next].to <= span.from) result.push(finds[next++]);
    const first = finds[next];
    const isNamed = first !== undefined && first.from < span.to;
    if (!isNamed && !leadsTo(hosts, text.slice(span.from, span.to))) continue;
    const whole: Span = { from: Math.min(span.from, first?.from ?? span.from), to: span.to };
    while (next < finds.length && finds[next].from < span.to) whole.to = Math.max(whole.to, finds[next++].to);
    result.push({ ...whole, shown: hiddenAddress });
  }
  return [...result, ...finds.slice(next)];
}

/** Letters from which a word of a name tells of it. */
const leastPart = 3;

/** The single words of all names, with what stands for the first name that has them. */
function partsOf({ all }: Names, cut: Cutter): Map<string, string> {
  const parts = new Map<string, string>();
  for (const { spellings, shown } of all)
    for (const { text } of spellings)
      for (const { form } of cut(text))
        if (form.length >= leastPart && !parts.has(form)) parts.set(form, shown);
  return parts;
}

/** Words that lie in no find; both are in order. */
function outside(words: readonly Word[], finds: readonly Find[]): Word[] {
  let next = 0;
  return words.filter(({ from, to }) => {
    while (next < finds.length && finds[next].to <= from) next++;
    return next >= finds.length || finds[next].from >= to;
  });
}
