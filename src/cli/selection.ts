import {
  type Acceptance,
  accept,
  type Baseline,
  flagged,
  longestEntry,
  oneLine,
  pairsById,
  type Report,
  type ReportPair,
} from '../index.ts';
import { type Args, strings, text } from './command.ts';
import { Trouble, UsageError } from './trouble.ts';

/* What `baseline add` accepts, and in whose name. */

interface Selection {
  pairs: string[];
  articles: string[];
  all: boolean;
}

export function selectionIn(args: Args): Selection {
  const [pairs, articles] = [strings(args, 'pair'), strings(args, 'article')];
  const all = args.all === true;
  if (all && pairs.length + articles.length > 0)
    throw new UsageError('--all cannot stand beside --pair or --article');
  return { pairs, articles, all };
}

/**
 * The pairs that were chosen. A pair named by its id is taken whatever the verdict, and accepted anew; of an
 * article and of all, what is flagged and not accepted yet.
 */
export function chosen(result: Report, baseline: Baseline, wanted: Selection, today: string): ReportPair[] {
  const byId = pairsById(result);
  const open = accept(result, baseline, today).pairs.map(
    (pair) => flagged.has(pair.relation) && !pair.accepted,
  );
  const left = result.pairs.filter((_, i) => open[i]);
  if (wanted.all) return left;
  if (wanted.pairs.length + wanted.articles.length === 0) throw choose(left, byId, result);
  const named = wanted.pairs.flatMap((id) => {
    const pairs = byId.get(id);
    if (!pairs)
      throw new Trouble(`the result has no pair ${id}`, 'Without --pair, baseline add tells the ids.');
    return pairs;
  });
  return [...named, ...wanted.articles.flatMap((name) => ofArticle(name, left, result))];
}

function ofArticle(name: string, pairs: readonly ReportPair[], { documents }: Report): ReportPair[] {
  const meant = documents.filter(
    ({ id, path, line }) =>
      name === id || name === path || name === `${path}:${line}` || name === `${path}#${id}`,
  );
  if (meant.length === 0)
    throw new Trouble(`the result has no article ${name}`, 'Name its path as the result has it, or its id.');
  const ids = new Set(meant.map(({ id }) => id));
  return pairs.filter(({ a, b }) => ids.has(a) || ids.has(b));
}

/** Pairs told when none was chosen. */
const most = 20;

function choose(
  left: readonly ReportPair[],
  byId: ReadonlyMap<string, ReportPair[]>,
  { documents }: Report,
): UsageError {
  const titles = new Map(documents.map(({ id, title, path }) => [id, oneLine((title ?? path).slice(0, 60))]));
  const known = new Set(left);
  const lines = [...byId]
    .filter(([, pairs]) => pairs.some((pair) => known.has(pair)))
    .map(([id, [{ a, b, relation }]]) => `${id} (${relation}: “${titles.get(a)}” and “${titles.get(b)}”)`);
  const more = lines.length > most ? `, and ${lines.length - most} more` : '';
  return new UsageError(
    lines.length === 0
      ? 'baseline add: say what to accept with --pair ID; no finding is left that the baseline does not cover'
      : `baseline add: say what to accept, with --pair ID, --article PATH or --all: ${lines.slice(0, most).join('; ')}${more}`,
  );
}

/** Who accepts, when and why, as the flags say it. */
export function acceptanceIn(args: Args, today: string): Acceptance {
  const reason = text(args, 'reason')?.trim();
  if (!reason) throw new UsageError('baseline add wants to know why: --reason TEXT');
  const by = (text(args, 'by') ?? userName())?.trim();
  if (!by) throw new UsageError('baseline add wants to know who accepts: --by NAME');
  const until = text(args, 'until') ?? null;
  if (until !== null && !isDay(until))
    throw new UsageError(`--until: '${until}' is not a day, as in 2027-06-30`);
  if (until !== null && until < today)
    throw new UsageError(`--until: ${until} has passed; today is ${today}`);
  for (const [flag, value] of [['reason', reason] as const, ['by', by] as const])
    if (value.length > longestEntry[flag])
      throw new UsageError(`--${flag}: at most ${longestEntry[flag]} characters`);
  return { by: by.toWellFormed(), on: today, until, reason: reason.toWellFormed() };
}

/** As shells tell it; a build machine may have none. */
function userName(): string | undefined {
  return process.env.USER || process.env.USERNAME;
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
  );
}
