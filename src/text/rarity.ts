import { createRequire } from 'node:module';

/** Words in the article that the document frequencies are stated for. */
const articleLength = 400;

/** How much rarer than the rarest word of the table a word is taken to be that nobody has counted. */
const beyond = 0.75;

interface Table {
  /** Where the figures come from, and the command that makes the file. */
  source: string;
  /** Stems by rarity: the words of `levels[i]`, parted by spaces, have rarity i / 4. */
  levels: string[];
}

interface Rarities {
  of: Map<string, number>;
  unseen: number;
}

const load = createRequire(import.meta.url);
const tables = new Map<string, Rarities | undefined>();
const covered = new Set(['en', 'uk', 'ru', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt']);

/**
 * Rarity of a stem in a language: the natural logarithm of one over the share of articles of 400
 * words that would hold it, were words strewn at random: 0 for "the", 4 for "minister", about
 * 10 for a word nobody counted. Numbers are rated by their digits. Languages without a table: by length.
 */
export function rarityOf(language: string): (stem: string) => number {
  const table = tableOf(language);
  return (stem) => {
    if (isDigit(stem.charCodeAt(0))) return numberRarity(stem);
    if (!table) return Math.min(9, 3 + 0.5 * stem.length);
    return table.of.get(stem) ?? table.unseen;
  };
}

/** ln(1 / share of articles) for a word of frequency `frequency` (0..1). */
export function rarityOfFrequency(frequency: number): number {
  return -Math.log(1 - Math.exp(-articleLength * frequency));
}

/** Small counts and round hundreds stand in every story, 11,347 in one. */
function numberRarity(stem: string): number {
  const digits = stem.replace(/\D/g, '');
  const significant = digits.replace(/^0+|0+$/g, '').length;
  if (/^(19|20)\d\d$/.test(stem)) return 3.5;
  return Math.min(8, 1.5 + 1.5 * significant);
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function tableOf(language: string): Rarities | undefined {
  if (tables.has(language)) return tables.get(language);
  const table = covered.has(language) ? expand(load(`./rarity/${language}.json`)) : undefined;
  tables.set(language, table);
  return table;
}

function expand(table: Table): Rarities {
  const of = new Map<string, number>();
  table.levels.forEach((stems, level) => {
    for (const stem of stems.split(' ')) if (stem) of.set(stem, level / 4);
  });
  return { of, unseen: (table.levels.length - 1) / 4 + beyond };
}
