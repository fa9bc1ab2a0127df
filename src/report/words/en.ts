import { claims, lists } from './en/claims.ts';
import { facts } from './en/facts.ts';
import { families } from './en/families.ts';
import { frame } from './en/frame.ts';
import { outcome } from './en/outcome.ts';
import { overview } from './en/overview.ts';
import { pair } from './en/pair.ts';
import { reasons } from './en/reasons.ts';
import { terminal } from './en/terminal.ts';
import { verdict } from './en/verdict.ts';

/** English, the language that the others are translated from. */
export const en = {
  /** For dates and numbers. */
  locale: 'en-GB',
  /** The language's own name. */
  name: 'English',
  /** Who translated it, where it is a translation; shown on the page. */
  translated: '',
  percent: '{n}%',
  /** A title in a sentence. */
  titled: '“{title}”',
  claims,
  facts,
  families,
  frame,
  lists,
  outcome,
  overview,
  pair,
  reasons,
  terminal,
  verdict,
};
