import { claims, lists } from './fr/claims.ts';
import { facts } from './fr/facts.ts';
import { families } from './fr/families.ts';
import { frame } from './fr/frame.ts';
import { outcome } from './fr/outcome.ts';
import { overview } from './fr/overview.ts';
import { pair } from './fr/pair.ts';
import { reasons } from './fr/reasons.ts';
import { verdict } from './fr/verdict.ts';
import type { Words } from './words.ts';

export const fr: Words = {
  locale: 'fr-FR',
  name: 'Français',
  translated: 'Interface traduite par un modèle de langue et pas encore relue par un locuteur natif.',
  percent: '{n} %',
  titled: '« {title} »',
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
