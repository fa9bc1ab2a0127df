import { SaxesParser, type SaxesTagNS } from 'saxes';
import { Unreadable } from '../failure.ts';
import type { Broken } from '../item.ts';
import type { Element, Tag } from './element.ts';
import { entity } from './entities.ts';
import type { XmlBounds } from './xml.ts';

/** Faults that cost neither words nor structure: they are common, and reading on is safe. */
const harmless =
  /^(?:disallowed character\.|unbound namespace|duplicate attribute|the string "]]>"|text data outside|documents may contain only one|malformed character entity|malformed comment|attribute without value|unquoted attribute|no whitespace between|an XML decl|the XML decl|XML decl|version number|encoding value|standalone value|whitespace required|did not expect|expected (?:the name|one of)|value required|value must be quoted|inappropriately located|processing instruction|x\w+ prefix must)/;

/** After such a fault the parser takes all that follows for one name. */
const hopeless = /^incorrect syntax/;

const mend = 'Export it again, or mend the XML there (xmllint names every fault).';
const split = 'If it is meant so, split it; if not, leave it out.';

/** The wanted element being read. */
interface Current {
  element: Element;
  /** How many elements are open around it. */
  depth: number;
  place: string;
  elements: number;
  characters: number;
  failure?: Unreadable;
}

/** Takes what the parser sees, and keeps of it the wanted elements until they are taken. */
export class Gatherer {
  private readonly parser: SaxesParser<{ xmlns: true }>;
  private readonly wanted: (tag: Tag) => boolean;
  private readonly bounds: XmlBounds;
  private readonly open: Element[] = [];
  private readonly counts = new Map<string, number>();
  private ready: (Element | Broken)[] = [];
  private current: Current | undefined;
  /** The wanted element that ended last, and where: a fault at that very place tells that it was cut short. */
  private ended: { current: Current; position: number } | undefined;
  /** The first element, whose namespaces and attributes hold for the rest even when a stray end closes it. */
  private root: { tag: Element; namespaces: Record<string, string> } | undefined;
  /** Names that the file defines as entities. */
  private defined = new Set<string>();
  private line = 1;
  private lastEvent = 0;
  private faults = 0;
  private unclosed = false;
  /** Whether a fault of structure was told. */
  private told = false;

  constructor(wanted: (tag: Tag) => boolean, bounds: XmlBounds) {
    this.wanted = wanted;
    this.bounds = bounds;
    this.parser = new SaxesParser({
      xmlns: true,
      resolvePrefix: (prefix: string) => this.root?.namespaces[prefix],
    });
    this.parser.ENTITIES = new Proxy({}, { get: (_, name) => this.entity(String(name)) });
    this.listen();
  }

  write(chunk: string): void {
    this.parser.write(chunk);
    this.checkRun();
  }

  end(): void {
    this.parser.close();
    const place = `line ${this.line}`;
    if (!this.root) throw new Unreadable('there is no XML in it', 'Remove it, or fetch it again.', 'line 1');
    if (this.current) {
      this.current.failure ??= new Unreadable('the file ends inside it', 'Fetch the file again.', place);
      this.finish(this.current);
    } else if (this.unclosed) {
      const reason = `the file ends before <${this.root.tag.name}> is closed`;
      this.ready.push({ place, failure: new Unreadable(reason, 'Fetch the file again.', place) });
    }
  }

  /** What was complete since the last time. */
  take(): (Element | Broken)[] {
    const taken = this.ready;
    this.ready = [];
    return taken;
  }

