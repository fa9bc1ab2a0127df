import { creditedName, creditLines, overhang } from '../evidence/credit-lines.ts';
import type { Subject } from '../evidence/evidence.ts';
import type { Standing } from './verdict.ts';

/** Agencies that a document credits, lower case. */
export function creditsOf({ text }: Subject): Set<string> {
  return new Set(creditLines(text.clean.document).map(({ name }) => name));
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
  return creditedName(text.clean.document.metadata.source ?? '') || undefined;
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
