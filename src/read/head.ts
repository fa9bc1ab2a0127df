import type { Metadata } from '../document.ts';
import { dateAt } from './date.ts';

/** How far into a text its own title and date are looked for: pages begin with menus. */
const reach = 3000;

const published =
  'date|dated|published|first published|posted|publication date|publié|publiée|veröffentlicht|erschienen|publicado|publicada|pubblicato|gepubliceerd|opublikowano|опубликовано|опубліковано|дата';
const updated =
  'updated|last updated|last modified|modified|aktualisiert|mis à jour|actualizado|aggiornato|обновлено|оновлено';
const label = new RegExp(
  `(?<![\\p{L}\\d])(?:(${updated})|(${published}))(?![\\p{L}\\d])(?:\\s+(?:on|am|le|el|il|op|at))?\\s{0,3}[:：]?\\s{0,3}`,
  'giu',
);

/**
 * What the first lines of a text say about it: a headline set apart, a date that is named as one
 * or stands in a line or dateline of its own. Only what is clear; the text is left as it is.
 */
export function headOf(text: string): Metadata {
  const head = text.slice(0, reach);
  const title = headline(head);
  const { date, modified } = labelled(head);
  const day = date ?? ownLine(head) ?? dateline(head);
  return { ...(title && { title }), ...(day && { date: day }), ...(modified && { modified }) };
}

/**
 * The first block of four words or more, if it is one short line without a full stop and a blank
 * line follows. Up to three shorter blocks (a section's name, a button) may stand before it.
 */
function headline(head: string): string | undefined {
  const blocks = head.split(/\n[^\S\n]*\n\s*/, 5);
  if (blocks.length < 2) return undefined;
  for (const block of blocks.slice(0, Math.min(4, blocks.length - 1))) {
    const line = block.trim();
    if (line === '') continue;
    if (line.includes('\n') || line.length > 200 || /[.。…,;:]$/.test(line)) return undefined;
    const words = line.split(/\s+/).length;
    if (words > 30) return undefined;
    if (words >= 4 || (words < 3 && /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{6}/.test(line))) return line;
  }
  return undefined;
}

/**
 * `Published June 10, 2023`: at the start of a line, or inside a short one that is no sentence. Looks
 * from each year back: to look for the label everywhere took 60 % of the time of reading JSON lines.
 */
function labelled(head: string): { date?: string; modified?: string } {
  const found: { date?: string; modified?: string } = {};
  for (const year of head.matchAll(/(?<!\d)(?:1[4-9]|20|21)\d\d(?!\d)/g)) {
    const from = Math.max(0, year.index - 80);
    for (const match of head.slice(from, year.index).matchAll(label)) {
      const key = match[1] ? 'modified' : 'date';
      const at = from + match.index;
      const cut = match.index === 0 && /[\p{L}\d]/u.test(head[at - 1] ?? '');
      if (found[key] || cut || !mayLabel(head, at)) continue;
      const iso = dateAt(head.slice(at + match[0].length))?.iso;
      if (iso) found[key] = iso;
    }
  }
  return found;
}

function mayLabel(head: string, at: number): boolean {
  const from = head.lastIndexOf('\n', at - 1) + 1;
  if (head.slice(from, at).trim() === '') return true;
  const end = head.indexOf('\n', at);
  const line = head.slice(from, end < 0 ? undefined : end).trimEnd();
  return line.length <= 90 && !/[.!?]$/.test(line);
}

/** A date alone in one of the first six lines. */
function ownLine(head: string): string | undefined {
  for (const line of firstLines(head, 6)) {
    if (line.length > 60) continue;
    const found = dateAt(line);
    if (found && /^[\s|·•,.)-]*$/.test(line.slice(found.to))) return found.iso;
  }
  return undefined;
}

/** `HARBOUR CITY, 12 March 2025 (Agency) —` at the start of one of the first six lines. */
function dateline(head: string): string | undefined {
  for (const line of firstLines(head, 6)) {
    const start = line.slice(0, 160);
    if (!/^\p{Lu}[\p{L}\p{M}'’ -]/u.test(start) || !/[—–]|--|\s-\s/.test(start)) continue;
    for (const place of start.slice(0, 80).matchAll(/[,(.]\s*|\s+/g)) {
      const from = place.index + place[0].length;
      const found = dateAt(start.slice(from));
      if (!found) continue;
      const after = start.slice(from + found.to);
      return /^\)?,?\s*(?:\([^)]{1,40}\)\s*)?(?:[A-Z/]{2,12}\s*)?(?:—|–|--|-\s)/.test(after)
        ? found.iso
        : undefined;
    }
  }
  return undefined;
}

function firstLines(head: string, count: number): string[] {
  return head
    .split('\n', count * 4)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, count);
}
