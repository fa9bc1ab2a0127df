import type { Broken } from '../item.ts';
import type { Element, Tag } from './element.ts';
import { withAmpersands } from './entities.ts';
import { Gatherer } from './gatherer.ts';

/** What one file of XML may ask of its reader. No sound file of news comes near any of these. */
export interface XmlBounds {
  /** Elements open at once. 256. */
  depth: number;
  /** Attributes of one element. 256. */
  attributes: number;
  /** Characters between two tags or their parts: one text, one attribute, one comment, the doctype. 16 million. */
  run: number;
  /** Characters in one wanted element, its attributes included. 16 million. */
  text: number;
  /** Elements in one wanted element. 200,000. */
  elements: number;
  /** Faults of form in one file. 10,000. */
  faults: number;
}

const xmlBounds: XmlBounds = {
  depth: 256,
  attributes: 256,
  run: 1 << 24,
  text: 1 << 24,
  elements: 200_000,
  faults: 10_000,
};

/**
 * The elements of an XML text that `wanted` asks for by their opening tags, each whole, one at a time;
 * nothing else of the file is held. A wanted element that is not well formed, or breaks a bound, is
 * Broken and the next is read; what lies between them is Broken once. What is complete before the file
 * becomes hopeless (too deep, a run without end, no XML at all) comes before an Unreadable is thrown.
 */
export async function* elements(
  chunks: AsyncIterable<string> | Iterable<string>,
  wanted: (tag: Tag) => boolean,
  bounds: Partial<XmlBounds> = {},
): AsyncGenerator<Element | Broken> {
  const gatherer = new Gatherer(wanted, { ...xmlBounds, ...bounds });
  try {
    for await (const chunk of withAmpersands(chunks)) {
      gatherer.write(chunk);
      yield* gatherer.take();
    }
    gatherer.end();
  } catch (error) {
    yield* gatherer.take();
    throw error;
  }
  yield* gatherer.take();
}
