import { type Report, report, schemaVersion } from './report.ts';

/*
 * Results outlive the version that wrote them. Every minor version of the schema only adds what may be
 * absent, so a result of an older one fits as it is, and one of a newer fits less what it added. A
 * new major version may mean other things by the same words: it is not guessed at.
 */

/** A stored result that cannot be opened, and what the user can do about it. */
export class Unopened extends Error {
  /** What would mend it, as an instruction. */
  readonly mend: string;

  constructor(message: string, mend: string) {
    super(message);
    this.mend = mend;
  }
}

/** What a user is told whose file is something else. */
const nameAnother = 'Name a report that scan, check or compare wrote with --json FILE.';

/**
 * Opens a stored result: of this version of the schema and all before it as it is; of a later minor
 * version without what was added since, and as a result of this version.
 * @throws Unopened naming the version, or the first place that does not fit the schema
 */
export function open(json: unknown): Report {
  const found = versionOf(json);
  const [major, minor] = partsOf(schemaVersion);
  if (found && found.major !== major)
    throw new Unopened(
      `it is written in version ${found.whole} of the report's schema; twicetold here understands ${major}.0 to ${major}.${minor}`,
      `Open it with ${writerOf(json)}${found.major > major ? ' or later' : ''}, or make the report anew.`,
    );
  const result = report.safeParse(json);
  if (result.success) return laterSchema(json) ? { ...result.data, schemaVersion } : result.data;
  const [issue] = result.error.issues;
  const place = `${issue.path.join('.') || 'the whole'}: ${issue.message}`;
  if (laterSchema(json))
    throw new Unopened(
      `version ${found!.whole} of the report's schema holds what ${schemaVersion} does not know: ${place}`,
      `Open it with ${writerOf(json)} or later.`,
    );
  throw new Unopened(`not a Twicetold report: ${place}`, nameAnother);
}

/** The version of the schema, where it is a later minor one than is understood here: what it added is left out. */
export function laterSchema(json: unknown): string | undefined {
  const found = versionOf(json);
  const [major, minor] = partsOf(schemaVersion);
  return found?.major === major && found.minor > minor ? found.whole : undefined;
}

interface Version {
  whole: string;
  major: number;
  minor: number;
}

function versionOf(json: unknown): Version | undefined {
  const whole = fieldOf(json, 'schemaVersion');
  if (typeof whole !== 'string' || !/^\d{1,6}\.\d{1,6}$/.test(whole)) return undefined;
  const [major, minor] = partsOf(whole);
  return { whole, major, minor };
}

function partsOf(version: string): [major: number, minor: number] {
  const [major, minor] = version.split('.').map(Number);
  return [major, minor];
}

/** The program that wrote a result, as it says itself. */
function writerOf(json: unknown): string {
  const version = fieldOf(fieldOf(json, 'tool'), 'version');
  return typeof version === 'string' && /^[\w.+-]{1,40}$/.test(version)
    ? `twicetold ${version}`
    : 'the version of twicetold that wrote it';
}

function fieldOf(json: unknown, name: string): unknown {
  return typeof json === 'object' && json !== null ? (json as Record<string, unknown>)[name] : undefined;
}
