/** A share of a whole. Drawn in SVG: the page's policy allows no style attributes. */
export function Bar({ share }: { share: number }) {
  return (
    <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" width="100" height="4" />
      <rect class="fill" width={round(share * 100)} height="4" />
    </svg>
  );
}

/** A weight against the heaviest: to the right speaks for, to the left against. */
export function Balance({ weight, heaviest }: { weight: number; heaviest: number }) {
  const size = heaviest > 0 ? round((Math.min(Math.abs(weight), heaviest) / heaviest) * 49) : 0;
  return (
    <svg class="balance" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" y="3.5" width="100" height="1" />
      <rect
        class={weight < 0 ? 'against' : 'for'}
        x={weight < 0 ? round(50 - size) : 50}
        width={size}
        height="8"
      />
      <rect class="middle" x="49.7" width="0.6" height="8" />
    </svg>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
