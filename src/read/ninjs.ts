import type { Metadata } from '../document.ts';
import { type Content, merge } from './content.ts';
import { isoDate } from './date.ts';
import type { Dialect } from './dialects.ts';
import { Unreadable } from './failure.ts';
import { filled, first, isAddress } from './feeds/names.ts';
import type { Found, Item } from './item.ts';
import { asideOf, statusOf } from './newsml/handling.ts';
import { nothing, richest, wording } from './newsml/wordings.ts';

/*
 * ninjs 1.x, 2.x and 3.x (IPTC, News in JSON). Version 1 has `body_text`, `headline_main`; version 2
 * lists of `bodies` and `headlines`; version 3 the same in camel case. Names are compared in lower
 * case, as senders mix the three. Superdesk says `guid` for `uri`.
 */

type Fields = Record<string, unknown>;

/** Names that hardly any other record has. */
const telling =
  'versioncreated pubstatus representationtype copyrightholder copyrightnotice usageterms infosource infosources ednote altids body_text body_xhtml'.split(
    ' ',
  );

/** Where other records keep their text: one that has such a field is theirs, whatever else it borrows. */
const foreign = 'text content html full_text article_body content_html content_text'.split(' ');

export const ninjs: Dialect = {
  name: 'ninjs',
  is: (value) => {
    const fields = folded(value);
    const { standard, $standard } = fields;
    if (
      isFields(standard ?? $standard) &&
      /ninjs/i.test(line((standard ?? $standard) as Fields, 'name') ?? '')
    )
      return true;
    if (first(line(fields, 'uri'), line(fields, 'guid')) === undefined) return false;
    if (foreign.some((name) => line(fields, name) !== undefined)) return false;
    return telling.some((name) => name in fields) || (isList(fields.bodies) && fields.bodies.every(isFields));
  },
  items: (value) => itemsOf(value, '', 0),
};

/** Packages hold items, which may be packages. */
const deepest = 5;

const tooDeep = [
  `associations lie more than ${deepest} deep in one another`,
  'Send the inner ones as items of their own.',
] as const;

function* itemsOf(value: Fields, place: string, depth: number): Generator<Item> {
  const fields = folded(value);
  const item = itemOf(fields, place);
  yield item;
  if ('aside' in item && asideOf(handlingOf(fields)) !== undefined) return;
  for (const [name, association] of associations(fields)) {
    if (bodiesOf(folded(association)).length === 0) continue;
    const within = [place, `association ${name.slice(0, 40)}`].filter(Boolean).join(', ');
    if (depth < deepest) yield* itemsOf(association, within, depth + 1);
    else yield { failure: new Unreadable(...tooDeep), place: within };
  }
}

function itemOf(fields: Fields, place: string): Item {
  const metadata = merge(described(fields), handled(fields));
  const id = first(line(fields, 'uri'), line(fields, 'guid'));
  const found = (content: Content, aside?: string): Found => ({
    content: { ...content, metadata: merge(metadata, content.metadata) },
    place,
    ...(id !== undefined && { id }),
    ...(aside !== undefined && { aside }),
  });
  const aside = asideOf(handlingOf(fields));
  if (aside !== undefined) return found(nothing, aside);
  const body = richest(bodiesOf(fields));
  if (body) return found(body);
  const type = line(fields, 'type') ?? 'text';
  if (!/^(?:text|composite)$/i.test(type))
    return found(nothing, `it carries no article (${type.slice(0, 40)})`);
  if (associations(fields).length > 0) return found(nothing, 'a package: it only names other items');
  if (/^(?:incomplete|associated)$/i.test(line(fields, 'representationtype') ?? ''))
    return found(nothing, 'sent without its text');
  const name = id === undefined ? '' : ` (${id.slice(0, 100)})`;
  return {
    failure: new Unreadable(`there are no words in it${name}`, 'Leave it out, or fill its body.'),
    place,
  };
}

function handlingOf(fields: Fields) {
  return {
    status: statusOf(line(fields, 'pubstatus')),
    embargoed: line(fields, 'embargoed'),
    made: line(fields, 'versioncreated'),
  };
}

