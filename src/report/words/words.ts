import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';

/*
 * The interface strings, all in one place, a folder a language. They are data: a template with `{places}`,
 * or a template for each plural form of the language (Unicode CLDR names). To add a language: a file
 * beside en.ts of the type `Words`, and a row in `languages`.
 */

/** A template for each plural form that a language has. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

type Shape<T> = T extends string
  ? string
  : T extends readonly string[]
    ? readonly string[]
    : T extends { other: string; one: string }
      ? Plural
      : { [K in keyof T]: Shape<T[K]> };

/** What every language has to say; the terminal speaks English only, as its flags do. */
export type Words = Omit<Shape<typeof en>, 'terminal'>;

/** Languages of the interface, by ISO 639-1 code. */
export const languages = { en, de, es, fr, ru, uk } satisfies Record<string, Words>;

type Language = keyof typeof languages;

/** Their codes. */
export const interfaceLanguages: readonly string[] = Object.keys(languages);

type Values = Readonly<Record<string, string | number>>;

/** The strings of one language, and what it does with figures. */
export interface Speech {
  code: string;
  words: Words;
  /** A template with its places filled in; numbers as the language writes them. */
  fill(template: string, values: Values): string;
  /** A plural's template for `n`, filled in. */
  count(plural: Plural, n: number, values?: Values): string;
  number(value: number): string;
  /** `97%`; what is not quite 0 or 1 is never rounded to it. */
  percent(share: number): string;
  /** `+1.80`, with a true minus. */
  signed(weight: number): string;
  /** `4 March 2025, 09:15 +02:00` from an ISO date, as found: no time zone is applied. Others stay as they are. */
  date(date: string): string;
}

/**
 * The interface in a language.
 * @throws Error naming the languages there are
 */
export function speechOf(language: string): Speech {
  if (!Object.hasOwn(languages, language))
    throw new Error(`no interface in “${language}”; there are ${Object.keys(languages).join(', ')}`);
  return speech(language, languages[language as Language]);
}

function speech<W extends Words>(code: string, words: W): Speech & { words: W } {
  const rules = new Intl.PluralRules(words.locale);
  const whole = new Intl.NumberFormat(words.locale);
  const fine = new Intl.NumberFormat(words.locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const day = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' });
  const fill = (template: string, values: Values) =>
    template.replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = values[name];
      return value === undefined ? place : typeof value === 'number' ? whole.format(value) : value;
    });
  const percentage = (n: string) => fill(words.percent, { n });
  return {
    code,
    words,
    fill,
    count: (plural, n, values = {}) => fill(plural[rules.select(n)] ?? plural.other, { n, ...values }),
    number: (value) => whole.format(value),
    percent(share) {
      if (share > 0.99 && share < 1) return `>${percentage('99')}`;
      if (share > 0 && share < 0.01) return `<${percentage('1')}`;
      return percentage(String(Math.round(share * 100)));
    },
    signed(weight) {
      const size = fine.format(Math.abs(weight));
      return Number(Math.abs(weight).toFixed(2)) === 0 ? size : `${weight < 0 ? '−' : '+'}${size}`;
    },
    date(date) {
      const match = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::[\d.]+)?(Z|[+-]\d\d:?\d\d)?)?/.exec(date);
      const moment = match ? new Date(`${match[1]}T00:00Z`) : undefined;
      if (!match || !moment || Number.isNaN(moment.getTime())) return date;
      const [, , time, zone] = match;
      const offset = zone === undefined ? '' : ` ${/^(?:Z|[+-]00:?00)$/.test(zone) ? 'UTC' : zone}`;
      return `${day.format(moment)}${time ? `, ${time}${offset}` : ''}`;
    },
  };
}

/** English, for the terminal and for whoever asks for no other. */
export const english = speech('en', en);
