import type { Evaluation, Rate } from '../index.ts';

/** The figures of an evaluation, to read. Every share stands with the number it is of. */
export function evaluationText({ weights, summary }: Evaluation): string {
  const { atBar, direction, attribution, calibration, passages } = summary;
  const lines = [
    `${summary.scored} of ${summary.pairs} labelled pairs scored; weights of ${weights}`,
    '',
    row('ROC area', figure(summary.rocArea), interval(summary.rocInterval)),
    row('Average precision', figure(summary.averagePrecision)),
    row('Calibration error', figure(calibration.error), `Brier ${figure(calibration.brier)}`),
    '',
    'Recall where false alarms among independent reports are at most',
    ...Object.entries(summary.recall).map(([share, { threshold, all }]) =>
      row(`  ${share}`, rate(all), `${interval(all.interval)} probability from ${figure(threshold)}`),
    ),
    '',
    'At the bar of this run',
    row('  derived, flagged', rate(atBar.recall)),
    row('  independent, flagged', rate(atBar.falseAlarms)),
    ...Object.entries(atBar.kinds).map(([kind, one]) => row(`    ${kind}`, rate(one))),
    '',
    row('Direction told', rate(direction.decided)),
    row('  and right', rate(direction.right)),
    row('True source ranked first', rate(attribution)),
  ];
  if (passages) {
    lines.push('', 'Passages (PAN measures)');
    for (const [name, value] of Object.entries(passages))
      if (typeof value === 'number') lines.push(row(`  ${name}`, figure(value)));
  }
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function row(name: string, value: string, remark = ''): string {
  return `${name.padEnd(34)}${value.padEnd(20)}${remark}`;
}

function figure(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}

function rate({ share, of }: Rate): string {
  if (share === null) return 'none to ask';
  return `${(share * 100).toFixed(1)} % of ${of}`;
}

function interval(bounds: readonly [number, number] | null | undefined): string {
  return bounds ? `[${figure(bounds[0])}, ${figure(bounds[1])}]` : '';
}
