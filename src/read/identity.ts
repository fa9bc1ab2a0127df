/** Longer ids than this are somebody's data in the wrong column; the hash serves better. */
const longest = 200;

/**
 * Gives out ids that are unique within a run: the record's own, else the first 12 hex digits of
 * the text's hash; what comes again gets `-2`, `-3` in the order of input. Depends on nothing but
 * that order.
 */
export function identities(): (own: string | undefined, hash: string) => string {
  const given = new Map<string, number>();
  return (own, hash) => {
    const tidy = own?.replace(/\s+/g, ' ').trim();
    const base = tidy && tidy.length <= longest ? tidy : hash.slice(0, 12);
    let count = given.get(base) ?? 0;
    let id = base;
    while (count > 0 && given.has(id)) id = `${base}-${++count}`;
    given.set(base, Math.max(count, 1));
    if (id !== base) given.set(id, 1);
    return id;
  };
}
