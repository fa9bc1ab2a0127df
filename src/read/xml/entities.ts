/*
 * Entities. XML has five names of its own. Definitions in the file are never expanded and those in
 * other files never fetched: that is how a kilobyte becomes a gigabyte, and how a file reads its
 * reader's disk. The names of HTML 4 are single characters, and feeds and NITF use them as if they
 * were XML's, so they are known here.
 */

/** HTML 4's names for U+00A0 to U+00FF, in order. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro ' +
  'para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil ' +
  'Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave ' +
  'Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml ' +
  'igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute ' +
  'thorn yuml';

/** Those of its other names that news text uses. */
const others: Record<string, number> = {
  ...{ amp: 0x26, lt: 0x3c, gt: 0x3e, quot: 0x22, apos: 0x27 },
  ...{ OElig: 0x152, oelig: 0x153, Scaron: 0x160, scaron: 0x161, Yuml: 0x178, fnof: 0x192 },
  ...{ circ: 0x2c6, tilde: 0x2dc, ensp: 0x2002, emsp: 0x2003, thinsp: 0x2009 },
  ...{ zwnj: 0x200c, zwj: 0x200d, lrm: 0x200e, rlm: 0x200f, ndash: 0x2013, mdash: 0x2014 },
  ...{ lsquo: 0x2018, rsquo: 0x2019, sbquo: 0x201a, ldquo: 0x201c, rdquo: 0x201d, bdquo: 0x201e },
  ...{ dagger: 0x2020, Dagger: 0x2021, bull: 0x2022, hellip: 0x2026, permil: 0x2030, prime: 0x2032 },
  ...{ Prime: 0x2033, lsaquo: 0x2039, rsaquo: 0x203a, frasl: 0x2044, euro: 0x20ac, trade: 0x2122 },
  ...{ larr: 0x2190, uarr: 0x2191, rarr: 0x2192, darr: 0x2193, minus: 0x2212, ne: 0x2260 },
  ...{ le: 0x2264, ge: 0x2265, asymp: 0x2248, alpha: 0x3b1, beta: 0x3b2, gamma: 0x3b3, mu: 0x3bc },
};

const known = new Map([
  ...latin.split(' ').map((name, i) => [name, String.fromCodePoint(0xa0 + i)] as const),
  ...Object.entries(others).map(([name, code]) => [name, String.fromCodePoint(code)] as const),
]);

/** The character that a name stands for. */
export function entity(name: string): string | undefined {
  return known.get(name);
}

/** A reference has at most so many characters between `&` and `;`. */
const longest = 32;

const reference = `(?:#\\d{1,7}|#x[\\da-f]{1,6}|[a-z_][\\w.-]{0,${longest - 1}});`;
const turns = new RegExp(`&(?!${reference})|<!\\[CDATA\\[|<!--|<\\?`, 'gi');
const ends: Record<string, string> = { '<![CDATA[': ']]>', '<!--': '-->', '<?': '?>' };

/** Characters given on at once: what the parser found in them is handed on before the next. */
const step = 1 << 16;

/**
 * Makes `&amp;` of each `&` that begins no reference (`AT&T`, `?a=1&b=2`): the commonest fault of feeds,
 * by which the parser would take all up to the next semicolon, items and all, for the name of an entity.
 * Within CDATA, comments and instructions `&` is a plain character and stays.
 */
export async function* withAmpersands(
  chunks: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<string> {
  let within: string | undefined;
  let held = '';
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length; from += step) {
      const text = held + chunk.slice(from, from + step);
      // What a reference, or the mark of a beginning or end, may still lack waits for more.
      const safe = Math.max(0, text.length - longest - 2);
      const made = mended(text, safe, within);
      within = made.within;
      held = text.slice(made.at);
      if (made.out !== '') yield made.out;
    }
  }
  yield mended(held, held.length, within).out;
}

/**
 * Mends what begins before `safe`; `at` is how far it got, which may be beyond. The parts are joined, not
 * added: the parser reads a string that was put together by adding several times slower.
 */
function mended(text: string, safe: number, within: string | undefined) {
  const out: string[] = [];
  let at = 0;
  while (at < safe) {
    if (within !== undefined) {
      const end = text.indexOf(within, at);
      const to = end < 0 ? safe : end + within.length;
      out.push(text.slice(at, to));
      at = to;
      if (end >= 0) within = undefined;
      continue;
    }
    turns.lastIndex = at;
    const turn = turns.exec(text);
    if (!turn || turn.index >= safe) {
      out.push(text.slice(at, safe));
      at = safe;
      break;
    }
    const end = turn.index + turn[0].length;
    out.push(text.slice(at, end));
    if (turn[0] === '&') out.push('amp;');
    at = end;
    within = ends[turn[0].toUpperCase()];
  }
  return { out: out.join(''), at, within };
}
