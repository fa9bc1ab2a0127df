import { claims, lists } from './uk/claims.ts';
import { facts } from './uk/facts.ts';
import { families } from './uk/families.ts';
import { frame } from './uk/frame.ts';
import { outcome } from './uk/outcome.ts';
import { overview } from './uk/overview.ts';
import { pair } from './uk/pair.ts';
import { reasons } from './uk/reasons.ts';
import { verdict } from './uk/verdict.ts';
import type { Words } from './words.ts';

export const uk: Words = {
  locale: 'uk-UA',
  name: 'Українська',
  translated:
    'Цей інтерфейс переклала мовна модель; людина, для якої українська рідна, його ще не перевіряла.',
  percent: '{n}\u00a0%',
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
