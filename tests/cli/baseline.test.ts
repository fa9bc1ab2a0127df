import { describe, expect, it } from 'vitest';
import { desk } from './run.ts';
import { edited, original, other, unrelated } from './texts.ts';

/* The gate and what a person lets through it, as a newsroom meets it: with the built command. */

const files = { 'inbox/ferry.txt': edited, 'inbox/orchard.txt': other, 'known/ferry.txt': original };
const check = ['check', 'inbox', '--against', 'known', '--json', 'r.json'];
const gate = [...check, '--baseline', 'b.jsonl'];
const on = (day: string) => ({
  env: { SOURCE_DATE_EPOCH: String(Date.parse(`${day}T12:00:00Z`) / 1000), USER: 'ida' },
});
const march = on('2026-03-02');

async function accepted(more: string[] = []) {
  const d = desk(files);
  await d.run(check, march);
  const add = [
    'baseline',
    'add',
    'r.json',
    '--all',
    '--reason',
    'By licence',
    '--baseline',
    'b.jsonl',
    ...more,
  ];
  return { ...d, added: await d.run(add, march) };
}

describe('the gate', () => {
  it('fails, passes once a person says so, fails for another word, passes again, and fails when the time is over', async () => {
    const { run, put, added } = await accepted(['--until', '2026-06-30']);
    expect(added).toEqual({ code: 0, out: '', err: 'b.jsonl: 1 accepted by ida, until 2026-06-30.\n' });
    const passed = await run(gate, march);
    expect(passed.code).toBe(0);
    expect(passed.out).toContain('1 pair accepted');
    expect(passed.err.replace(/^Report: .*\n/m, '')).toBe('');

    put('inbox/ferry.txt', edited.replace('islanders', 'everybody'));
    const changed = await run(gate, march);
    expect(changed.code).toBe(1);
    expect(changed.err).toMatch(/^b\.jsonl, entry [0-9a-f]{12}: “.*” has other words than was accepted$/m);

    put('inbox/ferry.txt', edited);
    expect((await run(gate, on('2026-06-30'))).code).toBe(0);
    const late = await run(gate, on('2026-07-01'));
    expect(late.code).toBe(1);
    expect(late.err).toMatch(
      /entry [0-9a-f]{12}: accepted until 2026-06-30 only\n {2}Look at the pair again/,
    );
  }, 60_000);

  it('lets the same words through, wherever they lie and however they are set', async () => {
    const d = await accepted();
    const moved = desk({
      'b.jsonl': d.read('b.jsonl'),
      'today/17.html': `<!doctype html><title>x</title><article>${edited
        .split('\n\n')
        .map((block) => `<p>${block.replaceAll('"', '&quot;').replaceAll(' ', '\n')}</p>`)
        .join('')}</article>`,
      'archive/2025.jsonl': `${JSON.stringify({ id: 'f1', text: original, source: 'The Sound' })}\n`,
    });
    const run = ['check', 'today', '--against', 'archive', '--baseline', 'b.jsonl', '--fail-on-stale'];
    const { code, out } = await moved.run(run, march);
    expect({ code, accepted: out.includes('1 pair accepted') }).toEqual({ code: 0, accepted: true });
  }, 30_000);

  it('fails for what is new beside what was accepted', async () => {
    const { run, put } = await accepted();
    put('inbox/market.txt', unrelated.replace('forty stalls', 'fifty stalls'));
    put('known/market.txt', unrelated);
    expect((await run(gate, march)).code).toBe(1);
  }, 30_000);

  it('fails for what is stale only when told to', async () => {
    const { run, put } = await accepted();
    put('inbox/ferry.txt', edited.replace('islanders', 'everybody'));
    const never = [...gate, '--fail-on', 'none'];
    expect((await run(never, march)).code).toBe(0);
    expect((await run([...never, '--fail-on-stale'], march)).code).toBe(1);
  }, 30_000);

  it('counts alike in scan, in compare and for a stored result', async () => {
    const { run } = await accepted();
    const b = ['--baseline', 'b.jsonl', '--fail-on', 'any'];
    expect((await run(['scan', 'inbox', 'known', ...b], march)).code).toBe(0);
    expect((await run(['compare', 'inbox/ferry.txt', 'known/ferry.txt', ...b], march)).code).toBe(0);
    expect((await run(['report', 'r.json', '--fail-on', 'any'], march)).code).toBe(1);
    expect((await run(['report', 'r.json', ...b, '--json', 'marked.json'], march)).code).toBe(0);
    expect((await run(['report', 'marked.json', '--fail-on', 'any'], on('2036-01-01'))).code).toBe(0);
  }, 30_000);
});