  private listen(): void {
    const { parser } = this;
    const event =
      <T>(take: (value: T) => void) =>
      (value: T) => {
        this.checkRun();
        this.lastEvent = parser.position;
        this.line = parser.line;
        take(value);
      };
    let line = 1;
    let attributes = 0;
    parser.on(
      'opentagstart',
      event(() => {
        line = parser.line;
        attributes = 0;
      }),
    );
    parser.on(
      'attribute',
      event(() => {
        if (++attributes <= this.bounds.attributes) return;
        throw this.beyond('an element has more than', this.bounds.attributes, 'attributes');
      }),
    );
    parser.on(
      'opentag',
      event((tag) => this.begin(tag, line)),
    );
    parser.on(
      'text',
      event((text) => this.text(text)),
    );
    parser.on(
      'cdata',
      event((text) => this.text(text)),
    );
    parser.on(
      'doctype',
      event((text) => {
        for (const [, name] of text.matchAll(/<!ENTITY\s{1,99}([^\s%<>"']{1,99})\s/g)) this.defined.add(name);
      }),
    );
    parser.on(
      'comment',
      event(() => {}),
    );
    parser.on(
      'processinginstruction',
      event(() => {}),
    );
    parser.on(
      'closetag',
      event(() => this.close()),
    );
    parser.on('error', (error) => this.fault(error.message.replace(/^\d+:\d+: /, '')));
  }

  private begin(parsed: SaxesTagNS, line: number): void {
    const { open, bounds } = this;
    const parent = open.at(-1) ?? this.root?.tag;
    const tag: Element = {
      name: parsed.local,
      ns: parsed.uri,
      attributes: attributesOf(parsed),
      line,
      ...(parent && { parent }),
      children: [],
    };
    this.root ??= { tag, namespaces: { ...parsed.ns } };
    if (open.length >= bounds.depth) throw this.beyond('its elements lie more than', bounds.depth, 'deep');
    this.overlook(tag);
    if (this.current) this.add(tag);
    else if (this.wanted(tag)) this.current = this.started(tag);
    open.push(tag);
    let characters = 0;
    for (const value of Object.values(tag.attributes)) characters += value.length;
    this.count(characters);
  }

  /** One wanted element directly in another of its name: the outer was never closed. */
  private overlook(tag: Element): void {
    const { current, open } = this;
    if (!current || open.at(-1) !== current.element) return;
    if (tag.name !== current.element.name || tag.ns !== current.element.ns) return;
    this.fail(current, `<${tag.name}> is not closed before the next begins`);
    this.finish(current);
    this.told = true;
  }

  private started(element: Element): Current {
    const count = (this.counts.get(element.name) ?? 0) + 1;
    this.counts.set(element.name, count);
    const place = `${element.name} ${count}, line ${element.line}`;
    return { element, depth: this.open.length, place, elements: 0, characters: 0 };
  }

  private add(tag: Element): void {
    const current = this.current!;
    if (++current.elements > this.bounds.elements && !current.failure)
      current.failure = this.beyond('it holds more than', this.bounds.elements, 'elements');
    if (!current.failure) this.open.at(-1)?.children.push(tag);
  }

  private text(text: string): void {
    if (!this.current) return;
    this.count(text.length);
    const children = this.open.at(-1)?.children;
    if (this.current.failure || !children) return;
    const clean = text.replace(/[\x01-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, ' ');
    if (clean.includes('\0')) this.fail(this.current, 'it holds NUL bytes, which no text does');
    else if (typeof children.at(-1) === 'string') children[children.length - 1] += clean;
    else children.push(clean);
  }

  private count(characters: number): void {
    const { current } = this;
    if (!current) return;
    current.characters += characters;
    if (current.characters > this.bounds.text && !current.failure)
      current.failure = this.beyond('it holds more than', this.bounds.text, 'characters');
  }

  private close(): void {
    const closed = this.open.pop();
    if (!this.current || closed !== this.current.element) return;
    this.ended = { current: this.current, position: this.parser.position };
    this.finish(this.current);
  }

  private finish({ element, failure, place }: Current): void {
    this.ready.push(failure ? { failure, place } : element);
    this.current = undefined;
  }

  private fault(message: string): void {
    this.line = this.parser.line;
    if (++this.faults > this.bounds.faults)
      throw this.beyond('it has more than', this.bounds.faults, 'faults');
    if (/^unclosed tag|^unexpected end|^document must contain/.test(message)) this.unclosed = true;
    else if (hopeless.test(message)) throw this.unreadable('it is no XML from here on');
    else if (!harmless.test(message)) this.broken(message.replace(/\.$/, ''));
  }

  /** A fault within an element, or cutting one short, mostly draws others after it: those are not told. */
  private broken(message: string): void {
    const reason = `its XML is not well formed (${message})`;
    const cut = this.ended?.position === this.parser.position ? this.ended.current : undefined;
    if (cut && !cut.failure) {
      this.fail(cut, reason);
      const { failure, place, element } = cut;
      this.ready = this.ready.map((one) => (one === element ? { failure: failure!, place } : one));
    } else if (this.current) this.fail(this.current, reason);
    else if (!this.told && !cut) {
      this.ready.push({ failure: this.unreadable(reason), place: `line ${this.line}` });
    }
    this.told = true;
  }

  /** Only the first failure of an element is told; what it holds is let go. */
  private fail(current: Current, reason: string): void {
    current.failure ??= this.unreadable(reason);
    current.element.children = [];
  }

  private unreadable(reason: string): Unreadable {
    return new Unreadable(reason, mend, `line ${this.line}`);
  }

  private beyond(what: string, bound: number, unit: string): Unreadable {
    return new Unreadable(`${what} ${bound.toLocaleString('en')} ${unit}`, split, `line ${this.parser.line}`);
  }

  /** The parser holds a run until its end: that is looked at here, whatever kind of run it is. */
  private checkRun(): void {
    if (this.parser.position - this.lastEvent <= this.bounds.run) return;
    throw this.beyond('there are more than', this.bounds.run, 'characters without a tag');
  }

  private entity(name: string): string {
    const character = entity(name);
    if (character !== undefined) return character;
    // A name that nobody defined is left as it stands; of one that the file defines, words would be missing.
    if (this.defined.has(name)) {
      const reason = `it uses &${name};, which the file defines itself: such definitions are not expanded`;
      if (this.current) this.current.failure ??= new Unreadable(reason, mend, `line ${this.parser.line}`);
    }
    return `&${name};`;
  }
}

const xml = 'http://www.w3.org/XML/1998/namespace';

function attributesOf(parsed: SaxesTagNS): Record<string, string> {
  const attributes: Record<string, string> = Object.create(null);
  for (const { name, prefix, local, uri, value } of Object.values(parsed.attributes)) {
    if (name === 'xmlns' || prefix === 'xmlns') continue;
    if (prefix === '') attributes[local] = value;
    else attributes[uri === xml ? `xml:${local}` : `{${uri}}${local}`] = value;
  }
  return attributes;
}
