import { describe, expect, it } from 'vitest';
import { APPEALS } from '../../src/clean/appeals.ts';
import { FURNITURE } from '../../src/clean/furniture.ts';
import { OTHER_STORIES } from '../../src/clean/other-stories.ts';
import { shapeOf } from '../../src/clean/shape.ts';
import { plainDocument } from './page.ts';

const shape = (text: string) => {
  const document = plainDocument(text);
  return shapeOf(document, document.blocks[0]);
};
const label = (text: string) => shape(text).label?.rule;

describe('labels', () => {
  it.each([...OTHER_STORIES, ...FURNITURE, ...APPEALS].map((rule) => [rule.name, rule.example]))(
    '%s knows its own example: %s',
    (name, example) => {
      expect(label(example)).toBe(name);
    },
  );

  it.each([
    [
      'image-file',
      ['Screenshot 412', 'a1b2c3d4e5f60718 large', 'harbour-1200x630', 'IMG_2041.jpg', 'post logo white'],
    ],
    ['breadcrumb', ['Home > World > Storms', 'Front page › Courts']],
    ['menu-row', ['News | Sport | Weather', 'MENU  Tides  Boats  Towns']],
    [
      'date-row',
      [
        'May 19, 2025',
        '19 травня 2025',
        '19. Mai 2025, 14:30 Uhr',
        'Publié le 3 mars 2024 à 9 h 12',
        '6 min read',
        'Updated 3 hours ago',
      ],
    ],
    [
      'byline',
      [
        'By Jonas Marwick',
        'Von Silke Brand',
        'By Jonas Marwick Published June 10, 2023 9 min read',
        '14 червня 2025 | Олена Присяжна',
      ],
    ],
    ['contact', ['Email: desk@post.example', 'Tel. 020 555 1234']],
    ['copyright', ['© 2024 Osterwick Post']],
  ])('%s is known by its build', (rule, texts) => {
    for (const text of texts) expect([text, label(text)]).toEqual([text, rule]);
  });

  it.each([
    'He disagreed.',
    'What comes next',
    'Osterwick 2, Skellmouth 1',
    'OSTERWICK, April 3 —',
    'By land or sea, the ferry will sail',
    'P(A | B) = P(B | A)',
    'Home again after forty years at sea',
    'Shares fall after the merger is called off',
    'We will not let the tower fall, the mayor said.',
    'Net 807,000 vs 2,858,000',
  ])('nothing is said of %s', (text) => {
    expect(label(text)).toBeUndefined();
  });

  it.each([
    ['faq', 'Frequently Asked Questions'],
    ['faq', 'Häufig gestellte Fragen:'],
    ['disclosure', 'Dieser Text wurde mit KI erstellt.'],
    ['disclosure', 'Ten artykuł został napisany przez sztuczną inteligencję.'],
    ['credit', 'Source: Osterwick Post'],
    ['credit', 'By Reuters'],
    ['placeholder', 'The minister said that [insert quote here].'],
  ])('guards a %s: %s', (guard, text) => {
    expect(shape(text).guard).toBe(guard);
  });

  it('does not take a button for a credit', () => {
    expect(shape('Source link').guard).toBeUndefined();
  });
});
