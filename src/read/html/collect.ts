import type { Block, Link } from '../../document.ts';
import type { Piece } from '../content.ts';

/** A visible block of the page, and the first node of text in it. */
export interface Found {
  piece: Piece;
  node: Text;
}

type Within = NonNullable<Block['within']>;

const unseen = new Set(
  'script style noscript template title select datalist textarea svg canvas iframe object audio video embed noframes frameset'.split(
    ' ',
  ),
);

/** Elements that stand on lines of their own. `button` is one so that its words never join a sentence. */
const standing = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table ' +
    'tbody td tfoot th thead tr ul'
  ).split(' '),
);

const kinds: Record<string, Block['kind']> = {
  ...{ h1: 'heading', h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading' },
  ...{ li: 'list-item', dt: 'list-item', dd: 'list-item', blockquote: 'quote', pre: 'code' },
  ...{ figcaption: 'caption', caption: 'caption', td: 'cell', th: 'cell' },
};

const landmarks: Record<string, Within> = {
  ...{ nav: 'nav', header: 'header', footer: 'footer', aside: 'aside', form: 'form', search: 'form' },
  ...{ figure: 'figure', dialog: 'dialog', button: 'button', menu: 'nav' },
};

/** ARIA roles that say the same as an element. */
const roles: Record<string, Within | 'article'> = {
  ...{
    navigation: 'nav',
    menu: 'nav',
    menubar: 'nav',
    banner: 'header',
    contentinfo: 'footer',
    complementary: 'aside',
  },
  ...{
    form: 'form',
    search: 'form',
    figure: 'figure',
    dialog: 'dialog',
    alertdialog: 'dialog',
    button: 'button',
  },
  ...{ main: 'article', article: 'article' },
};

/** What is known at an open standing element; children inherit it. */
interface Frame {
  kind: Block['kind'];
  landmark: Landmark | undefined;
  /** Inside an article or the main part: a header there is the story's own. */
  story: boolean;
  pre: boolean;
}

interface Landmark {
  name: Within;
  outer: Landmark | undefined;
  /** A form that holds the story is the frame of an old page, not a form to fill in. */
  holdsStory: boolean;
}

/** Walks the tree without recursion and gathers its visible text into blocks, white space collapsed. */
export function collect(document: Document): Found[] {
  const found: Found[] = [];
  const landmarkOf: (Landmark | undefined)[] = [];
  const frames: Frame[] = [{ kind: 'paragraph', landmark: undefined, story: false, pre: false }];
  let links = 0;
  let target: string | undefined;
  let words = new Words();

  const flush = () => {
    const frame = frames[frames.length - 1];
    if (words.node) {
      const linked = words.solid === 0 ? 0 : words.linked / words.solid;
      const piece = { kind: frame.kind, words: words.text, linked, ...words.links() };
      found.push({ piece, node: words.node });
      landmarkOf.push(frame.landmark);
    }
    words = new Words();
  };
  const enter = (element: Element, tag: string) => {
    if (tag === 'a' && element.hasAttribute('href')) {
      links++;
      target = element.getAttribute('href') ?? undefined;
    }
    if (tag === 'br' && words.breakLine()) flush();
    if (!stands(element, tag)) return;
    flush();
    frames.push(frameOf(element, tag, frames[frames.length - 1]));
  };
  const leave = (element: Element, tag: string) => {
    if (tag === 'a' && element.hasAttribute('href') && --links === 0) target = undefined;
    if (!stands(element, tag)) return;
    flush();
    frames.pop();
  };

  walk(document, enter, leave, (node) => words.add(node, target, frames[frames.length - 1].pre));
  flush();
  found.forEach(({ piece }, i) => {
    let landmark = landmarkOf[i];
    while (landmark?.holdsStory) landmark = landmark.outer;
    if (landmark) piece.within = landmark.name;
  });
  return found.filter(({ piece }) => piece.words.trim() !== '');
}

/** Visits elements and text in document order; what is not shown is passed over. */
function walk(
  root: Node,
  enter: (element: Element, tag: string) => void,
  leave: (element: Element, tag: string) => void,
  text: (node: Text) => void,
): void {
  // In linkedom the document type has no next sibling: begin behind it.
  let node: Node | null = [...root.childNodes].find(({ nodeType }) => nodeType !== 10) ?? null;
  while (node) {
    const element = node.nodeType === 1 ? (node as Element) : undefined;
    const shown = element && !hidden(element);
    if (shown) enter(element, element.localName);
    else if (node.nodeType === 3 || node.nodeType === 4) text(node as Text);
    if (shown && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (shown) leave(element, element.localName);
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (node === root || node === null) return;
      leave(node as Element, (node as Element).localName);
    }
    node = node?.nextSibling ?? null;
  }
}

function hidden(element: Element): boolean {
  if (unseen.has(element.localName)) return true;
  const attribute = element.getAttribute('hidden');
  if (attribute !== null && attribute !== 'until-found') return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

function stands(element: Element, tag: string): boolean {
  if (standing.has(tag)) return true;
  // A role makes any other element stand, except for links and spans dressed as buttons amid a sentence.
  const role = roles[element.getAttribute('role') ?? ''];
  return role !== undefined && role !== 'button';
}

function frameOf(element: Element, tag: string, outer: Frame): Frame {
  const role = element.getAttribute('role') ?? '';
  const named = roles[role] ?? landmarks[tag];
  const opensStory = tag === 'article' || tag === 'main' || named === 'article';
  if (opensStory || tag === 'h1') {
    for (let at = outer.landmark; at; at = at.outer) if (at.name === 'form') at.holdsStory = true;
  }
  const own = named === undefined || named === 'article' || !furnishes(named, outer) ? undefined : named;
  const resets = outer.kind === 'cell' && (tag === 'p' || opensStory);
  const kind = role === 'heading' ? 'heading' : (kinds[tag] ?? (resets ? 'paragraph' : outer.kind));
  return {
    kind,
    landmark: own ? { name: own, outer: outer.landmark, holdsStory: false } : outer.landmark,
    story: outer.story || opensStory || tag === 'section',
    pre: outer.pre || tag === 'pre',
  };
}

/** As HTML defines it, a header within an article or section is its own; so is the footer of a quotation or figure. */
function furnishes(name: Within, outer: Frame): boolean {
  if (name === 'header')
    return !outer.story && outer.landmark?.name !== 'aside' && outer.landmark?.name !== 'nav';
  if (name === 'footer') return outer.kind !== 'quote' && outer.landmark?.name !== 'figure';
  return true;
}

/** White space of HTML and of typesetting; zero-width characters are none, they may be tricks worth reporting. */
const space = /[ \t\n\r\f\v\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;

/** The words of one block as they come in, in parts: a block may have a hundred thousand. */
class Words {
  node: Text | undefined;
  solid = 0;
  linked = 0;
  private readonly parts: string[] = [];
  private breaks = 0;
  private length = 0;
  private readonly targets: Link[] = [];

  get text(): string {
    return this.parts.join('');
  }

  /** Links whose addresses say more than a place; nothing where there are none. */
  links(): { links?: Link[] } {
    return this.targets.length > 0 ? { links: this.targets } : {};
  }

  add(node: Text, target: string | undefined, pre: boolean): void {
    const data = node.data ?? '';
    const words = pre ? data.replace(/\r\n?/g, '\n') : this.fitted(data.replace(space, ' '));
    if (isApart(this.parts.at(-1) ?? '', words, node)) this.put(' ');
    const from = this.length;
    if (words !== '') this.put(words);
    if (target !== undefined && tells(target) && this.length > from && this.targets.length < mostLinks)
      this.targets.push({ from, to: this.length, target });
    const solid = data.length - (data.match(space)?.reduce((sum, run) => sum + run.length, 0) ?? 0);
    if (solid === 0) return;
    this.node ??= node;
    this.breaks = 0;
    this.solid += solid;
    if (target !== undefined) this.linked += solid;
  }

  /** One `<br>` is a line end, two in a row end a paragraph: true for the second. */
  breakLine(): boolean {
    if (++this.breaks > 1) return true;
    if (!this.node) return false;
    const last = this.parts.pop() ?? '';
    this.length -= last.length;
    this.put(`${last.trimEnd()}\n`);
    return false;
  }

  private put(part: string): void {
    this.parts.push(part);
    this.length += part.length;
  }

  /** White space runs on from part to part. */
  private fitted(words: string): string {
    const before = this.parts.at(-1)?.at(-1) ?? ' ';
    return words.startsWith(' ') && (before === ' ' || before === '\n') ? words.slice(1) : words;
  }
}

/** Links kept of one block; a block of many is a list of links. */
const mostLinks = 20;

/** Longest address kept; trackers are long, placeholders short. */
const longestTarget = 600;

/** Whether an address may say by what it was made: it has a query, or names what nobody filled in. */
function tells(target: string): boolean {
  return target.length <= longestTarget && /[?[\]]|your|original|example|link-?to|here\b/i.test(target);
}

/** Elements that style sheets often set apart without a space in the page: `<span>Ann Lee</span><time>5 May</time>`. */
const parted = new Set('a label small span time'.split(' '));

/** Whether a text begins such an element right behind another one, and its first letter could not go on a word. */
function isApart(before: string, words: string, node: Text): boolean {
  const element = node.parentElement;
  if (!element || node.previousSibling || !parted.has(element.localName)) return false;
  const beside = element.previousSibling;
  if (beside?.nodeType !== 1 || !parted.has((beside as Element).localName)) return false;
  return /\p{Ll}(?=[\p{Lu}\p{N}])|\p{N}(?=\p{Lu})/u.test(before.slice(-1) + words.slice(0, 1));
}
