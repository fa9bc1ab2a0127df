import { fileURLToPath } from 'node:url';

/** What a benchmark file makes: printed alone, or gathered by `run.ts`. */
export interface Result {
  title: string;
  note: string;
  tables: Table[];
}

export interface Table {
  title: string;
  /** Rows of one table have the same keys. */
  rows: Record<string, string | number | null>[];
}

/** As Markdown. */
export function printed({ title, note, tables }: Result): string {
  return [`## ${title}`, '', note, '', ...tables.flatMap(printedTable)].join('\n');
}

function printedTable({ title, rows }: Table): string[] {
  const names = Object.keys(rows[0] ?? {});
  const line = (cells: unknown[]) => `| ${cells.join(' | ')} |`;
  return [
    `### ${title}`,
    '',
    line(names),
    line(names.map(() => '---')),
    ...rows.map((row) => line(names.map((name) => row[name] ?? '–'))),
    '',
  ];
}

/** Whether a module is the file that was started. */
export function run(module: ImportMeta): boolean {
  return process.argv[1] === fileURLToPath(module.url);
}
