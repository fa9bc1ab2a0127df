import type { Document } from '../document.ts';
import type { Span } from '../span.ts';

/** An agency that a document credits, lower case, and where; no place when its metadata says so. */
export interface CreditLine {
  name: string;
  span?: Span;
}

/** Agencies that credit lines name, as an alternation; others are known by their last word. */
export const agencies =
  'Associated Press|AP|Reuters|AFP|Agence France-Presse|dpa|Bloomberg|PA Media|EFE|ANSA|TASS|ТАСС|UPI|Xinhua|Interfax|Интерфакс|Інтерфакс|Укрінформ|Ukrinform|KNA|APA|SDA|Keystone-SDA|Kyodo|PTI|ANP|Belga|TT|NTB|STT|Ritzau|PAP|ČTK|MTI|Agerpres|Tanjug|Hina|STA';
const generic =
  '\\p{Lu}[\\p{L}.&-]*(?: \\p{Lu}[\\p{L}.&-]*){0,3} (?:Wire|Newswire|News Agency|News Service|Press Agency|Press Association|Wire Service)';

/** What follows a name that opens a credit line: nothing, a separator, or what credit lines say next. */
const close = '(?=[ \\t]*(?:$|[,|/(–—:.-]|and\\b|und\\b|staff\\b|via\\b|with\\b))';

/**
 * "(Reuters) –", "By Meridian Wire", "— AP", "Source: dpa": a credit, not a mention in a sentence.
 * "The port authority (PA) said", "By AP standards" and "the pro-TT camp" are none.
 */
const credit = new RegExp(
  `\\((${agencies}|${generic})\\)(?=[ \\t]*(?:[—–-]|$))|^\\((${agencies}|${generic})\\)|^(?:By|From|Von|Par|Por|Source:|Quelle:|Джерело:|Источник:|Fuente:|©) ?(${agencies}|${generic})(?!\\p{L})${close}|(?<=^|\\s)[—–-] ?(${agencies}|${generic})\\.?$`,
  'gmu',
);

/** Where a credit may stand: units from the beginning and from the end of the document. */
const top = 600;
const bottom = 800;
/** Longer than any credit, so that one which begins inside a zone is read whole. */
export const overhang = 200;

/** One name for an agency and its abbreviation. */
const full: Record<string, string> = { 'associated press': 'ap', 'agence france-presse': 'afp' };

/** Credit lines of a document, furniture included, in no order; a short one's are met from both ends. */
export function creditLines({ text, metadata }: Document): CreditLine[] {
  const found: CreditLine[] = [];
  const look = (from: number, to: number, most: number) => {
    for (const match of text.slice(from, to).matchAll(credit)) {
      const cut = match.index + match[0].length === to - from && to < text.length;
      if (match.index > most || cut) continue;
      const shown = match[1] ?? match[2] ?? match[3] ?? match[4];
      const at = from + match.index + match[0].lastIndexOf(shown);
      found.push({ name: creditedName(shown), span: { from: at, to: at + shown.length } });
    }
  };
  look(0, top + overhang, top);
  look(Math.max(0, text.length - bottom), text.length, bottom);
  for (const line of [metadata.author, metadata.rights]) {
    const name =
      line && new RegExp(`^(?:By )?(${agencies}|${generic})$`, 'u').exec(line.trim().slice(0, overhang))?.[1];
    if (name) found.push({ name: creditedName(name) });
  }
  return found;
}

/** The name of an agency or outlet as credits are compared. */
export function creditedName(name: string): string {
  const lower = name.trim().toLowerCase();
  return full[lower] ?? lower;
}
