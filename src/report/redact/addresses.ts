import type { Span } from '../../span.ts';

/** What stands for an address that tells of an outlet or author. */
export const hiddenAddress = '[address]';

/** Longer runs are data, not addresses; names in them are still found. */
const longest = 2000;

/** Whatever looks like an address of the web or of mail, without the punctuation around it. */
export function addressesIn(text: string): Span[] {
  const found: Span[] = [];
  for (const { 0: run, index } of text.matchAll(/[!-~]{4,}/g)) {
    if (run.length > longest || !/[.@:]/.test(run)) continue;
    const opening = /^[([{<"'`]*/.exec(run)?.[0].length ?? 0;
    let end = run.length;
    while (end > opening && /[)\]}>"'`.,;:!?]/.test(run[end - 1])) end--;
    if (isAddress(run.slice(opening, end))) found.push({ from: index + opening, to: index + end });
  }
  return found;
}

function isAddress(run: string): boolean {
  if (/^www\.|:\/\//i.test(run)) return true;
  if (/^(?:mailto:)?[^@]+@[a-z0-9-]+\.[a-z0-9.-]+$/i.test(run)) return true;
  return /^(?:[a-z0-9-]+\.)+[a-z]{2,24}(?:[/:?#]|$)/i.test(run);
}

/** The host of an address, without `www.`; empty where there is none. */
export function hostOf(address: string): string {
  const [, host = ''] =
    /^(?:[a-z][a-z0-9+.-]*:\/\/|mailto:)?(?:[^@/?#]*@)?([^/?#:\s]*)/i.exec(address.trim()) ?? [];
  return host.toLowerCase().replace(/^www\./, '');
}

/** Whether an address leads to one of the hosts, or to a place below or above one. */
export function leadsTo(hosts: ReadonlySet<string>, address: string): boolean {
  const labels = hostOf(address).split('.');
  return labels.some((_, i) => labels.length - i > 1 && hosts.has(labels.slice(i).join('.')));
}

/** The hosts of addresses, each with those above it down to the last two labels, `co.uk` and its like left out. */
export function hostsOf(addresses: readonly string[]): Set<string> {
  const hosts = new Set<string>();
  for (const address of addresses) {
    const labels = hostOf(address).split('.');
    for (let i = 0; labels.length - i > 1; i++)
      if (i === 0 || labels[i].length > 3) hosts.add(labels.slice(i).join('.'));
  }
  return hosts;
}
