/** Classes of UTF-16 units as the tokeniser sees them. */
export const Kind = {
  other: 0,
  letter: 1,
  digit: 2,
  /** Combining mark: part of the word it follows. */
  mark: 3,
  /** Invisible inside a word: zero-width, soft hyphen, filler, variation selector. Never splits a word. */
  hidden: 4,
  /** Changes the direction of display; invisible. */
  bidi: 5,
  apostrophe: 6,
  /** Letter of a script written without spaces between words. */
  unspaced: 7,
  /** Half of a surrogate pair: what it belongs to, only the pair can tell. */
  surrogate: 8,
} as const;

const patterns: [RegExp, number][] = [
  [/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/, Kind.bidi],
  [
    /[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2060-\u2064\u3164\ufe00-\ufe0f\ufeff\uffa0]/,
    Kind.hidden,
  ],
  [/['\u2019\u02bc\uff07\u2018]/, Kind.apostrophe],
  [
    /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}](?<=[\p{L}\p{M}])/u,
    Kind.unspaced,
  ],
  [/\p{M}/u, Kind.mark],
  [/\p{L}/u, Kind.letter],
  [/\p{Nd}/u, Kind.digit],
];

/** `kinds[unit]` is the `Kind` of a UTF-16 unit: a table of 64 KiB, filled once. */
export const kinds: Uint8Array = fill();

function fill(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) {
    if (unit >= 0xd800 && unit <= 0xdfff) table[unit] = Kind.surrogate;
    else
      table[unit] = patterns.find(([pattern]) => pattern.test(String.fromCharCode(unit)))?.[1] ?? Kind.other;
  }
  return table;
}
