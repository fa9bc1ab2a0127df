/* The letters that walk the passages of a pair, and the switch that turns them off (WCAG 2.1.4). */

const name = 'twicetold keys';

/** Ties the switches of all pairs together; gives whether the letters are wanted. The choice is kept for all reports. */
export function liveSwitch(pairs: HTMLElement[]): () => boolean {
  const switches = pairs.flatMap((pair) => [...pair.querySelectorAll<HTMLInputElement>('[data-keys]')]);
  let wanted = recalled();
  for (const one of switches) {
    one.checked = wanted;
    one.addEventListener('change', () => {
      wanted = one.checked;
      for (const other of switches) other.checked = wanted;
      remember(wanted);
    });
  }
  return () => wanted;
}

/** Forward by j, backward by k; where other letters are typed, by the keys on which j and k are found. */
export function stepOf(event: KeyboardEvent): 1 | -1 | null {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event;
  if (ctrlKey || metaKey || altKey || shiftKey || isComposing) return null;
  // With Caps Lock a letter is large.
  const letter = key.toLowerCase();
  const is = (wanted: string, place: string) =>
    letter === wanted || (code === place && !/\p{Script=Latin}/u.test(key));
  return is('j', 'KeyJ') ? 1 : is('k', 'KeyK') ? -1 : null;
}

function remember(wanted: boolean): void {
  try {
    if (wanted) localStorage.removeItem(name);
    else localStorage.setItem(name, 'off');
  } catch {
    // Not every browser keeps anything for a file: the switch then holds for this page.
  }
}

function recalled(): boolean {
  try {
    return localStorage.getItem(name) !== 'off';
  } catch {
    return true;
  }
}
