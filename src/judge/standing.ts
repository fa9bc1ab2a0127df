import type { Subject } from '../evidence/evidence.ts';
import type { Standing } from './verdict.ts';

/** Agencies that credit lines name; others are known by their last word. */
const agencies =
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
const overhang = 200;

/** One name for an agency and its abbreviation. */
const full: Record<string, string> = { 'associated press': 'ap', 'agence france-presse': 'afp' };

/** Agencies that a document credits, lower case. */
export function creditsOf({ text }: Subject): Set<string> {
  const source = text.clean.document.text;
  const found = new Set<string>();
  const note = (name: string) => found.add(plainName(name));
  const look = (from: number, to: number, most: number) => {
    for (const match of source.slice(from, to).matchAll(credit)) {
      const cut = match.index + match[0].length === to - from && to < source.length;
      if (match.index <= most && !cut) note(match[1] ?? match[2] ?? match[3] ?? match[4]);
    }
  };
  look(0, top + overhang, top);
  look(Math.max(0, source.length - bottom), source.length, bottom);
  const { author, rights } = text.clean.document.metadata;
  for (const line of [author, rights]) {
    const name =
      line && new RegExp(`^(?:By )?(${agencies}|${generic})$`, 'u').exec(line.trim().slice(0, overhang))?.[1];
    if (name) note(name);
  }
  return found;
}

function plainName(name: string): string {
  const lower = name.trim().toLowerCase();
  return full[lower] ?? lower;
}

/** Agencies that both documents credit. The agency's own piece is the source, not a taker beside the other. */
export function sharedCredits(a: Subject, b: Subject): string[] {
  const ofB = creditsOf(b);
  const own = [outletOf(a), outletOf(b)];
  return [...creditsOf(a)].filter((name) => ofB.has(name) && !own.includes(name)).sort();
}

const originSaid =
  "first published (?:by|in|on)|originally (?:published|appeared) (?:by|in|on|at)|reprinted (?:from|with permission of)|republished (?:from|with permission of)|zuerst erschienen (?:in|bei)|впервые опубликовано|вперше опубліковано|publié (?:à l['’]origine|initialement) (?:par|dans|sur)|publicado originalmente (?:por|en)";
const originLine = 'Source|Quelle|Джерело|Источник|Fuente|Fonte|Źródło';

/** Whether `taker` names the outlet of `source` as where the text comes from. */
export function credits(taker: Subject, source: Subject): boolean {
  const outlet = outletOf(source);
  if (!outlet || outlet === outletOf(taker)) return false;
  if (creditsOf(taker).has(outlet)) return true;
  const { text } = taker.text.clean.document;
  const said = new RegExp(
    `(?:(?:${originSaid}) ?|^[ \\t]*(?:${originLine}) ?: ?)(?:the |der |die |das |le |la |el )?["«„“]?${literally(outlet.slice(0, overhang))}(?!\\p{L})`,
    'imu',
  );
  return said.test(text);
}

/** Name of the outlet, lower case. */
export function outletOf({ text }: Subject): string | undefined {
  return plainName(text.clean.document.metadata.source ?? '') || undefined;
}

/** The standing of a related pair; `taker` undefined where direction is not known. */
export function standingOf(a: Subject, b: Subject, taker: 'a' | 'b' | undefined): Standing {
  const outlet = outletOf(a);
  if (outlet && outlet === outletOf(b)) return 'own';
  if (sharedCredits(a, b).length > 0) return 'licensed';
  const ways =
    taker === 'a'
      ? [[a, b]]
      : taker === 'b'
        ? [[b, a]]
        : [
            [a, b],
            [b, a],
          ];
  const credited = ways.filter(([to, from]) => credits(to, from));
  if (credited.length === 0) return 'uncredited';
  return credited.some(([to, from]) => creditsOf(to).has(outletOf(from)!)) ? 'licensed' : 'credited';
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
