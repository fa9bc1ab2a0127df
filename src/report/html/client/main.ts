import { liveNeighbours, liveReturn } from './beside.ts';
import { liveOverview } from './overview.ts';
import { livePairs } from './pairs.ts';
import { route } from './route.ts';

/*
 * What the page gains with scripts: one view at a time, a table that sorts and filters, passages
 * that find each other. Everything here works on markup that is complete without it.
 */

document.documentElement.classList.add('with-script');

const form = document.querySelector<HTMLFormElement>('form.finder');
const overview = form && liveOverview(form);
livePairs([...document.querySelectorAll<HTMLElement>('.pair')]);
// An evaluation lists its pairs without a table to filter.
if (document.getElementById('findings')) route(overview);
if (overview) liveReturn(overview);
liveNeighbours();
