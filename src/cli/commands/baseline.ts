import {
  type Baseline,
  emptyBaseline,
  entryStates,
  pairsById,
  pruned,
  type Report,
  withAccepted,
} from '../../index.ts';
import { readBaseline, readBaselineIfThere, usualBaseline, writeBaseline } from '../baseline-file.ts';
import { explained, listed, oneEntry } from '../baseline-text.ts';
import { type Args, type Command, type Context, strings, text } from '../command.ts';
import { exit } from '../exit.ts';
import { storedResult } from '../result.ts';
import { acceptanceIn, chosen, selectionIn } from '../selection.ts';
import { today } from '../today.ts';
import { Trouble, UsageError } from '../trouble.ts';
import { prepare } from '../write.ts';

type Action = (args: Args, operands: string[], context: Context) => Promise<void>;

/** What each can be told besides the file. */
const actions: Record<string, { run: Action; operands: [least: number, most: number]; flags: string[] }> = {
  add: { run: add, operands: [1, 1], flags: ['pair', 'article', 'all', 'reason', 'by', 'until'] },
  list: { run: list, operands: [0, 0], flags: ['json'] },
  prune: { run: prune, operands: [0, 1], flags: [] },
  explain: { run: explain, operands: [1, 2], flags: [] },
};

export const baseline: Command = {
  usage: 'baseline <action> [operands..]',
  about: 'Keep findings that a person has accepted, so that they fail no gate',
  examples: [
    [
      '$0 baseline add result.json --all --reason "before we began"',
      'accept what there is, and hear of what is new',
    ],
    [
      '$0 baseline add result.json --pair 3f2a9c41d0be --reason "by licence" --until 2027-06-30',
      'one, for a time',
    ],
    [
      '$0 check inbox/ --against archive/ --baseline twicetold-baseline.jsonl',
      'what was accepted does not fail',
    ],
    ['$0 baseline explain 3f2a9c41d0be result.json', 'why an entry applies to a result or not'],
  ],
  flags: (parser) =>
    parser
      .positional('action', {
        type: 'string',
        describe:
          'add RESULT.json: accept findings of a stored result. list. prune [RESULT.json]: remove what has expired and, by a result, what is stale. explain ID [RESULT.json]',
      })
      .positional('operands', { type: 'string', array: true, describe: 'As the action wants them' })
      .option('baseline', {
        type: 'string',
        nargs: 1,
        describe: 'The file; written whole or not at all.',
        defaultDescription: usualBaseline,
      })
      .option('pair', {
        type: 'string',
        nargs: 1,
        group: 'Of add:',
        describe: 'Id of a pair to accept, as often as wanted; without it, add tells the ids.',
      })
      .option('article', {
        type: 'string',
        nargs: 1,
        group: 'Of add:',
        describe: 'Path or id of an article whose findings are all accepted, as often as wanted.',
      })
      .option('all', { type: 'boolean', group: 'Of add:', describe: 'Accept every finding of the result.' })
      .option('reason', { type: 'string', nargs: 1, group: 'Of add:', describe: 'Why. Needed.' })
      .option('by', {
        type: 'string',
        nargs: 1,
        group: 'Of add:',
        describe: 'Who accepts.',
        defaultDescription: 'the environment’s USER',
      })
      .option('until', {
        type: 'string',
        nargs: 1,
        group: 'Of add:',
        describe: 'The last day it holds (UTC), as in 2027-06-30.',
        defaultDescription: 'no end',
      })
      .option('json', { type: 'boolean', group: 'Of list:', describe: 'As data.' }),

  async run(args, context) {
    const name = text(args, 'action') ?? '';
    const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
    if (!action) throw new UsageError(`baseline: '${name}' is not one of ${Object.keys(actions).join(', ')}`);
    const operands = strings(args, 'operands');
    const [least, most] = action.operands;
    if (operands.length < least)
      throw new UsageError(
        `baseline ${name}: ${name === 'add' ? 'name a RESULT.json' : 'name the ID of an entry'}`,
      );
    if (operands.length > most) throw new UsageError(`baseline ${name}: '${operands[most]}' is one too many`);
    const others = Object.values(actions).flatMap(({ flags }) => flags);
    const stray = others.find((flag) => args[flag] !== undefined && !action.flags.includes(flag));
    if (stray) throw new UsageError(`baseline ${name}: --${stray} does not belong to it`);
    await action.run(args, operands, context);
    return exit.nothing;
  },
};

