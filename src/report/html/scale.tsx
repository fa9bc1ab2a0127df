interface Props {
  /** Probability that is shown. */
  at: number;
  /** Where it was before; a line leads from there. */
  from?: number;
  /** Probability from which a pair is flagged. */
  bar?: number | undefined;
}

/** A probability between 0 and 1, and the bar. The words beside it say the same. */
export function Scale({ at, from = 0, bar }: Props) {
  const [low, high] = [Math.min(at, from), Math.max(at, from)];
  const over = bar === undefined || at >= bar;
  return (
    <svg class="scale" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" y="5" width="100" height="2" />
      <rect class={over ? 'over' : 'under'} x={place(low)} y="4" width={place(high - low)} height="4" />
      <rect class={over ? 'over' : 'under'} x={place(at) * 0.988} width="1.2" height="12" />
      {bar !== undefined && <rect class="flag-line" x={place(bar) * 0.994} width="0.6" height="12" />}
    </svg>
  );
}

function place(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10;
}
