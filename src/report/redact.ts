import type { ReportBaseline } from './accepted.ts';
import { redactedDocument } from './redact/document.ts';
import { filesOf, idsOf, optionsOf } from './redact/files.ts';
import { redactedPair, redactedReason, type Sayer } from './redact/pair.ts';
import type { Rewriting } from './redact/rewriting.ts';
import { veilOf } from './redact/veil.ts';
import { type Report, type ReportBlend, schemaVersion } from './report.ts';

/**
 * The report with the names of its outlets and authors hidden, each behind one pseudonym everywhere:
 * `Outlet 1`, `Author 3`, numbered in the order of the documents. Hidden are the names that documents
 * give as their outlet or author, in fields, texts, claims and quotes; addresses; paths; ids that
 * records brought along. Nobody else is: not those who are reported on, not a newspaper that is only
 * spoken of. How careful names are looked for stands in `redact/forms.ts`.
 *
 * Every span covers the same words as before. Hashes stay, so that whoever has the texts can tell that
 * these are meant. A report that is redacted already comes back as it is.
 */
export function redact(report: Report): Report {
  if (report.redacted) return report;
  const veil = veilOf(report);
  const file = filesOf(report);
  const ids = idsOf(report);
  const id = (old: string) => ids.get(old) ?? 'document';
  const texts = new Map<string, Rewriting>();
  for (const { id, text, language } of report.documents)
    if (text !== null) texts.set(id, veil.text(text, language));
  const say = (claim: string) => veil.claim(withIds(claim, ids));
  // In the order of the schema, in which a result comes out again when it is opened and printed.
  return {
    schemaVersion,
    tool: report.tool,
    command: report.command,
    options: optionsOf(report.options, veil.say),
    documents: report.documents.map((document) => ({
      ...redactedDocument(document, texts.get(document.id), veil),
      id: id(document.id),
      path: file(document.path),
    })),
    pairs: report.pairs.map((pair) => ({
      ...redactedPair(pair, { a: texts.get(pair.a), b: texts.get(pair.b) }, say),
      a: id(pair.a),
      b: id(pair.b),
    })),
    families: report.families.map((family, i) => ({
      id: `family-${i + 1}`,
      members: family.members.map(id),
      origin: family.origin === null ? null : id(family.origin),
      links: family.links.map((link) => ({ ...link, from: id(link.from), to: id(link.to) })),
    })),
    ...(report.blends && { blends: report.blends.map((blend) => redactedBlend(blend, texts, id, say)) }),
    redacted: true,
    ...(report.baseline && { baseline: redactedBaseline(report.baseline, veil.say) }),
    problems: report.problems.map((problem) => redactedProblem(problem, file, veil.say)),
    ...(report.skipped && {
      skipped: report.skipped.map(({ path, why }) => ({
        path: file(path),
        why: veil.say(why.replace(/ as .*/s, ' as another')),
      })),
    }),
    totals: report.totals,
  };
}

function redactedBaseline(baseline: ReportBaseline, say: Sayer): ReportBaseline {
  const lapsed = baseline.lapsed.map((one) => ({ ...one, reason: say(one.reason), mend: say(one.mend) }));
  return { ...baseline, path: '[path]', lapsed };
}

function redactedBlend(
  blend: ReportBlend,
  texts: ReadonlyMap<string, Rewriting>,
  id: (old: string) => string,
  say: Sayer,
): ReportBlend {
  const text = texts.get(blend.taker);
  return {
    ...blend,
    taker: id(blend.taker),
    sources: blend.sources.map(({ stretches, ...source }) => ({
      ...source,
      id: id(source.id),
      stretches: stretches.map((span) => text?.at(span) ?? span),
    })),
    reasons: redactedReason(blend.reasons, say),
  };
}

/** Shorter paths might be words of the sentence they are looked for in. */
const leastPath = 5;
/** Where a link leads, and whatever else has slashes in it. */
const otherPaths = /(?<=\bleads to ).+(?=, which)|[^\s,;:'"]*[/\\][^\s,;:'"]*/gs;

function redactedProblem(
  { path, place, reason, mend }: Report['problems'][number],
  file: (path: string) => string,
  say: Sayer,
): Report['problems'][number] {
  const told = (sentence: string) => {
    const named = path.length < leastPath ? sentence : sentence.replaceAll(path, () => file(path));
    return say(named.replace(otherPaths, '[path]'));
  };
  return {
    path: file(path),
    place: place === null ? null : say(place),
    reason: told(reason),
    mend: told(mend),
  };
}

/** A claim calls a document without a title by its id, in quotation marks. */
function withIds(claim: string, ids: ReadonlyMap<string, string>): string {
  return claim.replace(/“([^”]*)”/g, (whole, id: string) => {
    const shown = ids.get(id);
    return shown === undefined ? whole : `“${shown}”`;
  });
}
