import { keep, kept } from './kept.ts';
import { format, parse, type State } from './state.ts';

/* The state of the overview in the address, so that a view can be shared, kept and come back to. */

/** Browsers refuse an address that changes with every pixel of a drag. */
const pause = 250;

export interface Address {
  /** Writes the state once the reader pauses. */
  write(state: State): void;
  /** Leads to a state as a link does: one step back leads to the present one. */
  go(state: State): void;
}

/** Follows the address: `changed` is told the state to begin with, and each one that is come to. */
export function liveAddress(changed: (state: State) => void): Address {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let last: string | undefined;
  let pending: State | undefined;
  const put = (state: State, how: 'pushState' | 'replaceState') => {
    clearTimeout(waiting);
    pending = undefined;
    last = remember(state);
    if (last === (location.hash || '#findings')) return;
    try {
      history[how](history.state, '', last);
    } catch {
      // Some browsers count, or allow none for a file: the view is then merely not in the address.
    }
  };
  const follow = () => {
    clearTimeout(waiting);
    pending = undefined;
    const back = location.hash === '#findings';
    const state = parse(back ? (last ?? recalled()) : location.hash);
    if (!state) return;
    // What stands there already is left as it is, with as many rows as the reader asked for.
    if (format(state) !== last) changed(state);
    last = format(state);
    if (back) put(state, 'replaceState');
  };
  const flush = () => {
    if (pending && isHere()) put(pending, 'replaceState');
  };
  // A link followed before the pause is over must find the view in the address to come back to.
  addEventListener('click', flush, true);
  addEventListener('pagehide', flush);
  addEventListener('hashchange', follow);
  follow();
  if (last === undefined) changed((parse(recalled()) ?? parse('')) as State);
  return {
    write(state) {
      clearTimeout(waiting);
      last = remember(state);
      pending = state;
      waiting = setTimeout(flush, pause);
    },
    go: (state) => put(state, 'pushState'),
  };
}

/** On view of a pair, the address is the pair's. */
function isHere(): boolean {
  return document.getElementById('overview')?.hidden !== true;
}

/** Pages of pairs may be files of their own, whose link back names no view. Returns the address of the view. */
function remember(state: State): string {
  const hash = format(state);
  keep('view', hash);
  return hash;
}

function recalled(): string {
  const hash = kept('view');
  return hash === '#findings' ? '' : hash;
}
