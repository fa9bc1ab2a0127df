/** Heights that belong together: one in the text that is scrolled, one in the text that follows. */
export type Level = readonly [here: number, there: number];

/** Where `y` lies on the other side: straight lines between the levels, which may come in any order. */
export function levelWith(y: number, levels: readonly Level[]): number {
  const sorted = [...levels].sort(([one], [other]) => one - other);
  if (sorted.length === 0) return y;
  const next = sorted.findIndex(([here]) => here >= y);
  if (next === -1) return sorted[sorted.length - 1][1];
  if (next === 0) return sorted[0][1];
  const [[from, start], [to, end]] = [sorted[next - 1], sorted[next]];
  return start + ((y - from) / (to - from)) * (end - start);
}