/** What it says of the article. */
function described(fields: Fields): Metadata {
  const uri = line(fields, 'uri');
  const date = isoDate(line(fields, 'versioncreated'));
  const created = isoDate(line(fields, 'firstcreated')) ?? isoDate(line(fields, 'contentcreated'));
  const notice = first(line(fields, 'copyrightnotice'), line(fields, 'copyrightholder'));
  return filled({
    title: first(
      ...[main(fields.headlines), line(fields, 'headline_main'), line(fields, 'headline')],
      ...[any(fields, /^headline_/), line(fields, 'title')],
    ),
    source: first(partyOf(fields, /^(?!.*provider)/i), line(fields, 'source')),
    date,
    created: created === date ? undefined : created,
    url: isAddress(uri) ? uri : undefined,
    canonical: canonicalOf(fields),
    author: first(line(fields, 'byline'), line(fields, 'by'), names(fields.bylines)),
    language: line(fields, 'language'),
    rights: [notice, line(fields, 'usageterms')].filter(Boolean).join('; '),
    dateline: first(line(fields, 'dateline'), line(fields, 'located')),
  });
}

/** What it says of this version. */
function handled(fields: Fields): Metadata {
  return filled({
    version: line(fields, 'version'),
    status: handlingOf(fields).status,
    signal: first(line(fields, 'signal'), names(fields.signals)),
    note: line(fields, 'ednote'),
    provider: first(partyOf(fields, /provider/i), line(fields, 'provider')),
    credit: first(line(fields, 'creditline'), line(fields, 'credit')),
    slugline: line(fields, 'slugline'),
  });
}

function bodiesOf(fields: Fields): Content[] {
  const listed = list(fields.bodies).map((body) => ({ text: body.value, type: line(body, 'contenttype') }));
  const plain = Object.keys(fields)
    .filter((name) => /^body(?:_|$)/.test(name))
    .map((name) => ({ text: fields[name], type: name.replace('body_text', 'plain') }));
  return [...listed, ...plain]
    .filter((body): body is { text: string; type: string | undefined } => typeof body.text === 'string')
    .map(({ text, type }) => wording(text, type))
    .filter(({ blocks }) => blocks.length > 0);
}

/** In version 1 an object by name, later a list. */
function associations(fields: Fields): [name: string, value: Fields][] {
  const { associations: all } = fields;
  if (isList(all)) return all.filter(isFields).map((one, i) => [line(one, 'name') ?? String(i + 1), one]);
  if (!isFields(all)) return [];
  return Object.entries(all).filter((pair): pair is [string, Fields] => isFields(pair[1]));
}

/** The main of a list of headlines: so called, else without a role, else the first. */
function main(value: unknown): string | undefined {
  const all = list(value).filter((one) => line(one, 'value') !== undefined);
  const role = (one: Fields) => line(one, 'role') ?? '';
  const one =
    all.find((each) => /main$/i.test(role(each))) ?? all.find((each) => role(each) === '') ?? all[0];
  return one && line(one, 'value');
}

function any(fields: Fields, pattern: RegExp): string | undefined {
  return first(
    ...Object.keys(fields)
      .filter((name) => pattern.test(name))
      .map((name) => line(fields, name)),
  );
}

function partyOf(fields: Fields, role: RegExp): string | undefined {
  const all = [...list(fields.infosources), ...list(fields.infosource)];
  const parties = all.filter((one) => role.test(line(one, 'role') ?? ''));
  return parties.map((one) => line(one, 'name')).find((name) => name !== undefined);
}

function names(value: unknown): string | undefined {
  const all = list(value).map((one) =>
    ['byline', 'by', 'name', 'value'].map((key) => line(one, key)).find(Boolean),
  );
  return all.filter(Boolean).join(', ') || undefined;
}

function canonicalOf(fields: Fields): string | undefined {
  const link = list(fields.links).find((one) => /canonical/i.test(line(one, 'rel') ?? ''));
  const href = link && line(link, 'href');
  return isAddress(href) ? href : undefined;
}

function folded(value: Fields): Fields {
  const fields: Fields = Object.create(null);
  for (const [name, one] of Object.entries(value)) fields[name.toLowerCase()] ??= one;
  return fields;
}

function list(value: unknown): Fields[] {
  return isList(value) ? value.filter(isFields).map(folded) : [];
}

function line(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() || undefined : undefined;
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
