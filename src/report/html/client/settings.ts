import { fields } from './state.ts';

/* What is chosen of the filters, in words: paper has no form to look it up in. */

/** A list item for each field that is not at rest. `template` has places for its name and its value. */
export function settings(form: HTMLFormElement, template: string): HTMLLIElement[] {
  return fields.flatMap((field) => {
    const control = form.elements.namedItem(field);
    if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement)) return [];
    // The threshold is told with the number of rows.
    if (control.type === 'range') return [];
    const name = control.closest('label')?.querySelector('span')?.textContent ?? '';
    if (control.type === 'checkbox') return isTicked(control) ? [item(name)] : [];
    const value = control instanceof HTMLSelectElement ? control.selectedOptions[0]?.label : control.value;
    if (control.value.trim() === '' || !value) return [];
    const [before, after = ''] = template.split('{value}');
    return [
      item(
        before.replace('{name}', () => name),
        isolated(value),
        after,
      ),
    ];
  });
}

function isTicked(control: HTMLInputElement | HTMLSelectElement): boolean {
  return control instanceof HTMLInputElement && control.checked;
}

/** Names of outlets run in either direction. */
function isolated(text: string): HTMLElement {
  const value = document.createElement('bdi');
  value.textContent = text;
  return value;
}

function item(...content: (string | Node)[]): HTMLLIElement {
  const made = document.createElement('li');
  made.append(...content);
  return made;
}
