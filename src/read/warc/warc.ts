import type { Bytes } from '../bytes.ts';
import { Unreadable } from '../failure.ts';
import type { Broken } from '../item.ts';
import type { Context, Member, Passed } from '../reader.ts';
import { payload } from './http.ts';
import { type Warc, warcRecords } from './records.ts';

/** A page of text is far smaller; what is larger was not written by a newsroom. */
const LARGEST_PAGE = 32 << 20;

/**
 * The pages of a web archive, one after the other: what servers answered (`response`), what was
 * stored without a server (`resource`) or made from a page (`conversion`, as Common Crawl's text). When
 * it was fetched is not when it was published, so the date is left to the page.
 */
export async function* warcMembers(
  bytes: Bytes,
  { maxBytes }: Pick<Context, 'maxBytes'>,
): AsyncGenerator<Member | Passed | Broken> {
  const largest = Math.min(LARGEST_PAGE, maxBytes);
  let pages = 0;
  let others = 0;
  for await (const record of warcRecords(bytes, isPage, largest)) {
    const place = placeOf(record);
    try {
      if (record.failure) throw record.failure;
      const page = record.block && payload(record.headers, record.block, largest);
      if (!page) {
        others++;
        continue;
      }
      pages++;
      const url = urlOf(record);
      yield {
        name: url ?? `record-${record.number}`,
        extension: page.extension,
        place,
        bytes: once(page.bytes),
        ...(url !== undefined && { metadata: { url } }),
      };
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      pages++;
      yield { failure: error, place };
    }
  }
  if (others === 0 && pages > 0) return;
  const counted = others === 1 ? '1 record is' : `${others} records are`;
  const why = `${counted} no page of text (requests, pictures, redirects and the like)`;
  if (pages === 0) throw new Unreadable(`it holds no page of text: ${why}`, 'Remove it, or fetch it again.');
  yield { aside: why, place: '' };
}

function isPage(headers: Warc['headers']): boolean {
  const type = headers.get('warc-type')?.toLowerCase();
  const content = headers.get('content-type') ?? '';
  if (type === 'response') return /^application\/http/i.test(content);
  return (type === 'resource' || type === 'conversion') && /^text\/|^application\/xhtml/i.test(content);
}

function placeOf(record: Warc): string {
  const url = urlOf(record);
  return `record ${record.number}${url === undefined ? '' : ` (${url.slice(0, 120)})`}`;
}

/** Some writers put the address between angle brackets. Control characters would reach the screen. */
function urlOf({ headers }: Warc): string | undefined {
  const url = headers
    .get('warc-target-uri')
    ?.replace(/^<(.*)>$/, '$1')
    .replace(/[\p{Cc}\s]/gu, '');
  return url ? url.slice(0, 2000) : undefined;
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}
