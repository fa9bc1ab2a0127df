import { z } from 'zod';
import { sketchDefaults } from './sketch/sketch.ts';
import { storeDefaults } from './store/store.ts';

/*
 * Every option that can change a result, declared once, a section a stage. Command-line flags, their
 * help, the table in the README and the messages for wrong values come from here.
 */

const read = {
  fields: z
    .record(z.string(), z.array(z.string()))
    .default({})
    .describe('Names of fields in JSON records, tried before the common ones: text=body, date=publishedOn.'),
};

const clean = {
  clean: z
    .boolean()
    .default(true)
    .describe('Leave out menus, cookie bars, related headlines and other furniture before comparing.'),
  boilerplate: z
    .boolean()
    .default(true)
    .describe('Learn blocks that recur across documents of one source, and leave them out too.'),
};

const sketch = {
  engine: z
    .enum(['fast', 'minhash'])
    .default(sketchDefaults.engine)
    .describe('MinHash by the own kernel, or by the npm package minhash (a reference, sixty times slower).'),
  shingle: z.int().min(1).max(20).default(sketchDefaults.shingle).describe('Words in a shingle.'),
  permutations: z
    .int()
    .min(16)
    .max(1024)
    .default(sketchDefaults.permutations)
    .describe('Length of the MinHash signature; the error of its estimate falls with the root.'),
};

const store = {
  jaccard: z
    .number()
    .min(0.05)
    .max(0.99)
    .default(storeDefaults.threshold)
    .describe(
      'Shingle resemblance that LSH bands are cut for. Lower: fewer copies missed, more pairs looked at.',
    ),
  neighbours: z
    .int()
    .min(1)
    .max(1000)
    .default(storeDefaults.neighbours)
    .describe('Nearest documents by content anchors that are looked at for each document.'),
};

const judge = {
  minProbability: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .default(null)
    .describe(
      'Probability from which a pair is flagged. Default: the fitted bar, one false alarm in a hundred.',
    ),
};

const neural = {
  model: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe(
      'Folder of a sentence model (ONNX, as on Hugging Face) that looks again at undecided pairs. Wants onnxruntime-node; nothing is downloaded. Default: none.',
    ),
};

const report = {
  all: z
    .boolean()
    .default(false)
    .describe('Report every pair that was looked at, also same-story and unrelated.'),
  nearMisses: z
    .number()
    .min(0)
    .max(1)
    .default(0.3)
    .describe(
      'Probability from which a pair that is not flagged is reported as a near miss, to be seen by lowering the threshold in the HTML report; 1: none.',
    ),
};

/** The sections in pipeline order. */
export const sections = { read, clean, sketch, store, judge, neural, report };

const shape = { ...read, ...clean, ...sketch, ...store, ...judge, ...neural, ...report };

const settings = z.strictObject(shape);

/** All options with their values. */
export type Settings = z.infer<typeof settings>;

/** What a caller may leave out. */
export type Options = Partial<Settings>;

/**
 * Fills in the defaults.
 * @throws Error naming the first option that is unknown or out of range, and what it may be
 */
export function settle(options: Options = {}): Settings {
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  const result = settings.safeParse(given);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(`option ${issue.path.join('.') || '?'}: ${issue.message}`);
}

/** One option as flags and tables need it. */
export interface OptionRow {
  section: string;
  /** As in the library. */
  name: string;
  /** As on the command line, without dashes. */
  flag: string;
  type: 'boolean' | 'number' | 'string' | 'map';
  choices?: string[];
  range?: [number, number];
  /** Only whole numbers. */
  whole?: true;
  default: unknown;
  effect: string;
}

/** The options as rows, in pipeline order. */
export function optionRows(): OptionRow[] {
  const json = z.toJSONSchema(settings, { io: 'input' }) as { properties: Record<string, JsonOption> };
  return Object.entries(sections).flatMap(([section, options]) =>
    Object.keys(options).map((name) => row(section, name, json.properties[name])),
  );
}

interface JsonOption {
  type?: string;
  enum?: string[];
  anyOf?: JsonOption[];
  minimum?: number;
  maximum?: number;
  default: unknown;
  description: string;
}

function row(section: string, name: string, json: JsonOption): OptionRow {
  const value = json.anyOf?.find(({ type }) => type !== 'null') ?? json;
  const type = value.type === 'integer' ? 'number' : value.type === 'object' ? 'map' : value.type;
  return {
    section,
    name,
    flag: name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    type: type as OptionRow['type'],
    ...(value.enum && { choices: value.enum }),
    ...(value.minimum !== undefined && { range: [value.minimum, value.maximum!] as [number, number] }),
    ...(value.type === 'integer' && { whole: true as const }),
    default: json.default,
    effect: json.description,
  };
}
