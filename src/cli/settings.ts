import type { Argv } from 'yargs';
import { commonFields, type FieldNames, type OptionRow, type Options, optionRows, settle } from '../index.ts';
import { type Args, strings } from './command.ts';
import { UsageError } from './trouble.ts';

/*
 * The options of the library as flags. Nothing is written here twice: names, ranges, defaults and
 * effects come from `optionRows`.
 */

/** Headings of the help, by section of options. */
export const headings: Record<string, string> = {
  read: 'Reading:',
  clean: 'Cleaning:',
  sketch: 'Finding candidates:',
  store: 'Finding candidates:',
  judge: 'Judging:',
  neural: 'Judging:',
  report: 'Output:',
};

export const allSections: readonly string[] = Object.keys(headings);

/** Flags for the options of some sections. */
export function settingFlags(parser: Argv, sections = allSections): Argv {
  const all = rowsOf(sections).reduce((parser, row) => parser.option(flagOf(row), asFlag(row)), parser);
  if (!sections.includes('judge')) return all;
  return all.options({
    config: {
      type: 'string',
      nargs: 1,
      group: 'Configuration:',
      describe:
        'File of settings; what is typed wins over it. By default twicetold.config.json, .yaml or .mjs, or the key twicetold of package.json, in this folder or the nearest above it within the git repository; --no-config: none.',
    },
    'print-config': {
      type: 'boolean',
      group: 'Configuration:',
      describe: 'Print every setting as JSON with its origin, and do nothing else.',
    },
  });
}

/**
 * The options that were typed, or that the configuration put in their place.
 * @throws UsageError naming the flag and what it may be
 */
export function settingsOf(args: Args, sections = allSections): Options {
  const options: Record<string, unknown> = {};
  const rows = rowsOf(sections);
  for (const row of rows) {
    const given = args[flagOf(row)];
    // Typed, a map is a list of entries; an object comes from the configuration, and is checked.
    if (row.type === 'map' && given !== undefined && typeof given === 'object' && !Array.isArray(given)) {
      options[row.name] = given;
      continue;
    }
    const typed = strings(args, flagOf(row));
    if (typed.length === 0) continue;
    if (typed.length > 1 && row.type !== 'map') throw new UsageError(`--${flagOf(row)} was given twice`);
    options[row.name] = row.type === 'map' ? fieldsOf(typed) : valueIn(row, typed[0]);
  }
  return settle(options as Options);
}

function rowsOf(sections: readonly string[]): OptionRow[] {
  return optionRows().filter(({ section }) => sections.includes(section));
}

/** A map is typed an entry at a time: `fields` as `--field text=body`. */
function flagOf({ flag, type }: OptionRow): string {
  return type === 'map' ? flag.replace(/s$/, '') : flag;
}

function asFlag(row: OptionRow) {
  const type = row.type === 'map' ? 'string' : row.type;
  return {
    // Numbers are read here, so that messages can quote what was typed.
    type: type === 'number' ? ('string' as const) : type,
    ...(type !== 'boolean' && { nargs: 1 }),
    group: headings[row.section],
    describe: `${row.effect}${detail(row)}`,
    ...shownDefault(row),
  };
}

function detail(row: OptionRow): string {
  if (row.choices) return ` One of: ${row.choices.join(', ')}.`;
  if (row.range) return ` From ${row.range[0]} to ${row.range[1]}.`;
  return row.type === 'boolean' && row.default === true ? ` Off with --no-${row.flag}.` : '';
}

function shownDefault({ type, default: value }: OptionRow): { defaultDescription?: string } {
  if (type === 'map' || value === null || value === undefined) return {};
  return { defaultDescription: value === true ? 'on' : value === false ? 'off' : String(value) };
}

function valueIn(row: OptionRow, typed: string): unknown {
  const wanted = (what: string) => new UsageError(`--${row.flag}: '${typed}' is not ${what}`);
  if (row.type === 'boolean') return typed === 'true';
  if (row.choices && !row.choices.includes(typed)) throw wanted(`one of ${row.choices.join(', ')}`);
  if (row.type !== 'number') return typed;
  const [least, most] = row.range ?? [-Infinity, Infinity];
  const value = typed.trim() === '' ? Number.NaN : Number(typed);
  if (!(value >= least && value <= most) || (row.whole && !Number.isInteger(value)))
    throw wanted(`a ${row.whole ? 'whole ' : ''}number from ${least} to ${most}`);
  return value;
}

/** `text=body,content` to `{ text: ['body', 'content'] }`; given again, names are added. */
function fieldsOf(typed: readonly string[]): FieldNames {
  const fields: Record<string, string[]> = {};
  for (const entry of typed) {
    const [field, list] = /^([^=]*)=(.*)$/s.exec(entry)?.slice(1) ?? [];
    const names = (list ?? '').split(',').map((name) => name.trim());
    if (field === undefined || names.includes(''))
      throw new UsageError(`--field: '${entry}' is not of the form FIELD=NAME, as in text=body`);
    if (!Object.hasOwn(commonFields, field))
      throw new UsageError(`--field: '${field}' is not one of ${Object.keys(commonFields).join(', ')}`);
    fields[field] = [...(fields[field] ?? []), ...names];
  }
  return fields;
}
