import { livePairs } from './pairs.ts';
import { route } from './route.ts';
import { liveTable } from './table.ts';

/*
 * What the page gains with scripts: one view at a time, a table that sorts and filters, passages
 * that find each other. Everything here works on markup that is complete without it.
 */

document.documentElement.classList.add('with-script');

const table = document.querySelector<HTMLTableElement>('table.pairs');
if (table) liveTable(table, document.querySelector<HTMLFormElement>('form.filters'));
livePairs([...document.querySelectorAll<HTMLElement>('.pair')]);
route();
