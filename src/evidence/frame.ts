import { type Edit, edits, type TokenRange } from '../align/edits.ts';
import type { Exhibit, Subject } from './evidence.ts';
import { numberAt } from './numerals.ts';

/** What two texts have where their words run alike: facts kept there, and facts put in each other's place. */
export interface Frame {
  /** Share of the shorter text's words that stand in the other in the same order, three or more in a row. */
  share: number;
  numbers: Slots;
  names: Slots;
  /** Gaps of the frame in which facts were replaced. */
  gaps: number;
}

export interface Slots {
  kept: number;
  /** Facts of either text that the other has nowhere, with another fact in their stead. */
  replaced: number;
}

/** Fewer equal words in a row than this are chance: "of the" stands everywhere. */
const shortest = 3;

/**
 * Words that a gap of a form holds at most, on either side. Outside a lifted passage whole paragraphs stand
 * against each other, and any two have names that differ.
 */
const longestGap = 25;

/** Numbers of no more weight than this come up anywhere: that the other text has one elsewhere says nothing. */
const light = 2;

const Fact = { none: 0, name: 1, number: 2 } as const;

/** The facts of a text by the first word of each. */
interface Facts {
  kind: Uint8Array;
  /** The same but for facts that the other text has anywhere. */
  lost: Uint8Array;
  value: Float64Array;
}

/**
 * Lays two texts over each other, word by word. Two fills of one form keep its words and change what
 * stands in the gaps; who copies or retells keeps the facts and changes the words around them.
 */
export function frameOf(exhibit: Pick<Exhibit, 'a' | 'b' | 'alignment'>): Frame {
  const { turned } = exhibit.alignment;
  const [a, b] = turned ? [exhibit.b, exhibit.a] : [exhibit.a, exhibit.b];
  const [inA, inB] = [factsOf(a, b), factsOf(b, a)];
  const whole = { a: { from: 0, to: a.text.size }, b: { from: 0, to: b.text.size } };
  const end = { a: { from: a.text.size, to: a.text.size }, b: { from: b.text.size, to: b.text.size } };
  const frame: Frame = {
    share: 0,
    numbers: { kept: 0, replaced: 0 },
    names: { kept: 0, replaced: 0 },
    gaps: 0,
  };
  let words = 0;
  let at = 0;
  for (const edit of [...edits(a.text, b.text, whole.a, whole.b), end]) {
    const same = { from: at, to: edit.a.from };
    if (same.to - same.from >= shortest) words += same.to - same.from;
    frame.numbers.kept += placesOf(inA.kind, same, Fact.number).length;
    frame.names.kept += placesOf(inA.kind, same, Fact.name).length;
    at = edit.a.to;
    if (Math.max(edit.a.to - edit.a.from, edit.b.to - edit.b.from) > longestGap) continue;
    const numbers = replacedNumbers(inA, inB, edit);
    const names = Math.min(
      placesOf(inA.lost, edit.a, Fact.name).length,
      placesOf(inB.lost, edit.b, Fact.name).length,
    );
    frame.numbers.replaced += numbers;
    frame.names.replaced += names;
    if (numbers + names > 0) frame.gaps++;
  }
  frame.share = words / Math.max(1, Math.min(a.text.size, b.text.size));
  return frame;
}

/** Numbers that stand against others in one gap, leaving out those that only moved within it. */
function replacedNumbers(inA: Facts, inB: Facts, edit: Edit): number {
  const valuesA = placesOf(inA.lost, edit.a, Fact.number).map((i) => inA.value[i]);
  const valuesB = placesOf(inB.lost, edit.b, Fact.number).map((i) => inB.value[i]);
  return Math.min(
    valuesA.filter((value) => !valuesB.includes(value)).length,
    valuesB.filter((value) => !valuesA.includes(value)).length,
  );
}

function factsOf({ text, names, numbers }: Subject, other: Subject): Facts {
  const kind = new Uint8Array(text.size);
  const lost = new Uint8Array(text.size);
  const value = new Float64Array(text.size);
  for (let i = 0; i < text.size; i++) {
    const stem = text.stems[i];
    const read = numberAt(text, i);
    if (read) {
      kind[i] = Fact.number;
      value[i] = read.value;
      const weight = numbers.get(read.value)?.weight ?? 0;
      if (weight <= light || !other.numbers.has(read.value)) lost[i] = Fact.number;
      i += read.used - 1;
    } else if (names.has(stem)) {
      kind[i] = Fact.name;
      if (!other.names.has(stem)) lost[i] = Fact.name;
    }
  }
  return { kind, lost, value };
}

function placesOf(facts: Uint8Array, { from, to }: TokenRange, kind: number): number[] {
  const places: number[] = [];
  for (let i = from; i < to; i++) if (facts[i] === kind) places.push(i);
  return places;
}
