import { resolve } from 'node:path';
import { type Boilerplate, learn } from './clean/boilerplate.ts';
import { clean } from './clean/clean.ts';
import type { Document, Origin, Problem } from './document.ts';
import { type Subject, subject } from './evidence/evidence.ts';
import { Hand } from './evidence/hand.ts';
import { marksOf } from './evidence/marks.ts';
import { seek } from './judge/blends.ts';
import { families } from './judge/families.ts';
import { judge, type Verdict } from './judge/judge.ts';
import { judgedBy, judgeTwice } from './judge/second-opinion.ts';
import { weights } from './judge/weights.ts';
import { modelIn, type Neural } from './neural/neural.ts';
import { type Options, type Settings, settle } from './options.ts';
import { Findings, isFlagged, linkOf } from './pipeline/findings.ts';
import { byPlace, compareText, earlier, worstFirst } from './pipeline/order.ts';
import { identities } from './read/identity.ts';
import { build, type Entry, entry, pairOf } from './report/build.ts';
import type { Report, ReportDocument } from './report/report.ts';
import { type Sketch, sketch } from './sketch/sketch.ts';
import { MemoryStore } from './store/memory.ts';
import { Shelf } from './store/shelf.ts';
import { analyse, type Text } from './text/text.ts';
import { version } from './version.ts';

/*
 * The whole flow, top to bottom. It decides nothing: each stage does.
 *
 *   documents → clean → text → sketch → candidates → judge → blends → families → report
 */

export { flagged } from './pipeline/findings.ts';

/** What came out of reading: a document, something unusable, or something left aside on purpose. */
export type Item =
  | { kind: 'document'; document: Document }
  | { kind: 'problem'; problem: Problem }
  | { kind: 'skipped'; path: string; why: string };

export type Items = Iterable<Item> | AsyncIterable<Item>;

/** Told now and then how far a run is. `total` is undefined while it is not known. */
export type Progress = (stage: 'reading' | 'sketching' | 'comparing', done: number, total?: number) => void;

export interface RunOptions {
  options?: Options;
  progress?: Progress;
  /** Aborting it makes the run throw its reason at the next step. */
  signal?: AbortSignal;
}

/** Compares all documents with all. */
export async function scan(items: Items, run: RunOptions = {}): Promise<Report> {
  const work = new Work('scan', run);
  await work.open();
  await work.take(items, 'corpus');
  return work.finish();
}

/** Compares incoming documents with an archive; archived documents are not compared with each other. */
export async function check(incoming: Items, archive: Items, run: RunOptions = {}): Promise<Report> {
  const work = new Work('check', run);
  await work.open();
  await work.take(incoming, 'incoming');
  await work.take(archive, 'archive');
  return work.finish();
}

/**
 * Compares two documents and reports the pair whatever the verdict.
 * @throws Error when the option `model` is given: a model takes its time, see `compareTwice`
 */
export function compare(a: Document, b: Document, options: Options = {}): Report {
  const settings = settle({ ...options, all: true });
  if (settings.model !== null) throw new Error('option model: compare cannot wait for a model');
  const sides = sidesOf(a, b, settings);
  return comparison(sides, judge(...sides, judgeOptions(settings)), settings, undefined);
}

/** The same, with a second look by the sentence model that the options name, if any. */
export async function compareTwice(a: Document, b: Document, options: Options = {}): Promise<Report> {
  const settings = settle({ ...options, all: true });
  const neural = await modelIn(settings.model);
  const sides = sidesOf(a, b, settings);
  return comparison(sides, await judgeTwice(neural, ...sides, judgeOptions(settings)), settings, neural);
}

function sidesOf(a: Document, b: Document, settings: Settings): [Subject, Subject] {
  const identify = identities();
  const side = (document: Document) => {
    const named = { ...document, id: identify(document.origin.record, document.hash) };
    return subject(analyse(clean(named, { furniture: settings.clean })));
  };
  return [side(a), side(b)];
}

function comparison(
  sides: [Subject, Subject],
  verdict: Verdict,
  settings: Settings,
  neural: Neural | undefined,
): Report {
  return build({
    command: 'compare',
    version,
    weights: judgedBy(neural),
    options: shownOptions(settings),
    entries: sides.map((side) => entry(side, 'corpus')),
    pairs: [pairOf(verdict)],
    families: families(isFlagged(verdict) ? [linkOf(verdict, 0, 1)] : [], (x, y) => x - y),
    problems: [],
    candidates: 1,
    relations: new Map([[verdict.relation, 1]]),
    textOf: (index) => sides[index].text.clean.document.text,
  });
}

/** One run over many documents. */
class Work {
  readonly #settings: Settings;
  readonly #shelf = new Shelf();
  #roles: ReportDocument['role'][] = [];
  readonly #problems: Problem[] = [];
  readonly #skipped: { path: string; why: string }[] = [];
  readonly #hand = new Hand((index: number) => subject(this.#text(index)));
  #learned: Boilerplate | undefined;
  #neural: Neural | undefined;
  #steps = 0;

  readonly #command: 'scan' | 'check';
  readonly #run: RunOptions;

  constructor(command: 'scan' | 'check', run: RunOptions) {
    this.#command = command;
    this.#run = run;
    this.#settings = settle(run.options);
  }

  /** Opens the sentence model, if one is named: what is wrong with it is said before anything is read. */
  async open(): Promise<void> {
    this.#neural = await modelIn(this.#settings.model);
  }

