import { linkFacts } from './facts.ts';
import { printing } from './paper.ts';
import { linkPassages } from './passages.ts';
import { scrollTogether } from './scroll.ts';

/** What pairs gain with scripts. */
export function livePairs(pairs: HTMLElement[]): void {
  linkPassages(pairs);
  linkFacts(pairs);
  scrollTogether(pairs);
  printing(pairs);
}
