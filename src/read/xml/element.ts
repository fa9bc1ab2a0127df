/** An element's opening tag, and the tags that were open around it. */
export interface Tag {
  /** Without prefix. */
  name: string;
  /** Address of its namespace; empty where it has none. */
  ns: string;
  /** By local name; `xml:lang` and its like with that prefix, those of other namespaces as `{namespace}name`. */
  attributes: Record<string, string>;
  /** 1-based line in the file. */
  line: number;
  parent?: Tag;
}

/** A whole element. Strings among the children are text, entities resolved, CDATA unwrapped. */
export interface Element extends Tag {
  children: Node[];
}

export type Node = Element | string;

/** Child elements of that local name, in that namespace if one is given. */
export function children(element: Element, name: string, ns?: string): Element[] {
  return element.children.filter((node): node is Element => isNamed(node, name, ns));
}

export function child(element: Element | undefined, name: string, ns?: string): Element | undefined {
  return element?.children.find((node): node is Element => isNamed(node, name, ns));
}

/** The element at the end of a path of local names, each the first child of that name. */
export function at(element: Element | undefined, ...path: string[]): Element | undefined {
  return path.reduce((found: Element | undefined, name) => (found ? child(found, name) : undefined), element);
}

function isNamed(node: Node, name: string, ns?: string): boolean {
  return typeof node !== 'string' && node.name === name && (ns === undefined || node.ns === ns);
}

/** All text in an element, as it stands. */
export function textOf(element: Element | undefined): string {
  if (!element) return '';
  return element.children.map((node) => (typeof node === 'string' ? node : textOf(node))).join('');
}

/** Its text on one line, or undefined when it has none. */
export function lineOf(element: Element | undefined): string | undefined {
  return textOf(element).replace(/\s+/g, ' ').trim() || undefined;
}

/** HTML that a browser reads as an element of XHTML would be read: no prefixes, void elements without an end. */
export function htmlOf(element: Element): string {
  const attributes = Object.entries(element.attributes)
    .filter(([name]) => /^[a-z][a-z0-9-]*$/i.test(name))
    .map(([name, value]) => ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`)
    .join('');
  const open = `<${element.name}${attributes}>`;
  return voids.has(element.name) ? open : `${open}${innerHtmlOf(element)}</${element.name}>`;
}

export function innerHtmlOf(element: Element): string {
  return element.children.map((node) => (typeof node === 'string' ? escaped(node) : htmlOf(node))).join('');
}

/** Elements that HTML never closes. */
const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
