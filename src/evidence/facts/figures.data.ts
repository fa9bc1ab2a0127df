/*
 * Units that belong to a number as a reader sees it, by the sign or word for them. Words are matched in
 * their comparison form.
 */

/** Signs right before or right behind the digits. */
export const signs: Record<string, string> = {
  '%': '%',
  '٪': '%',
  '€': '€',
  $: '$',
  '£': '£',
  '₴': '₴',
  '₽': '₽',
  '¥': '¥',
  '₹': '₹',
  '₺': '₺',
};

/** Words behind the number; two words where the second is needed. */
export const unitWords: readonly (readonly [RegExp, string])[] = [
  [/^(?:percent|prozent|prozents|відсот\p{L}*|процент\p{L}*|procent\p{L}*|pct)$/u, '%'],
  [/^(?:euros?|eur|євро|евро)$/u, '€'],
  [/^(?:dollars?|usd|dólares?|dollari|доллар\p{L}*|долар\p{L}*)$/u, '$'],
  [/^(?:pounds?|gbp|pfund|livres?|libras?|фунт\p{L}*)$/u, '£'],
  [/^(?:hryvnias?|hryvnia|uah|грн|грив\p{L}*|griwna)$/u, '₴'],
  [/^(?:rubles?|roubles?|rub|руб|рубл\p{L}*|rubel|rublos?)$/u, '₽'],
  [/^(?:yen|yuan|jpy|cny)$/u, '¥'],
  [/^(?:rupees?|inr)$/u, '₹'],
];

/** Percent in two words. */
export const perCent: readonly (readonly [string, RegExp])[] = [
  ['per', /^cent$/u],
  ['pour', /^cent$/u],
  ['por', /^ciento$/u],
];

/** Stands between a magnitude and its unit: deux millions d'euros, dos millones de euros. */
export const ofUnit: ReadonlySet<string> = new Set(['de', 'd']);

/** What news counts and measures, in Ukrainian and Russian, whose endings tell no noun from an adjective. */
export const measures =
  /^(?:метр|кілометр|километр|сантиметр|гектар|хвилин|минут|секунд|годин|часов|часа$|дн[іяей]|день$|днів|тижн|недел|місяц|месяц|рок[иу]?$|років|рік$|лет$|год[аы]?$|людей|людин|осіб|человек|чоловік|тонн|кілограм|килограмм|градус|дітей|детей|жител|мешкан|учн|школяр|ученик|сем[еь]й|сімей|будинк|домов|квартир|машин|автомоб|дрон|ракет|раз[іиа]?$|пасажир|пассажир|голос|поранен|загибл|погибш|ранен|випадк|случа)/u;