describe('baseline add', () => {
  it('asks what to accept, and tells the ids', async () => {
    const { run, read } = await accepted(['--by', 'Ida Voss']);
    const id = JSON.parse(read('b.jsonl').split('\n')[1]).id;
    const asked = await run(
      ['baseline', 'add', 'r.json', '--reason', 'x', '--baseline', 'other.jsonl'],
      march,
    );
    expect(asked).toMatchObject({ code: 2, out: '' });
    expect(asked.err).toContain(`--pair ID, --article PATH or --all: ${id} (near-duplicate: “Ferry`);
    const one = ['baseline', 'add', 'r.json', '--pair', id, '--reason', 'x', '--baseline', 'other.jsonl'];
    expect(await run(one, march)).toMatchObject({
      code: 0,
      err: expect.stringContaining('1 accepted by ida'),
    });
    expect(await run(one, march)).toMatchObject({
      code: 0,
      err: expect.stringContaining('1 renewed by ida'),
    });
    const again = await run(
      ['baseline', 'add', 'r.json', '--all', '--reason', 'x', '--baseline', 'b.jsonl'],
      march,
    );
    expect(again).toMatchObject({ code: 0, err: expect.stringContaining('Nothing to accept') });
    expect(read('b.jsonl')).toContain('"by":"Ida Voss","on":"2026-03-02","reason":"By licence"');
  }, 30_000);

  it('takes all of an article', async () => {
    const { run } = await accepted();
    const of = (name: string) =>
      run(['baseline', 'add', 'r.json', '--article', name, '--reason', 'x', '--baseline', 'o.jsonl'], march);
    expect((await of('inbox/ferry.txt')).err).toContain('o.jsonl: 1 accepted');
    expect((await of('inbox/orchard.txt')).err).toContain('Nothing to accept');
    expect(await of('inbox/gone.txt')).toMatchObject({
      code: 2,
      err: expect.stringContaining('no article inbox/gone'),
    });
  }, 30_000);

  it('writes the same bytes for the same words, whatever was there before', async () => {
    const [first, second] = [await accepted(), await accepted()];
    expect(first.read('b.jsonl')).toBe(second.read('b.jsonl'));
  }, 30_000);

  it('refuses a result in which names are hidden', async () => {
    const { run } = await accepted();
    await run(['report', 'r.json', '--redact', '--json', 'hidden.json'], march);
    const add = ['baseline', 'add', 'hidden.json', '--all', '--reason', 'x'];
    expect(await run(add, march)).toMatchObject({
      code: 2,
      err: expect.stringContaining('names are hidden'),
    });
    const held = ['report', 'hidden.json', '--baseline', 'b.jsonl'];
    expect(await run(held, march)).toMatchObject({
      code: 2,
      err: expect.stringContaining('without --redact'),
    });
  }, 30_000);

  it('shows what a hostile reason and a hostile title hide', async () => {
    const evil = `Ferry \u001b[2J\u202e<script>alert(1)</script>\u200b`;
    const d = desk({ ...files, 'inbox/ferry.txt': edited.replace(/^.*\n/, `${evil}\n`) });
    await d.run(check, march);
    const add = [
      'baseline',
      'add',
      'r.json',
      '--all',
      '--reason',
      `${evil}\n{"format":"x"}`,
      '--baseline',
      'b.jsonl',
    ];
    expect((await d.run(add, march)).code).toBe(0);
    expect(d.read('b.jsonl')).not.toMatch(/[\u001b\u202e\u200b]/);
    const list = await d.run(['baseline', 'list', '--baseline', 'b.jsonl'], march);
    expect(list.out).not.toMatch(/[\u001b\u202e\u200b]/);
    const html = await d.run([...gate, '--format', 'html'], march);
    expect({ code: html.code, script: html.out.includes('<script>alert') }).toEqual({
      code: 0,
      script: false,
    });
  }, 30_000);
});

