import type { Alarms, Calibration, NamedPair } from '../index.ts';
import { oneLine as printable } from '../index.ts';

/** A calibration, to read: what was looked at, how often it would be wrong, what follows, and how sure that is. */
export function calibrationText(calibration: Calibration): string {
  const sections = [
    lookedAt(calibration),
    caution(calibration),
    curve(calibration),
    recommendation(calibration),
    pairList('Look at these first: the same wording, or long runs of it; left out above', calibration.copied),
    pairList('Likeliest of the rest: false alarms, or rewrites nobody knew of', calibration.highest),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function lookedAt({ documents, pairs, grounds, weights }: Calibration): string[] {
  const { read, copies, sampled, dated, outlets } = documents;
  return [
    `Calibration with the weights of ${weights}`,
    row('Documents', count(read), copies > 0 ? `${count(copies)} of them a text already read` : ''),
    row('  looked at', count(sampled), `${count(dated)} with a date, ${count(outlets)} with an outlet`),
    row('Candidate pairs', count(pairs.candidates), 'that a scan would look at closely'),
    row('  that count as innocent', count(pairs.innocent)),
    row('  judged of these', count(pairs.judged), 'at most three of a document'),
    row('    two months or more apart', count(grounds['months-apart'].of)),
    row('    two outlets, one day', count(grounds['other-outlet'].of)),
    row('    no dates or outlets', count(grounds.unknown.of)),
    row('  left out as copies', count(pairs.copied)),
  ];
}

function caution({ grounds }: Calibration): string[] {
  if (grounds.unknown.of > 0)
    return [
      'Where neither dates nor outlets are known, every candidate pair had to count as innocent. A true',
      'rewrite among them counts as a false alarm, so that the true rate is lower than the one below.',
    ];
  if (grounds['other-outlet'].of > 0)
    return [
      'Two outlets on one day may have taken from each other: what was truly taken counts as a false alarm',
      'here, so that the true rate is lower than the one below.',
    ];
  return [];
}

function curve({ curve, present, grounds }: Calibration): string[] {
  if (present.of === 0) return [];
  const known = Object.entries(grounds).filter(([, { of }]) => of > 0);
  return [
    'False alarms by threshold, with the interval that holds the true rate at 95 %',
    ...curve.map((at) => alarmRow(`  ${at.bar}`, at)),
    alarmRow(`  ${present.bar} (in use)`, present),
    ...(known.length > 1 ? known.map(([ground, at]) => alarmRow(`    ${groundNames[ground]}`, at)) : []),
  ];
}

const groundNames: Record<string, string> = {
  'months-apart': 'two months or more apart',
  'other-outlet': 'two outlets, one day',
  unknown: 'no dates or outlets',
};

function alarmRow(name: string, { alarms, of, interval }: Alarms): string {
  const [low, high] = interval.map(percent);
  return row(name, percent(alarms / of), `${count(alarms)} of ${count(of)}, ${low} to ${high}`);
}

function recommendation({ recommendation, present }: Calibration): string[] {
  const { rate, chosen, least, sure } = recommendation;
  if (!chosen)
    return [
      `No recommendation: ${count(present.of)} innocent pairs are too few for a rate of ${percent(rate)}.`,
      `At least ${count(least)} are needed; even without an alarm among them, fewer could not show it.`,
    ];
  const [low, high] = chosen.interval.map(percent);
  return [
    `Recommended for a rate of ${percent(rate)}: ${chosen.bar}`,
    `  ${count(chosen.alarms)} of ${count(chosen.of)} innocent pairs reach it; the true rate lies between ${low} and ${high} (95 %).`,
    chosen.of < sure
      ? `  To know it to half its size, ${count(sure)} pairs would be needed.`
      : '  That is known to half its size or better.',
    ...(chosen.bar > present.bar
      ? ['  Higher than the bar in use: fewer false alarms, and some rewrites are lost with them.']
      : []),
  ];
}

function pairList(heading: string, pairs: readonly NamedPair[]): string[] {
  if (pairs.length === 0) return [];
  return [
    heading,
    ...pairs.map(({ a, b, probability }) => `  ${probability.toFixed(2)}  ${printable(a)}  ${printable(b)}`),
  ];
}

function row(name: string, value: string, remark = ''): string {
  return `${name.padEnd(32)}${value.padStart(8)}${remark && `  ${remark}`}`;
}

function count(value: number): string {
  return value.toLocaleString('en');
}

function percent(share: number): string {
  const size = share * 100;
  return `${size > 0 && size < 10 ? size.toFixed(2) : size.toFixed(1)} %`;
}
