import { Flag, type Text } from './text.ts';

/*
 * Names cross languages by sound: Путін, Путин, Putin and Poutine are one man. The skeleton keeps the
 * consonants and brings the spellings of one sound together.
 */

/** Cyrillic letters as Latin ones, near enough for a skeleton. */
const latin: Record<string, string> = Object.fromEntries(
  (
    'а a б b в v г g ґ g д d е e є e ё e ж zh з z и i і i ї i й i к k л l м m н n о o п p р r с s т t ' +
    'у u ф f х h ц ts ч ch ш sh щ sh ъ _ ы i ь _ э e ю u я a ў u ј i љ l њ n ћ ch ђ d џ zh'
  )
    .split(' ')
    .reduce<[string, string][]>((pairs, part, i, parts) => {
      if (i % 2 === 1) pairs.push([parts[i - 1], part === '_' ? '' : part]);
      return pairs;
    }, []),
);

/** Latin letters that Unicode does not take for a letter with an accent. */
const undivided: Record<string, string> = {
  ł: 'l',
  đ: 'dj',
  ø: 'o',
  ß: 'ss',
  æ: 'e',
  œ: 'e',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Spellings of one sound, the longer first. Applied in order to lower-case Latin letters without accents. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/gh$|yj$/g, ''],
  [/dzh|dsch|dj/g, 's'],
  [/tsch|sch|tch|tsh|cz|ch|sh|zh|sz|ts|tz/g, 's'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/kh|gh|qu|ck|[cqg]/g, 'k'],
  [/x/g, 'ks'],
  [/[wv]/g, 'v'],
  [/[zjs]/g, 's'],
  [/[aeiouyh]/g, ''],
  [/[^a-z]/g, ''],
  [/(.)\1+/g, '$1'],
];

/** Ukrainian writes Г for it, and Russian Х or Г: Harris, Харрис, Гарріс. Elsewhere in a word an h is too often mute. */
const opening = /^h(?=[aeiouy])/;

/** The consonants of a word as they sound, in Latin letters; two letters or fewer tell nothing and give ''. */
export function skeleton(word: string): string {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  let letters = '';
  for (const letter of plain) letters += latin[letter] ?? undivided[letter] ?? letter;
  letters = letters.replace(/^u(?=[aeio])/, 'w').replace(opening, 'k');
  const first = /^[aeiouy]/.test(letters) ? 'a' : '';
  for (const [spelling, sound] of sounds) letters = letters.replace(spelling, sound);
  const bones = first + letters;
  return bones.length < 3 ? '' : bones;
}

/**
 * Endings of cases that hold a consonant, for names of languages that decline them: the Russian stemmer
 * takes Байден for a verb (байд), and for Polish there is none.
 */
const cases: Record<string, RegExp> = {
  ru: /(?:[оеы]го|[оеы]му|[ыи]ми|[ая]ми|[оеыи]м|[ая]х)$/,
  pl: /(?:iem|em|[iy]mi?|ego|emu|owi|ami|ach)$/,
};

/** The skeleton of a token: of names the form without its case, of other words the stem where words are declined. */
export function skeletonOf({ language, stems, forms, flags }: Text, token: number): string {
  const ending = cases[language];
  if (ending && flags[token] & Flag.capital) return skeleton(forms[token].replace(ending, ''));
  return skeleton(language === 'uk' || ending ? stems[token] : forms[token]);
}