describe('baseline list, explain and prune', () => {
  it('tell what there is, why it applies, and take out what does not', async () => {
    const { run, read, put } = await accepted(['--until', '2026-06-30']);
    const id = JSON.parse(read('b.jsonl').split('\n')[1]).id;
    const b = ['--baseline', 'b.jsonl'];
    const list = await run(['baseline', 'list', ...b], march);
    expect(list.out).toContain(`${id} near-duplicate: “Ferry service to Skarholm`);
    expect(list.out).toContain('ida, 2026-03-02, until 2026-06-30: By licence');
    const data = JSON.parse((await run(['baseline', 'list', '--json', ...b], on('2026-07-01'))).out);
    expect(data).toMatchObject({ path: 'b.jsonl', entries: [{ id, expired: true }] });

    const explain = (...more: string[]) => run(['baseline', 'explain', id, ...more, ...b], march);
    expect((await explain('r.json')).out).toContain('It holds for a pair of r.json.');
    expect((await explain()).out).toContain('name a result to hold it against');
    put('inbox/ferry.txt', edited.replace('islanders', 'everybody'));
    await run(check, march);
    expect((await explain('r.json')).out).toContain('has other words than was accepted.');

    expect((await run(['baseline', 'prune', ...b], march)).err).toBe('b.jsonl: 0 removed, 1 left.\n');
    expect((await run(['baseline', 'prune', 'r.json', ...b], march)).err).toContain('1 removed, 0 left');
    expect((await explain('r.json')).code).toBe(2);
  }, 60_000);
});

describe('trouble: exit code 2, a reason and a way out', () => {
  const wrong = 'b.jsonl, line 2: not a line of JSON\n  Mend the line';
  it.each([
    ['no such action', ['baseline', 'ad'], "'ad' is not one of add, list, prune, explain"],
    ['no result', ['baseline', 'add'], 'name a RESULT.json'],
    ['no reason', ['baseline', 'add', 'r.json', '--all'], '--reason TEXT'],
    [
      'a day gone by',
      ['baseline', 'add', 'r.json', '--all', '--reason', 'x', '--until', '2026-03-01'],
      'has passed',
    ],
    [
      'no day',
      ['baseline', 'add', 'r.json', '--all', '--reason', 'x', '--until', '2026-02-30'],
      'is not a day',
    ],
    ['all and one', ['baseline', 'add', 'r.json', '--all', '--pair', 'x'], 'cannot stand beside'],
    [
      'another pair',
      ['baseline', 'add', 'r.json', '--pair', 'x', '--reason', 'x'],
      'the result has no pair x',
    ],
    ['a flag of another action', ['baseline', 'list', '--reason', 'x'], '--reason does not belong to it'],
    ['no baseline', ['baseline', 'list'], 'there is no such file'],
    [
      'no baseline for a gate',
      ['check', 'in.txt', '--against', 'in.txt', '--baseline', 'no'],
      'no: there is no such',
    ],
    [
      'stale without a baseline',
      ['check', 'in.txt', '--against', 'in.txt', '--fail-on-stale'],
      '--baseline FILE',
    ],
    ['a broken one', ['check', 'in.txt', '--against', 'in.txt', '--baseline', 'b.jsonl'], wrong],
    ['no such entry', ['baseline', 'explain', 'abc', '--baseline', 'empty.jsonl'], 'there is no entry abc'],
  ])(
    '%s',
    async (_, args, message) => {
      const d = desk({
        'in.txt': original,
        'b.jsonl': '{"format":"twicetold-baseline","version":1}\nhello\n',
        'empty.jsonl': '{"format":"twicetold-baseline","version":1}\n',
      });
      await d.run(['compare', 'in.txt', '-', '--json', 'r.json'], { ...march, stdin: edited });
      const { code, err } = await d.run(args, march);
      expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(message) });
    },
    30_000,
  );

  it('nobody to name', async () => {
    const { run } = await accepted();
    const add = ['baseline', 'add', 'r.json', '--all', '--reason', 'x', '--baseline', 'new.jsonl'];
    const env = { ...march.env, USER: '', USERNAME: '' };
    expect(await run(add, { env })).toMatchObject({ code: 2, err: expect.stringContaining('--by NAME') });
  }, 30_000);

  it('a file that cannot be written leaves the old one', async () => {
    const { run, read } = await accepted();
    const before = read('b.jsonl');
    const add = [
      'baseline',
      'add',
      'r.json',
      '--pair',
      JSON.parse(before.split('\n')[1]).id,
      '--reason',
      'x',
    ];
    expect((await run([...add, '--baseline', 'b.jsonl/x'], march)).code).toBe(2);
    expect(read('b.jsonl')).toBe(before);
  }, 30_000);
});
