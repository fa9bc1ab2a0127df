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
  const follow = () => {
    clearTimeout(waiting);
    const state = parse(location.hash) ?? (location.hash === '#findings' ? parse(recalled()) : null);
    if (state) changed(state);
  };
  addEventListener('hashchange', follow);
  follow();
  const put = (state: State, how: 'pushState' | 'replaceState') => {
    clearTimeout(waiting);
    const hash = format(state);
    remember(hash);
    if (hash === (location.hash || '#findings')) return;
    try {
      history[how](history.state, '', hash);
    } catch {
      // Some browsers count, or allow none for a file: the view is then merely not in the address.
    }
  };
  return {
    write(state) {
      clearTimeout(waiting);
      // Gone to a pair meanwhile, the address is the pair's.
      waiting = setTimeout(() => isHere() && put(state, 'replaceState'), pause);
      remember(format(state));
    },
    go: (state) => put(state, 'pushState'),
  };
}

function isHere(): boolean {
  return location.hash === '' || /^#findings(\?|$)/.test(location.hash);
}

/** Pages of pairs may be files of their own, whose link back names no view. */
function remember(hash: string): void {
  try {
    sessionStorage.setItem(key(), hash);
  } catch {
    // Not every browser keeps anything for a file.
  }
}

function recalled(): string {
  try {
    return sessionStorage.getItem(key()) ?? '';
  } catch {
    return '';
  }
}

function key(): string {
  return `twicetold ${location.pathname}`;
}
