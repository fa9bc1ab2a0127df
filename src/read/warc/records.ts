import { type Bytes, megabytes } from '../bytes.ts';
import { asUnreadable, Unreadable } from '../failure.ts';
import { damage, unpacked } from './unpacked.ts';

/** One record: its headers by lower-case name, and its block unless it was not wanted. */
export interface Warc {
  /** From 1, those left out counted along. */
  number: number;
  headers: ReadonlyMap<string, string>;
  block?: Buffer;
  failure?: Unreadable;
}

/** Servers refuse more than 8 KB of one header; lists of redirects in WARC headers are longer. */
const LONGEST_LINE = 1 << 16;
const MOST_HEADERS = 500;

/**
 * The records of a WARC file (ISO 28500), plain or packed, one at a time. `wanted` says by the headers
 * whose block is held, up to `largest` bytes; others are passed over as they stream by. A damaged
 * record is a failure, and the next one that can be found is read.
 */
export async function* warcRecords(
  bytes: Bytes,
  wanted: (headers: ReadonlyMap<string, string>) => boolean,
  largest: number,
): AsyncGenerator<Warc> {
  const source = new Source(unpacked(bytes));
  for (let number = 1; ; number++) {
    let headers: ReadonlyMap<string, string> = new Map();
    try {
      if (!(await source.toRecord())) return;
      headers = await source.headers();
      const length = lengthOf(headers);
      const keep = wanted(headers);
      if (keep && length > largest) {
        await source.skip(length);
        const reason = `the record holds ${megabytes(length)}, more than the ${megabytes(largest)} a page may have`;
        yield { number, headers, failure: new Unreadable(reason, 'Leave the record out.') };
      } else if (keep) yield { number, headers, block: await source.take(length) };
      else {
        await source.skip(length);
        yield { number, headers };
      }
    } catch (error) {
      yield { number, headers, failure: asUnreadable(error) };
      if (source.ended) return;
      source.lost = true;
    }
  }
}

function lengthOf(headers: ReadonlyMap<string, string>): number {
  const length = /^\d{1,15}$/.exec(headers.get('content-length') ?? '')?.[0];
  if (length === undefined)
    throw new Unreadable('the record does not say how long it is', 'Leave the record out.');
  return Number(length);
}

const damaged = ['the packed data of the record is damaged', 'Fetch the archive again.'] as const;
const short = ['the archive ends inside the record', 'Fetch the archive again.'] as const;

class Source {
  readonly #pieces: AsyncGenerator<Buffer | typeof damage>;
  #held: Buffer = Buffer.alloc(0);
  ended = false;
  /** The place in the archive is not known: the next record is looked for. */
  lost = false;

  constructor(pieces: AsyncGenerator<Buffer | typeof damage>) {
    this.#pieces = pieces;
  }

  /** Goes to behind the version line of the next record; false at the end. */
  async toRecord(): Promise<boolean> {
    for (;;) {
      const line = await this.#line();
      if (line === undefined) return false;
      if (/^WARC\/\d/.test(line)) {
        this.lost = false;
        return true;
      }
      if (line === '' || this.lost) continue;
      this.lost = true;
      throw new Unreadable('a record was expected here and something else stands', 'Check the archive.');
    }
  }

  async headers(): Promise<Map<string, string>> {
    const headers = new Map<string, string>();
    for (let lines = 0; ; lines++) {
      const line = await this.#line();
      if (line === undefined) throw new Unreadable(...short);
      if (line === '') return headers;
      if (lines >= MOST_HEADERS)
        throw new Unreadable(`the record has more than ${MOST_HEADERS} headers`, 'Leave the record out.');
      const colon = line.indexOf(':');
      if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
    }
  }

  async take(length: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    for (let left = length; left > 0; left -= parts.at(-1)!.length) {
      if (this.#held.length === 0 && !(await this.#more())) throw new Unreadable(...short);
      parts.push(this.#cut(left));
    }
    return parts.length === 1 ? parts[0] : Buffer.concat(parts, length);
  }

  async skip(length: number): Promise<void> {
    for (let left = length; left > 0; left -= this.#cut(left).length)
      if (this.#held.length === 0 && !(await this.#more())) throw new Unreadable(...short);
  }

  /** A line without its end; what is beyond the longest is let go. Undefined at the end. */
  async #line(): Promise<string | undefined> {
    let line = '';
    for (let any = false; ; any = true) {
      if (this.#held.length === 0 && !(await this.#more())) return any ? line : undefined;
      const end = this.#held.indexOf(10);
      const part = this.#cut(end < 0 ? this.#held.length : end + 1);
      if (line.length < LONGEST_LINE) line += part.toString('utf8', 0, LONGEST_LINE);
      if (end >= 0) return line.replace(/\r?\n$/, '');
    }
  }

  #cut(length: number): Buffer {
    const part = this.#held.subarray(0, length);
    this.#held = this.#held.subarray(part.length);
    return part;
  }

  async #more(): Promise<boolean> {
    try {
      const { value, done } = await this.#pieces.next();
      if (done) {
        this.ended = true;
        return false;
      }
      if (value === damage) {
        throw new Unreadable(...damaged);
      }
      this.#held = value;
      return true;
    } catch (error) {
      // A generator that has thrown gives no more.
      this.ended ||= !(error instanceof Unreadable);
      throw error;
    }
  }
}
