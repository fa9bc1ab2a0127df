import { describe, expect, it } from 'vitest';
import type { Metadata } from '../../src/document.ts';
import { credits, creditsOf, sharedCredits, standingOf } from '../../src/judge/standing.ts';
import { subjectOf } from '../evidence/subjects.ts';

const story = 'The ferry to Skarrow was stopped on Tuesday after a diver found a crack in its hull.';
const with_ = (line: string, metadata: Metadata = {}) => subjectOf(`${story}\n\n${line}`, metadata);

describe('creditsOf', () => {
  it.each([
    [`SKARROW (Reuters) - ${story}`, 'reuters'],
    [`Berlin (dpa) – ${story}`, 'dpa'],
    [`PARIS (AFP) — ${story}`, 'afp'],
    [`By Meridian Wire\n\n${story}`, 'meridian wire'],
    [`By AP staff\n\n${story}`, 'ap'],
    [`${story}\n\n— AP`, 'ap'],
    [`${story}\n\nSource: dpa`, 'dpa'],
    [`${story}\n\nДжерело: Укрінформ`, 'укрінформ'],
    [`${story}\n\n(Associated Press)`, 'ap'],
    [`${story}\n\nFrom Coastal News Agency`, 'coastal news agency'],
  ])('reads a credit: %s', (text, agency) => {
    expect([...creditsOf(subjectOf(text))]).toEqual([agency]);
  });

  it.each([
    `The AP said on Tuesday that the ferry would not sail. ${story}`,
    `The transport authority (STA) said nothing. ${story}`,
    `The parents' association (PA) met at noon. ${story}`,
    `By AP standards the crack is small. ${story}`,
    `${story}\n\nThe union spoke for the captains and the pro-TT camp - for Reuters nothing changed.`,
    `${story}\n\nHe read it in a report by Reuters, he said.`,
    `${story}\n\nThe award went to the non-STA`,
    `${story}\n\nThe AP exam is in May`,
  ])('takes a mention for no credit: %s', (text) => {
    expect([...creditsOf(subjectOf(text))]).toEqual([]);
  });

  it('reads authors and rights, and looks no further than the ends of a text', () => {
    expect([...creditsOf(subjectOf(story, { author: 'By Reuters' }))]).toEqual(['reuters']);
    expect([...creditsOf(subjectOf(story, { rights: 'Meridian Wire' }))]).toEqual(['meridian wire']);
    expect([
      ...creditsOf(subjectOf(`${`${story} `.repeat(20)}\n\n— AP\n\n${`${story} `.repeat(20)}`)),
    ]).toEqual([]);
  });

  it('takes time linear in hyphens and capitals', () => {
    const subject = subjectOf(story);
    const document = { ...subject.text.clean.document, text: '-A'.repeat(500_000) };
    const clean = { ...subject.text.clean, document };
    const start = performance.now();
    creditsOf({ ...subject, text: { ...subject.text, clean } });
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('credits', () => {
  const courier = subjectOf(story, { source: 'Harbour Courier' });

  it.each([
    'This story was first published in the Harbour Courier.',
    'Reprinted with permission of Harbour Courier',
    'Source: Harbour Courier',
    'Zuerst erschienen in der „Harbour Courier“',
  ])('reads %s', (line) => {
    expect(credits(with_(line), courier)).toBe(true);
  });

  it.each([
    'The Harbour Courier reported a strike last year.',
    'Source: Harbour Couriers Ltd',
    'First published in the Tidewater Post.',
  ])('does not read %s', (line) => {
    expect(credits(with_(line), courier)).toBe(false);
  });

  it('needs an outlet, and another one', () => {
    expect(credits(with_('Source: Harbour Courier'), subjectOf(story))).toBe(false);
    expect(credits(with_('Source: Harbour Courier', { source: 'Harbour Courier' }), courier)).toBe(false);
    expect(credits(with_('Source: A+B (C)'), subjectOf(story, { source: 'A+B (C' }))).toBe(true);
  });
});

describe('standingOf', () => {
  const plain = subjectOf(story, { source: 'Harbour Courier' });
  const post = subjectOf(story, { source: 'Tidewater Post' });

  it('is own between two pieces of one outlet, however it is written', () => {
    expect(standingOf(plain, subjectOf(story, { source: ' harbour courier ' }), 'b')).toBe('own');
    expect(standingOf(subjectOf(story), subjectOf(story), 'b')).toBe('uncredited');
  });

  it('is licensed where both print one agency, or the taker an agency’s own piece', () => {
    const [one, other] = [
      with_('— AP', { source: 'Harbour Courier' }),
      with_('(AP)', { source: 'Tidewater Post' }),
    ];
    expect(sharedCredits(one, other)).toEqual(['ap']);
    expect(standingOf(one, other, undefined)).toBe('licensed');
    expect(standingOf(subjectOf(story, { source: 'Meridian Wire' }), with_('— Meridian Wire'), 'b')).toBe(
      'licensed',
    );
  });

  it('is credited where the taker names the source, and only the taker', () => {
    const taker = with_('Source: Harbour Courier', { source: 'Tidewater Post' });
    expect(standingOf(plain, taker, 'b')).toBe('credited');
    expect(standingOf(taker, plain, 'a')).toBe('credited');
    expect(standingOf(plain, taker, 'a')).toBe('uncredited');
    expect(standingOf(plain, taker, undefined)).toBe('credited');
    expect(standingOf(taker, plain, undefined)).toBe('credited');
  });

  it('is else uncredited', () => {
    expect(standingOf(plain, post, 'b')).toBe('uncredited');
  });
});
