import type { ReportPair } from '../report.ts';
import { oneLine } from '../visible.ts';
import { useSpeech } from './speech.tsx';

/** Who lets a pair stand, since when, until when and why. */
export function AcceptedNote({ pair }: { pair: ReportPair }) {
  const { words, fill, date } = useSpeech();
  const say = words.frame.accepted;
  if (!pair.accepted) return null;
  const { by, reason, until } = pair.accepted;
  const on = date(oneLine(pair.accepted.on));
  const who =
    by === null || reason === null
      ? fill(say.hidden, { on })
      : fill(say.note, { by: oneLine(by), on, reason: oneLine(reason) });
  const end = until === null ? say.endless : fill(say.until, { until: date(oneLine(until)) });
  return (
    <p class="accepted" dir="auto">
      {who} <span class="quiet">{end}</span>
    </p>
  );
}
