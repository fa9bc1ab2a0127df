import { visible } from '../visible.ts';

/*
 * Words of others in Markdown. `@name`, `#12`, `!12` and bare addresses act by themselves on GitHub and
 * GitLab, in HTML as well, and no escape stops them; an empty comment between sign and word does.
 */

/** Every sign that opens something within a line of CommonMark, or in the tables and formulas of GitHub and GitLab. */
const signs = /[\\`*_[\]<>#|~$&^]/g;

/** What makes a list or a heading of a line, where it stands first. */
const first = /^(\s*\d*)([-+=.)])/;

const calls = /[@!%](?=[\w"])|\\[#~$&^](?=[\w"])|www(?=\.)|:(?=\/\/)/gi;

/** A text as words of a Markdown document, on one line: nothing in it is markup, an image or a link, and nobody is called. */
export function markdown(text: string): string {
  return line(text).replace(signs, '\\$&').replace(first, '$1\\$2').replace(calls, '$&<!-- -->');
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const callsInHtml = /[@!%~$^](?=[\w"])|#(?=[\w"])(?<!&#)|www(?=\.)|:(?=\/\/)/gi;

/** The same for HTML that stands in a Markdown document. */
export function html(text: string): string {
  return line(text)
    .replace(/[&<>"']/g, (sign) => entities[sign])
    .replace(callsInHtml, '$&<!-- -->');
}

/** Spaces at the ends stay: the text may be the middle of a sentence. */
function line(text: string): string {
  return visible(text.replace(/[\s\u0085]+/g, ' '));
}
