import type { Subject } from '../evidence/evidence.ts';
import type { Standing } from './verdict.ts';

/** Agencies that credit lines name; others are known by their last word. */
const agencies =
  'Associated Press|AP|Reuters|AFP|Agence France-Presse|dpa|Bloomberg|PA Media|EFE|ANSA|TASS|ТАСС|UPI|Xinhua|Interfax|Интерфакс|Інтерфакс|Укрінформ|Ukrinform|KNA|APA|SDA|Keystone-SDA|Kyodo|PTI|ANP|Belga|TT|NTB|STT|Ritzau|PAP|ČTK|MTI|Agerpres|Tanjug|Hina|STA';
const generic =
  '\\p{Lu}[\\p{L}.&-]*(?: \\p{Lu}[\\p{L}.&-]*){0,3} (?:Wire|Newswire|News Agency|News Service|Press Agency|Press Association|Wire Service)';

/** "(Reuters)", "By Meridian Wire", "— AP", "Source: dpa": a credit, not a mention in a sentence. */
const credit = new RegExp(
  `\\((${agencies}|${generic})\\)|^(?:By|From|Von|Par|Por|Source:|Quelle:|Джерело:|Источник:|Fuente:|©) ?(${agencies}|${generic})(?![\\p{L}])|[—–-] ?(${agencies}|${generic})\\.?$`,
  'gmu',
);

/** Where a credit may stand: units from the beginning and from the end of the document. */
const top = 600;
const bottom = 800;

/** Agencies that a document credits, lower case. */
export function creditsOf({ text }: Subject): Set<string> {
  const source = text.clean.document.text;
  const found = new Set<string>();
  for (const match of source.matchAll(credit)) {
    if (match.index > top && match.index < source.length - bottom) continue;
    found.add((match[1] ?? match[2] ?? match[3]).toLowerCase());
  }
  const { author, rights } = text.clean.document.metadata;
  for (const line of [author, rights]) {
    const name = line && new RegExp(`^(?:By )?(${agencies}|${generic})$`, 'u').exec(line.trim())?.[1];
    if (name) found.add(name.toLowerCase());
  }
  return found;
}

/** Agencies that both documents credit. */
export function sharedCredits(a: Subject, b: Subject): string[] {
  const ofB = creditsOf(b);
  return [...creditsOf(a)].filter((name) => ofB.has(name)).sort();
}

/** Whether `taker` names the outlet of `source` as where the text comes from. */
export function credits(taker: Subject, source: Subject): boolean {
  const outlet = outletOf(source);
  if (!outlet) return false;
  if (creditsOf(taker).has(outlet)) return true;
  const { text } = taker.text.clean.document;
  const said = new RegExp(
    `(?:first published (?:by|in|on)|originally (?:published|appeared) (?:by|in|on|at)|reprinted (?:from|with permission of)|republished from|zuerst erschienen (?:in|bei)|впервые опубликовано|вперше опубліковано|publié (?:à l['’]origine|initialement) (?:par|dans|sur)|publicado originalmente (?:por|en)) ?(?:the |der |die |das |le |la |el )?["«„“]?${literally(outlet)}`,
    'iu',
  );
  return said.test(text);
}

/** Name of the outlet, lower case. */
export function outletOf({ text }: Subject): string | undefined {
  return text.clean.document.metadata.source?.trim().toLowerCase() || undefined;
}

/** The standing of a related pair; `taker` undefined where direction is not known. */
export function standingOf(a: Subject, b: Subject, taker: 'a' | 'b' | undefined): Standing {
  const outlet = outletOf(a);
  if (outlet && outlet === outletOf(b)) return 'own';
  if (sharedCredits(a, b).length > 0) return 'licensed';
  const [from, to] = taker === 'a' ? [b, a] : [a, b];
  if (credits(to, from) || (!taker && credits(from, to))) {
    return creditsOf(to).has(outletOf(from) ?? '') ? 'licensed' : 'credited';
  }
  return 'uncredited';
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
