import type { Rate } from './rates.ts';

/** Figures as rows of text, for whoever prints them: terminal, Markdown, page. The first column names the row. */
export interface Table {
  title: string;
  note?: string | undefined;
  head: string[];
  rows: string[][];
}

export function figure(value: number | null | undefined): string {
  return value === null || value === undefined || Number.isNaN(value) ? '–' : value.toFixed(3);
}

export function interval(bounds: readonly [number, number] | null | undefined): string {
  return bounds ? `${bounds[0].toFixed(2)}–${bounds[1].toFixed(2)}` : '–';
}

export function count({ of }: Rate): string {
  return whole(of);
}

export function whole(value: number): string {
  return value.toLocaleString('en');
}