  /** Shelves what was read. */
  async take(items: Items, role: ReportDocument['role']): Promise<void> {
    for await (const item of items) {
      if (item.kind === 'problem') this.#problems.push(item.problem);
      if (item.kind === 'skipped') this.#skipped.push({ path: item.path, why: item.why });
      if (item.kind !== 'document') continue;
      this.#shelf.put(item.document);
      this.#roles.push(role);
      await this.#step('reading', this.#shelf.size);
    }
  }

  async finish(): Promise<Report> {
    this.#arrange();
    this.#learn();
    const entries: Entry[] = [];
    const candidates = await this.#candidates(entries);
    const findings = new Findings(this.#settings);
    for (const [done, { a, b }] of candidates.entries()) {
      findings.take(await this.#judge(a, b), a, b);
      await this.#step('comparing', done + 1, candidates.length);
    }
    await this.#blend(findings);
    return build({
      command: this.#command,
      version,
      weights: judgedBy(this.#neural),
      options: shownOptions(this.#settings),
      entries,
      pairs: findings.pairs.sort(worstFirst),
      families: families(findings.links, earlier(entries)),
      blends: findings.blends,
      problems: this.#problems.sort(byPlace),
      skipped: this.#skipped.sort((x, y) => compareText(x.path, y.path)),
      candidates: candidates.length,
      relations: findings.counts,
      probabilities: findings.probabilities,
      textOf: (index) => this.#shelf.get(index).text,
    });
  }

  #judge(a: number, b: number): Promise<Verdict> {
    return judgeTwice(this.#neural, this.#subject(a), this.#subject(b), judgeOptions(this.#settings));
  }

  /** Looks for articles that several others explain together. */
  async #blend(findings: Findings): Promise<void> {
    const options = judgeOptions(this.#settings);
    const search = seek(findings.met, (index) => this.#subject(index), options);
    let step = search.next();
    for (; !step.done; step = search.next()) await this.#step('comparing', 1, 1);
    for (const blend of step.value) await findings.takeBlend(blend, (a, b) => this.#judge(a, b), options);
  }

  /** Corpus order: incoming before archive, then by path and line, whatever order they were read in. */
  #arrange(): void {
    const keys = Array.from({ length: this.#shelf.size }, (_, i) => {
      const { origin } = this.#shelf.get(i);
      return {
        i,
        role: this.#roles[i] === 'archive' ? 1 : 0,
        path: origin.path,
        line: origin.line ?? 0,
      };
    });
    keys.sort((x, y) => x.role - y.role || compareText(x.path, y.path) || x.line - y.line || x.i - y.i);
    this.#shelf.arrange(keys.map(({ i }) => i));
    this.#roles = keys.map(({ i }) => this.#roles[i]);
    const identify = identities();
    for (let i = 0; i < this.#shelf.size; i++) {
      const document = this.#shelf.get(i);
      const id = identify(document.origin.record, document.hash);
      if (id !== document.id) this.#shelf.replace(i, { ...document, id });
    }
  }

  #learn(): void {
    if (!this.#settings.clean || !this.#settings.boilerplate) return;
    const learning = learn();
    for (let i = 0; i < this.#shelf.size; i++) learning.add(this.#shelf.get(i));
    this.#learned = learning.finish();
  }

  #text(index: number): Text {
    return analyse(clean(this.#shelf.get(index), { furniture: this.#settings.clean }, this.#learned));
  }

  #subject(index: number): Subject {
    return this.#hand.get(index);
  }

  /** Sketches every document, filling `entries`, and returns the pairs worth a closer look. */
  async #candidates(entries: Entry[]): Promise<{ a: number; b: number }[]> {
    const { jaccard, neighbours, ...settings } = this.#settings;
    const store = new MemoryStore({ threshold: jaccard, neighbours });
    const incoming: Sketch[] = [];
    for (let i = 0; i < this.#shelf.size; i++) {
      const text = this.#text(i);
      entries.push(entry({ text, marks: marksOf(text.clean.document) }, this.#roles[i]));
      const made = sketch(text, settings);
      if (this.#roles[i] === 'incoming') incoming.push(made);
      else store.add(entries[i].id, made);
      await this.#step('sketching', i + 1, this.#shelf.size);
    }
    // Pairs alone: with what their sketches say, ten million of them would not fit.
    if (this.#command === 'scan') return Array.from(store.candidates(), ({ a, b }) => ({ a, b }));
    return incoming.flatMap((made, a) =>
      store
        .query(made)
        .map(({ index }) => ({ a, b: incoming.length + index }))
        .filter(({ b }) => !isSame(entries[a].origin, entries[b].origin)),
    );
  }

  /** Reports progress, lets the event loop breathe, and stops when told to. */
  async #step(stage: Parameters<Progress>[0], done: number, total?: number): Promise<void> {
    if (++this.#steps % 64 !== 0 && done !== total) return;
    this.#run.progress?.(stage, done, total);
    await new Promise((resolve) => setImmediate(resolve));
    this.#run.signal?.throwIfAborted();
  }
}

/** Whether two documents are one, named on both sides: `new/a.txt` among `.`; of a list of records, the same record. */
function isSame(one: Origin, other: Origin): boolean {
  return one.line === other.line && one.record === other.record && resolve(one.path) === resolve(other.path);
}

function judgeOptions({ minProbability }: Settings): { bar?: number } {
  return minProbability === null ? {} : { bar: minProbability };
}

/** The options as the report states them: the bar is named even when it is the default. */
function shownOptions(settings: Settings): Record<string, unknown> {
  return { ...settings, minProbability: settings.minProbability ?? weights().bar };
}
