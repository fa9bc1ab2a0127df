import { liveSwitch, stepOf } from './keys.ts';
import { bring, sideBySide, unfold } from './view.ts';

/* Passages of a pair that find each other: by pointer, by click, by keyboard. */

/** Links the passages of every pair, and lets j and k walk those of the pair on view, while they are switched on. */
export function linkPassages(pairs: HTMLElement[]): void {
  for (const pair of pairs) {
    pair.addEventListener('pointerover', (event) => point(pair, event.target));
    pair.addEventListener('pointerleave', () => light(pair, 'pointed', []));
    pair.addEventListener('focusin', (event) => {
      if (isLabel(event.target)) light(pair, 'chosen', [event.target.dataset.label ?? '']);
    });
    pair.addEventListener('click', (event) => click(pair, event));
  }
  const wanted = liveSwitch(pairs);
  addEventListener('keydown', (event) => {
    const pair =
      pairs.find((one) => !one.hidden && one.contains(document.activeElement)) ??
      pairs.find((one) => !one.hidden);
    const step = stepOf(event);
    if (pair && step && wanted() && !isTyped(event)) walk(pair, step);
  });
}

function isLabel(target: EventTarget | null): target is HTMLElement {
  return target instanceof HTMLElement && target.dataset.label !== undefined;
}

function isTyped({ target }: KeyboardEvent): boolean {
  const fields = 'input:not([type=checkbox], [type=radio]), select, textarea';
  return target instanceof HTMLElement && target.closest(fields) !== null;
}

function point(pair: HTMLElement, target: EventTarget | null): void {
  const mark = target instanceof Element ? target.closest<HTMLElement>('mark.passage') : null;
  light(pair, 'pointed', numbersOf(mark));
}

function numbersOf(mark: HTMLElement | null): string[] {
  return mark?.dataset.passage?.split(' ') ?? [];
}

/** Gives a class to all stretches of these passages, on both sides, and takes it from the others. */
function light(pair: HTMLElement, name: 'pointed' | 'chosen', numbers: string[]): void {
  for (const lit of pair.querySelectorAll(`.${name}`)) lit.classList.remove(name);
  for (const number of numbers)
    for (const mark of pair.querySelectorAll(`mark[data-passage~="${number}"]`)) mark.classList.add(name);
}

function click(pair: HTMLElement, event: MouseEvent): void {
  const target = event.target;
  if (isLabel(target)) {
    event.preventDefault();
    const other = counterpart(target);
    if (other) visit(other, target);
    return;
  }
  const mark = target instanceof Element ? target.closest<HTMLElement>('mark.passage') : null;
  if (!mark || String(getSelection()) !== '') return;
  const [number] = numbersOf(mark);
  const side = mark.closest<HTMLElement>('.text')?.dataset.side;
  const label = pair.querySelector<HTMLElement>(`[data-side="${side}"] [data-label="${number}"]`);
  const other = label && counterpart(label);
  light(pair, 'chosen', numbersOf(mark));
  if (other) bring(other, mark);
}

function counterpart(label: HTMLElement): HTMLElement | null {
  return document.getElementById((label.getAttribute('href') ?? '').slice(1));
}

/** From passage to passage on the side where the reader is; on the first side to begin with. */
function walk(pair: HTMLElement, step: 1 | -1): void {
  const now = document.activeElement;
  const side = now?.closest<HTMLElement>('.text')?.dataset.side ?? 'a';
  const labels = [...pair.querySelectorAll<HTMLElement>(`[data-side="${side}"] [data-label]`)];
  if (labels.length === 0) return;
  const index = isLabel(now) ? labels.indexOf(now) : -1;
  const next =
    index === -1 ? (step === 1 ? 0 : labels.length - 1) : (index + step + labels.length) % labels.length;
  const label = labels[next];
  visit(label, null);
  const other = counterpart(label);
  if (other && sideBySide(other)) bring(other, label);
}

/** Moves the focus to a label, next to where the reader looks. */
function visit(label: HTMLElement, from: HTMLElement | null): void {
  unfold(label);
  label.focus({ preventScroll: true });
  bring(label, from);
}
