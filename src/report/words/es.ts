import { claims, lists } from './es/claims.ts';
import { facts } from './es/facts.ts';
import { families } from './es/families.ts';
import { frame } from './es/frame.ts';
import { outcome } from './es/outcome.ts';
import { overview } from './es/overview.ts';
import { pair } from './es/pair.ts';
import { reasons } from './es/reasons.ts';
import { verdict } from './es/verdict.ts';
import type { Words } from './words.ts';

export const es: Words = {
  locale: 'es-ES',
  name: 'Español',
  translated: 'Interfaz traducida por un modelo de lenguaje y aún no revisada por un hablante nativo.',
  percent: '{n} %',
  titled: '«{title}»',
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
