import { countAltered } from '../altered.ts';
import { isFlagged } from '../wording.ts';
import type { Catalogue } from './catalogue.ts';
import { markedIn } from './marked.tsx';
import { countSkipped } from './skipped.tsx';
import { useSpeech } from './speech.tsx';

/** Ways down the overview, which is long: its parts by name, each with its count. */
export function Ways({ within }: { within: Catalogue }) {
  const { words, count } = useSpeech();
  const { report, pairs, families, places } = within;
  const { altered, blends, marks, problems } = words.frame;
  const { heading } = words.overview;
  const found = pairs.filter(({ pair }) => isFlagged(pair)).length;
  const parts = [
    {
      href: places.findings,
      plural: found > 0 ? heading.pairs : heading.onlyOthers,
      n: found || pairs.length,
    },
    { href: '#families-heading', plural: words.families.heading, n: families.length },
    { href: '#blends-heading', plural: blends.heading, n: report.blends?.length ?? 0 },
    { href: '#altered-heading', plural: altered.heading, n: countAltered(report) },
    { href: '#marked-heading', plural: marks.heading, n: markedIn(report).length },
    { href: '#problems-heading', plural: problems.heading, n: report.problems.length },
    { href: '#skipped-heading', plural: words.overview.skipped.heading, n: countSkipped(report) },
  ].filter(({ n }) => n > 0);
  if (parts.length < 2) return null;
  return (
    <nav class="ways" aria-label={words.overview.ways}>
      <ul>
        {parts.map(({ href, plural, n }) => (
          <li key={href}>
            <a href={href}>{count(plural, n)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
