import { Flag, type Text } from '../text/text.ts';

/*
 * German writes every noun with a capital, so a name must show itself: by the company of another
 * capitalised word (Jürg Adamczyk, Bürgermeister Adamczyk) or by a preposition of place without an
 * article (in Grünsbach). Names that never do are missed; nouns taken for names would cost more, for
 * a rewriter changes the nouns and keeps the names.
 */

/** A word commoner than this (rarity) is a noun: names of towns and people in the news are rarer. */
const commonNoun = 3.5;

/** Names are rarely this long, compounds are. */
const compound = 12;

const nounEnding =
  /(?:ung|heit|keit|schaft|tion|tät|ismus|nis|ment|ling|zeit|haus|kosten)(?:e?n|en|s|se|er)?$/;

const places = new Set(['in', 'aus', 'nach', 'von', 'bei', 'um', 'gegen', 'über', 'zwischen', 'bis']);

/** Whether the capitalised word at a token is a name as far as its shape and its neighbours tell. */
export function isGermanName(text: Text, token: number): boolean {
  const form = text.forms[token];
  if (text.rarity[token] < commonNoun || form.length >= compound || nounEnding.test(form)) return false;
  if (isCompanion(text, token + 1, token, token + 1)) return true;
  if (text.flags[token] & Flag.first) return false;
  return places.has(text.forms[token - 1]) || isCompanion(text, token - 1, token - 1, token);
}

/** Whether the word at `other` is capitalised and parted from its neighbour by nothing but a space. */
function isCompanion(text: Text, other: number, left: number, right: number): boolean {
  if (right >= text.size || !(text.flags[other] & Flag.capital) || text.flags[other] & Flag.stop)
    return false;
  return text.clean.document.text.slice(text.to[left], text.from[right]) === ' ';
}