function pathIn(args: Args): string {
  return text(args, 'baseline') ?? usualBaseline;
}

async function add(args: Args, [path]: string[], { voice, signal }: Context): Promise<void> {
  const selection = selectionIn(args);
  const file = pathIn(args);
  const before = (await readBaselineIfThere(file)) ?? emptyBaseline(file);
  const result = whole(await storedResult(path, voice), path);
  const pairs = chosen(result, before, selection, today());
  const acceptance = acceptanceIn(args, today());
  if (pairs.length === 0)
    return voice.note('Nothing to accept: no finding is left that the baseline does not cover.');
  const { baseline, added, renewed } = withAccepted(before, result, pairs, acceptance);
  await prepare(file);
  await writeBaseline(baseline, signal);
  for (const entry of [...added, ...renewed]) voice.detail(oneEntry(entry));
  const { by, until } = acceptance;
  const many = [
    added.length > 0 && `${added.length} accepted`,
    renewed.length > 0 && `${renewed.length} renewed`,
  ];
  voice.note(
    `${file}: ${many.filter(Boolean).join(', ')} by ${by}, ${until === null ? 'without an end' : `until ${until}`}.`,
  );
}

/** Names are part of the words that an entry is known by. */
function whole(result: Report, path: string): Report {
  if (!result.redacted) return result;
  throw new Trouble(
    `${path}: names are hidden in it, so that its texts are not those that were read`,
    'Name the result that was stored without --redact.',
  );
}

async function list(args: Args, _: string[], { voice }: Context): Promise<void> {
  const baseline = await readBaseline(pathIn(args));
  const { path, entries } = baseline;
  const day = today();
  const data = entries.map((entry) => ({ ...entry, expired: entry.until !== null && entry.until < day }));
  await voice.result(
    args.json === true ? `${JSON.stringify({ path, entries: data }, null, 2)}\n` : listed(baseline, day),
  );
}

async function prune(args: Args, [path]: string[], { voice, signal }: Context): Promise<void> {
  const before = await readBaseline(pathIn(args));
  const result = path === undefined ? undefined : whole(await storedResult(path, voice), path);
  const { baseline, removed } = pruned(before, today(), result);
  if (removed.length > 0) await writeBaseline(baseline, signal);
  for (const { entry, reason } of removed) voice.note(`${oneEntry(entry)}: ${reason}`);
  voice.note(`${before.path}: ${removed.length} removed, ${baseline.entries.length} left.`);
}

async function explain(args: Args, [id, path]: string[], { voice }: Context): Promise<void> {
  const baseline = await readBaseline(pathIn(args));
  const result = path === undefined ? undefined : whole(await storedResult(path, voice), path);
  const state = entryStates(baseline, today(), result).find(({ entry }) => entry.id === id);
  if (state) return voice.result(explained(state, path));
  throw unknownEntry(id, baseline, result);
}

function unknownEntry(id: string, { path }: Baseline, result: Report | undefined): Trouble {
  const [pair] = (result && pairsById(result).get(id)) ?? [];
  return pair
    ? new Trouble(
        `${path}: no entry for the pair ${id}, which is judged ${pair.relation}`,
        'baseline add accepts it. An entry for other words of these articles has another id: see baseline list.',
      )
    : new Trouble(`${path}: there is no entry ${id}`, 'baseline list tells the entries.');
}
