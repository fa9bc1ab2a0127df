/*
 * Characters that act without being seen (terminal escapes, bidi overrides, zero-width spaces) are
 * a way to attack a reader of this report, or to deceive one. Every reporter prints text through
 * here, so that they are seen and do nothing.
 *
 * Left alone on purpose: joiners (emoji, Persian, Hindi need them), the left-to-right and
 * right-to-left marks, and the soft hyphen. They are common in honest text and cannot reorder more
 * than their neighbours; where cleaning found one used as a trick, the mark on the text says so.
 */

const unseen =
  /[\u0000-\u0008\u000b-\u000c\u000e-\u001f\u007f-\u009f\u200b\u2028-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const names: Record<string, string> = {
  '00AD': 'soft hyphen',
  '200B': 'zero-width space',
  '200C': 'zero-width non-joiner',
  '200D': 'zero-width joiner',
  '200E': 'left-to-right mark',
  '200F': 'right-to-left mark',
  '202A': 'left-to-right embedding',
  '202B': 'right-to-left embedding',
  '202C': 'end of bidi formatting',
  '202D': 'left-to-right override',
  '202E': 'right-to-left override',
  '2060': 'word joiner',
  '2066': 'left-to-right isolate',
  '2067': 'right-to-left isolate',
  '2068': 'first strong isolate',
  '2069': 'end of isolate',
  FEFF: 'zero-width no-break space',
};

/** A stretch of ordinary text, or one unseen character with a name for it. */
export type Piece = { text: string } | { code: string; name: string };

/** Cuts a text at its unseen characters; the ordinary stretches are unchanged. */
export function pieces(text: string): Piece[] {
  const result: Piece[] = [];
  let done = 0;
  for (const match of text.matchAll(unseen)) {
    if (match.index > done) result.push({ text: text.slice(done, match.index) });
    result.push(named(match[0]));
    done = match.index + match[0].length;
  }
  if (done < text.length) result.push({ text: text.slice(done) });
  return result;
}

/** The text with every unseen character written out, as in `⟨U+202E⟩`. */
export function visible(text: string): string {
  return text.replace(unseen, (character) => `⟨${named(character).code}⟩`);
}

/** As `visible`, on one line: breaks and tabs become spaces. */
export function oneLine(text: string): string {
  return visible(text.replace(/[\s\u0085\u2028\u2029]+/g, ' ').trim());
}

/** Code point and name of one character. */
export function named(character: string): { code: string; name: string } {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    code: `U+${hex}`,
    name: names[hex] ?? (/^D[89A-F]/.test(hex) ? 'broken character' : 'control character'),
  };
}
