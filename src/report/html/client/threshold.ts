import type { Threshold } from './fits.ts';

/* The slider under the histogram, and the line in it that follows. */

export interface LiveThreshold {
  now(): Threshold;
  /** Where it stands, as a percentage. */
  share(): string;
  /** Draws it where the slider stands, and says how many pairs are shown. */
  draw(n: number): void;
}

export function liveThreshold(form: HTMLFormElement): LiveThreshold {
  const slider = form.elements.namedItem('from') as HTMLInputElement;
  const plot = form.querySelector<SVGElement>('svg.plot');
  const told = form.querySelector<HTMLElement>('[data-threshold]');
  const { bar = '', percent = '', text = '' } = slider.dataset;
  // The slider's steps are coarser than the bar: at rest the bar itself counts.
  const at = () => Number(slider.value === slider.defaultValue ? bar : slider.value);
  const share = () => percent.replace('{n}', String(Math.round(at() * 100)));
  if (plot) pointed(plot, slider);
  return {
    now: () => ({ at: at(), bar: Number(bar) }),
    share,
    draw(n) {
      const x = `${at() * 100}%`;
      const line = plot?.querySelector('.threshold');
      line?.setAttribute('x1', x);
      line?.setAttribute('x2', x);
      plot?.querySelector('clipPath rect')?.setAttribute('x', x);
      if (told) told.textContent = share();
      slider.setAttribute('aria-valuetext', text.replace('{share}', share()).replace('{n}', String(n)));
    },
  };
}

/** The chart itself can be dragged too; the slider stays the one that a keyboard reaches. */
function pointed(plot: SVGElement, slider: HTMLInputElement): void {
  const set = (event: PointerEvent) => {
    const { left, width } = plot.getBoundingClientRect();
    slider.value = String((event.clientX - left) / width);
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  };
  plot.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    plot.setPointerCapture(event.pointerId);
    slider.focus({ preventScroll: true });
    set(event);
  });
  plot.addEventListener('pointermove', (event) => {
    if (plot.hasPointerCapture(event.pointerId)) set(event);
  });
}
