import type { Span } from '../../span.ts';

/** Whether a sentence, a line or a quotation begins here: any word has a capital then. */
export function opensSentence(text: string, from: number): boolean {
  const before = text.slice(Math.max(0, from - 12), from).replace(/[ \t"'“”„«»‘’‚([{*_#>•·-]+$/u, '');
  return before === '' || /[\n\r.!?…:;]$/.test(before);
}

const nearest = 60;
const creditWord =
  /^[\s(["]*(?:by|from|source|via|photo|picture|text|von|quelle|foto|bild|par|source|photo|por|fuente|foto|джерело|фото|текст|источник|©|\(c\)|copyright)\s*:?\s*$/iu;

/** What follows a byline that stands alone with its date: ", 09/02/2025 11:00". */
const dated = /^\s*[,|·•–—-][^.!?]*\d[^!?]*$/u;

/** Whether a stretch stands where credits do: a line of its own, in brackets, after "By" or "©", after a dash at the end of a line. */
export function isCredit(text: string, { from, to }: Span): boolean {
  const before = text.slice(Math.max(0, from - nearest), from).replace(/^[\s\S]*[\n\r]/, '');
  const after = text.slice(to, to + nearest).replace(/[\n\r][\s\S]*$/, '');
  const first = from - before.length === 0 || /[\n\r]/.test(text[from - before.length - 1]);
  const ends = /^[\s.)\]]*$/.test(after) && after.length < nearest;
  if (first && ends && /^[\s(["“«]*$/.test(before)) return true;
  if (/[([]$/.test(before) && /^[)\]]/.test(after)) return true;
  if (/©\s*$/.test(before)) return true;
  if (first && creditWord.test(before)) return true;
  if (first && before.trim() === '' && after.length < nearest && dated.test(after)) return true;
  return ends && /(?:^|\s)[|—–-]\s*$/.test(before);
}
