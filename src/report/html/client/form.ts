import { atRest, fields, type State } from './state.ts';

/* The form of the overview, read and written as a state. */

/** Field by field; what stands where it stood at first says nothing. */
export function readForm(form: HTMLFormElement): Omit<State, 'sort'> {
  const data = new FormData(form);
  const state = atRest();
  for (const field of fields) state[field] = String(data.get(field) ?? '').trim();
  if (state.show === 'pairs') state.show = '';
  const slider = form.elements.namedItem('from') as HTMLInputElement;
  state.from = slider.value === slider.defaultValue ? '' : Number(slider.value).toFixed(2);
  return state;
}

/** What a field cannot take leaves it at rest. */
export function writeForm(form: HTMLFormElement, state: State): void {
  form.reset();
  for (const field of fields) {
    const control = form.elements.namedItem(field);
    const value = state[field];
    if (value === '') continue;
    if (control instanceof RadioNodeList) {
      for (const radio of control)
        if (radio instanceof HTMLInputElement) radio.checked = radio.value === value;
    } else if (control instanceof HTMLInputElement) {
      if (control.type === 'checkbox') control.checked = true;
      else control.value = value;
    } else if (control instanceof HTMLSelectElement) {
      control.value = value;
      if (control.selectedIndex === -1) control.selectedIndex = 0;
    }
  }
  for (const fold of form.querySelectorAll('details')) fold.open ||= isUsed(fold);
}

function isUsed(fold: HTMLDetailsElement): boolean {
  return [...fold.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')].some((field) =>
    field instanceof HTMLInputElement && field.type === 'checkbox' ? field.checked : field.value !== '',
  );
}
