import { constants } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { laterSchema, open, type Report } from '../index.ts';
import { Trouble } from './trouble.ts';
import type { Voice } from './voice.ts';

const anotherFile = 'Name the file that --json FILE or --format json --output FILE wrote.';

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'reading it is not permitted',
};

/** A result that an earlier run stored; `-` is standard input. */
export async function storedResult(path: string, voice: Voice): Promise<Report> {
  return opened(path, await contentOf(path), voice);
}
/** The text of a result; what begins with gzip's magic bytes is unpacked, whatever its name. */
async function contentOf(path: string): Promise<string> {
  try {
    const bytes = path === '-' ? await buffer(process.stdin) : await readFile(path);
    return (bytes[0] === 0x1f && bytes[1] === 0x8b ? unpacked(path, bytes) : bytes).toString('utf8');
  } catch (error) {
    if (error instanceof Trouble) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Trouble(`${path}: ${reasons[code ?? ''] ?? message}`, anotherFile);
  }
}

/** No string can be longer, which also bounds what a gzip bomb may fill. */
const mostBytes = constants.MAX_STRING_LENGTH;

function unpacked(path: string, bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: mostBytes });
  } catch (error) {
    const tooLong = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw tooLong
      ? new Trouble(
          `${path}: unpacked it holds more than can be opened`,
          'Report on fewer articles at a time.',
        )
      : new Trouble(`${path}: the gzip data is damaged or cut short`, 'Pack it again, or copy it once more.');
  }
}

function opened(path: string, content: string, voice: Voice): Report {
  const json = parsed(path, content.replace(/^\ufeff/, ''));
  try {
    const result = open(json);
    const later = laterSchema(json);
    if (later) {
      const known = result.schemaVersion;
      voice.note(
        `${path}: written in version ${later} of the report's schema, which is newer than ${known}: what was added since is left out.`,
      );
      voice.note('  Update twicetold to see all of it.');
    }
    return result;
  } catch (error) {
    const { message, mend } = error as Error & { mend?: string };
    throw new Trouble(`${path}: ${message}`, mend ?? anotherFile);
  }
}

function parsed(path: string, content: string): unknown {
  if (content.trim() === '') throw new Trouble(`${path}: it is empty`, anotherFile);
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new Trouble(`${path}: not JSON: ${(error as Error).message}`, anotherFile);
  }
}
