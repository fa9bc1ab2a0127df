import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/*
 * The rules of the house that a program can hold. `faults` takes files as a map, so that the tests can
 * show it made-up houses that break them.
 */

/** Folders and files of src/ from the lowest up; what shares a line does not import each other. */
const layers = [
  ['span', 'document', 'xml', 'version'],
  ['read'],
  ['clean'],
  ['text'],
  ['sketch'],
  ['store'],
  ['align'],
  ['evidence'],
  ['neural'],
  ['judge'],
  ['report', 'evaluate'],
  ['baseline'],
  ['options'],
  ['pipeline'],
  ['trial', 'calibrate'],
  ['index'],
  ['cli'],
];

/** Below all: they may lean on each other. */
const ground = new Set(layers[0]);

const longest = 300;

/** Source files by path relative to src/. */
export type House = ReadonlyMap<string, string>;

/** The files of src/ as they stand. */
export function house(): House {
  const root = fileURLToPath(new URL('../src/', import.meta.url));
  const files = new Map<string, string>();
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(?:tsx?|css)$/.test(entry.name) || /\.generated\./.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/');
    files.set(path, readFileSync(join(root, path), 'utf8'));
  }
  return files;
}

/** Every breach of a rule, as `file: what`. */
export function faults(files: House): string[] {
  const parsed = [...files]
    .filter(([path]) => !path.endsWith('.css'))
    .map(([path, text]) => parse(path, text));
  return [
    ...[...files].flatMap(([path, text]) => shapeFaults(path, text)),
    ...parsed.flatMap((file) => file.imports.flatMap(({ specifier }) => importFaults(file.path, specifier))),
    ...parsed.filter(({ path }) => stageOf(path) !== 'cli').flatMap(purityFaults),
    ...cycles(new Map(parsed.map((file) => [file.path, runtimeTargets(file)]))),
  ];
}

function shapeFaults(path: string, text: string): string[] {
  const lines = text.trimEnd().split('\n').length;
  const found: string[] = [];
  if (lines > longest) found.push(`${path}: ${lines} lines; no file is longer than ${longest}`);
  if (/(?:^|\/)(?:utils?|helpers?|common|misc)(?:\/|\.\w+$)/.test(path))
    found.push(`${path}: a helper lives with its user, or has a noun of its own`);
  if (layerOf(path) < 0) found.push(`${path}: ${stageOf(path)} is in no layer`);
  return found;
}

function importFaults(from: string, specifier: string): string[] {
  if (!specifier.startsWith('.'))
    return specifier === 'natural'
      ? [`${from}: natural's root is never imported; name the module below it`]
      : [];
  const to = target(from, specifier);
  const [stage, other] = [stageOf(from), stageOf(to)];
  if (stage === other) return [];
  if (stage === 'version') return [`${from}: is a leaf, but imports ${to}`];
  if (stage === 'cli' && other !== 'index') return [`${from}: imports ${to}; cli knows index.ts only`];
  const [mine, theirs] = [layerOf(from), layerOf(to)];
  if (theirs > mine) return [`${from}: imports ${to}, which lies above it`];
  if (theirs === mine && !ground.has(stage)) return [`${from}: imports ${to}, which lies beside it`];
  return [];
}

function purityFaults({ path, calls }: Parsed): string[] {
  return calls.map((call) => `${path}: ${call}; clocks, chance and printing belong to cli/`);
}

/** A type that points back at its maker is erased: nothing runs by it, and it makes no circle. */
function runtimeTargets({ path, imports }: Parsed): string[] {
  return imports.filter(({ typeOnly }) => !typeOnly).map(({ specifier }) => target(path, specifier));
}

/** Circles of imports, each told once. */
function cycles(graph: ReadonlyMap<string, string[]>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: string[]) => {
    const at = trail.indexOf(path);
    if (at >= 0) found.push(`${path}: imports in a circle: ${[...trail.slice(at), path].join(' → ')}`);
    if (at >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
}

function target(from: string, specifier: string): string {
  return specifier.startsWith('.') ? posix.join(dirname(from), specifier) : specifier;
}

function stageOf(path: string): string {
  return path.split('/')[0].replace(/\.\w+$/, '');
}

function layerOf(path: string): number {
  return layers.findIndex((stages) => stages.includes(stageOf(path)));
}

interface Parsed {
  path: string;
  imports: { specifier: string; typeOnly: boolean }[];
  /** Uses of the clock, of chance and of the screen. */
  calls: string[];
}

const forbidden =
  /^(?:console\.\w+|Date\.now|Math\.random|performance\.now|process\.(?:stdout|stderr|exit))$/;

function parse(path: string, text: string): Parsed {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const imports: Parsed['imports'] = [];
  const calls: string[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== undefined) imports.push({ specifier, typeOnly: isTypeOnly(node) });
    if (ts.isPropertyAccessExpression(node) && forbidden.test(node.getText())) calls.push(node.getText());
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
      calls.push('new Date()');
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind));
  return { path, imports, calls };
}

/** What a node imports: `import`, `export … from`, `import()`, `require()` and what `createRequire` made. */
function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return literal(node.moduleSpecifier);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return literal(node.argument.literal);
  if (!ts.isCallExpression(node)) return undefined;
  const name = node.expression.getText();
  return /^(?:import|require|load)$/.test(name) ? literal(node.arguments[0]) : undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node) || !node.importClause) return false;
  const { phaseModifier, name, namedBindings } = node.importClause;
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.every((element) => element.isTypeOnly);
}

function literal(node: ts.Node | undefined): string | undefined {
  return node && ts.isStringLiteralLike(node) ? node.text : undefined;
}
