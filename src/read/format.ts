/*
 * What a decoded text looks like by its beginning: for files whose name says nothing, or the wrong
 * thing, and for the fields of records.
 */

/** JSON: a list of objects, strings or lists, or an object. Prose in brackets is neither. */
export function looksLikeValue(head: string): boolean {
  return /^\s*(?:\[\s*(?:[{"[\]]|$)|\{\s*["}])/.test(head);
}

/** Two lines that are an object each. A lone object is JSON, whether it fills one line or many. */
export function looksLikeLines(head: string): boolean {
  const start = head.trimStart();
  const end = start.indexOf('\n');
  if (!/^\{\s*["}]/.test(start) || end < 0 || !/^\s*\{/.test(start.slice(end))) return false;
  try {
    JSON.parse(start.slice(0, end));
    return true;
  } catch {
    return false;
  }
}

/** A whole HTML page: doctype, `html`, `head` or `body` come first. */
export function looksLikePage(text: string): boolean {
  return /^\s*(?:<\?xml[^>]{0,300}\?>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(
    text.slice(0, 8000),
  );
}

/**
 * A fragment of HTML, as in the body field of many exports: it begins with an element of flowing
 * text and closes one, or is full of paragraph ends. A story that only mentions a tag is neither.
 */
export function looksLikeMarkup(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const ends = sample.match(
    /<\/(?:p|div|li|h[1-6]|ul|ol|blockquote|figure|section|article|table)\s*>|<br\s*\/?>/gi,
  );
  if (!ends) return false;
  return (
    ends.length >= 3 ||
    /^\s*<(?:p|div|h[1-6]|ul|ol|article|section|figure|blockquote|table|strong|em|span|a|img)\b[^<>]*>/i.test(
      sample,
    )
  );
}
