import { claims, lists } from './de/claims.ts';
import { facts } from './de/facts.ts';
import { families } from './de/families.ts';
import { frame } from './de/frame.ts';
import { outcome } from './de/outcome.ts';
import { overview } from './de/overview.ts';
import { pair } from './de/pair.ts';
import { reasons } from './de/reasons.ts';
import { verdict } from './de/verdict.ts';
import type { Words } from './words.ts';

/** German. A source is a “Vorlage” here, since “Quelle” is what an article names; its taker is an “Übernahme”. */
export const de: Words = {
  locale: 'de-DE',
  name: 'Deutsch',
  translated:
    'Diese Oberfläche wurde von einem Sprachmodell übersetzt und noch nicht von jemandem mit Deutsch als Muttersprache geprüft.',
  percent: '{n} %',
  titled: '„{title}“',
  claims,
  facts,
  families,
  frame,
  lists,
  outcome,
  overview,
  pair,
  reasons,
  verdict,
};
