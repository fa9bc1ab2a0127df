import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import {
  htmlDocument,
  keptOf,
  keptTexts,
  plainDocument,
  rebuilt,
  removedOf,
  removedTexts,
  STORY,
} from './page.ts';

const story = STORY.split('\n\n');

describe('clean: what goes', () => {
  it('takes the menu, the breadcrumb and the section name from above the headline', () => {
    const page = `Home\nWorld\nBoating\nSport\nLetters\nOsterwick Post > World > Lighthouse\nWorld\n\nLighthouse to be rebuilt after long quarrel\n\n${STORY}`;
    expect(keptOf(page)).toEqual(['Lighthouse to be rebuilt after long quarrel', ...story]);
  });

  it('takes the masthead above the menu, but no headline that furniture happens to follow', () => {
    const menu = 'Home | World | Boating | Sport | Letters';
    const page = `Osterwick Post - the voice of the bay\n${menu}\n\nLighthouse to be rebuilt after long quarrel\n\n${STORY}`;
    expect(keptOf(page)).toEqual(['Lighthouse to be rebuilt after long quarrel', ...story]);
    const upper = 'Council of Osterwick decided: tower comes back';
    const below = `${upper}\n${menu}\n\nThe gulls lose their quarrel with the sailors\n\n${STORY}`;
    expect(keptOf(below)[0]).toBe(upper);
  });

  it('takes a menu in which no word is known', () => {
    const page = `Zarvel\nQuimby Orn\nTelluth\nBranok\nMiv\nEstrada\n\nLighthouse to be rebuilt after long quarrel\n\n${STORY}\n\nShare this`;
    expect(keptOf(page)).toEqual(['Lighthouse to be rebuilt after long quarrel', ...story]);
  });

  it('takes the heading of a list of other stories with the list, its dates and its picture names', () => {
    const page = `${STORY}\n\nYou might also like\n\nIMG_20240512\nFishing fleet back after storm\nMay 12, 2024\n9f8b7c6d5e4f3a2b1c\nHow to bake bread without an oven\nMay 11, 2024 4 min read`;
    expect(keptOf(page)).toEqual(story);
  });

  it('takes teasers, but not the story that resumes after a list in its middle', () => {
    const teasers = `${STORY}\n\nMost read\n\nFishing fleet back after storm\n\nAll nine boats reached the harbour by Sunday, the coastguard says.\n\nBakers run out of flour\n\nThe mill has been closed since the flood damaged its wheel.`;
    expect(keptOf(teasers)).toEqual(story);
    const inside = `${story[0]}\n\nRelated:\n\nFishing fleet back after storm\n\n${story[1]}\n\n${story[2]}`;
    expect(keptOf(inside)).toEqual(story);
  });

  it.each([
    ['en', 'This website uses cookies. If you continue, you accept our cookie policy.', 'More on this story'],
    [
      'uk',
      'Цей сайт використовує файли cookie. Продовжуючи користуватися, ви погоджуєтеся з політикою конфіденційності.',
      'Читайте також',
    ],
    [
      'ru',
      'Этот сайт использует файлы cookie. Продолжая пользоваться им, вы соглашаетесь с политикой конфиденциальности.',
      'Читайте также',
    ],
    [
      'de',
      'Diese Website verwendet Cookies. Mit der Nutzung stimmen Sie der Datenschutzerklärung zu.',
      'Das könnte Sie auch interessieren',
    ],
    [
      'fr',
      'Ce site utilise des cookies. En poursuivant votre navigation, vous acceptez notre politique de confidentialité.',
      'À lire aussi',
    ],
    [
      'es',
      'Esta web usa cookies. Si continúa, usted acepta el uso según nuestra política de privacidad.',
      'Te puede interesar',
    ],
  ])('knows cookie bars and lists of other stories in %s', (_language, cookies, related) => {
    const page = `${cookies}\n\nLighthouse to be rebuilt after long quarrel\n\n${STORY}\n\n${related}\n\nFishing fleet back after storm`;
    expect(keptOf(page)).toEqual(['Lighthouse to be rebuilt after long quarrel', ...story]);
  });

  it('takes appeals, comment forms and page controls from below the story', () => {
    const page = `${STORY}\n\nShare this article:\n\nOur journalism depends on readers like you. Become a supporter for the price of a cup of coffee.\n\nSign up for our newsletter and get the week in your inbox.\n\nLeave a comment\n\nYour email address will not be published. Required fields are marked *\n\n© 2024 Osterwick Post. All rights reserved.\n\nBack to top`;
    const result = clean(plainDocument(page));
    expect(keptTexts(result)).toEqual(story);
    expect(result.removed.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['share-row', 'support', 'newsletter', 'comments', 'copyright', 'page-control']),
    );
  });

  it('takes bylines, dates and the author’s biography where a page surrounds them', () => {
    const page = `Lighthouse to be rebuilt after long quarrel\n\nBy Jonas Marwick\n\nMay 12, 2024\n\n${STORY}\n\nJonas Marwick is a senior reporter at the Osterwick Post and the author of two books on the sea.\n\nRelated articles\n\nFishing fleet back after storm`;
    expect(keptOf(page)).toEqual(['Lighthouse to be rebuilt after long quarrel', ...story]);
  });

  it('takes what the outlet says about itself from among the links of the footer', () => {
    const page = `${STORY}\n\nUseful links\n\nPrivacy policy\nTerms of use\nContact us\nAbout us\nCookie policy\nSitemap\n\nOsterwick Post is the voice of the coast since 1908.\n\nPrivacy policy\n\nLog in`;
    expect(keptOf(page)).toEqual(story);
  });
});

describe('clean: what stays', () => {
  it.each([
    'This text was rewritten by artificial intelligence.',
    'Цей текст переписано штучним інтелектом.',
    'Этот материал подготовлен с помощью искусственного интеллекта.',
    'Dieser Artikel wurde mithilfe künstlicher Intelligenz erstellt.',
    'Cet article a été réécrit par une intelligence artificielle.',
    'Esta noticia fue redactada con inteligencia artificial.',
    'Source: [Original Article Title](https://example.com)',
    '[Insert quote from the mayor here]',
    '(Reuters)',
  ])('never loses %s', (mark) => {
    const page = `${STORY}\n\n${mark}\n\nRelated articles\n\nFishing fleet back after storm\n\nLeave a Reply\n\nBack to top`;
    expect(keptOf(page)).toEqual([...story, mark]);
    const under = `${STORY}\n\nRelated articles\n\nFishing fleet back after storm\n\n${mark}\n\nLeave a Reply`;
    expect(keptOf(under)).toEqual([...story, mark]);
  });

  it('keeps questions and answers at the end, numbered or not', () => {
    const page = `${STORY}\n\nFAQs:\n\n1. What was decided?\n\nTo rebuild the tower.\n\n2. Who pays?\n\nThe province pays a third.\n\nSource link`;
    expect(removedOf(page)).toEqual(['Source link']);
  });

  it('keeps subheads, list items, short paragraphs, datelines and quotations inside the story', () => {
    const text = `OSTERWICK, April 3 —\n\n${story[0]}\n\nHe disagreed.\n\nWhat comes next\n\n• New lamps\n• A stair of iron\n\n“We subscribe to our community, and you should donate,” said one of the guests at the meeting.\n\n${story[1]}\n\n${story[2]}`;
    expect(removedOf(text)).toEqual([]);
  });

  it('keeps a table of results, a poem, an interview and a timeline in otherwise plain text', () => {
    const results = `${STORY}\n\nTeam  Played  Won\nOsterwick 12 7\nSkellmouth 12 6\nDunmere 12 5`;
    const poem = 'The lamp\n\nThe lamp is out\nThe gulls are in\nThe lamp is out\nNo ships come home';
    const interview = `${story[0]}\n\nWhat did you feel?\n\nRelief.\n\nAnd your neighbours?\n\nAsk them.\n\n${story[1]}`;
    const timeline = `${story[0]}\n\nMay 3, 2024\n\n${story[1]}\n\nMay 9, 2024\n\n${story[2]}`;
    for (const text of [results, poem, interview, timeline]) expect(removedOf(text)).toEqual([]);
  });

  it('keeps a document that is nothing but a headline, and one that is nothing but furniture', () => {
    expect(removedOf('Lighthouse to be rebuilt')).toEqual([]);
    expect(removedOf('Home\n\nSubscribe\n\nShare this\n\nBack to top')).toEqual([]);
    expect(removedOf('')).toEqual([]);
  });

  it('keeps a story that is itself about cookies, newsletters and donations', () => {
    const text = [
      'The browser will stop asking users to accept cookies, the company said on Monday, ending a practice of ten years.',
      'Publishers fear for their newsletters, since fewer people will sign up when no banner tells them to.',
      'Charities expect fewer donations, and one said it would ask its members to contribute by letter again.',
    ].join('\n\n');
    expect(removedOf(text)).toEqual([]);
  });

  it('says so when it had to hold the rules back', () => {
    const result = clean(plainDocument('Read more\n\nShare this'));
    expect(result.heldBack).toBeUndefined();
    const page = htmlDocument([
      { words: story[0], within: 'aside' },
      { words: story[1], within: 'aside' },
      { words: 'A caption of twelve words that stands in the page for the picture.', kind: 'paragraph' },
    ]);
    const held = clean(page);
    expect(keptTexts(held)).toContain(story[0]);
    expect(held.heldBack).toBeDefined();
  });

  it('removes nothing when it is told not to', () => {
    expect(clean(plainDocument(`${STORY}\n\nShare this`), { furniture: false }).removed).toEqual([]);
  });
});

describe('clean: pages with markup', () => {
  const article = story.map((words) => ({ words, article: true }));

  it('takes navigation, asides, forms and whatever the extractor left out', () => {
    const page = htmlDocument([
      { words: 'News', within: 'nav', article: false, linked: 1 },
      { words: 'Osterwick Post', within: 'header', article: false },
      ...article,
      {
        words: 'The tide table for this week can be had at every kiosk in the town, free of charge.',
        within: 'aside',
        article: false,
      },
      { words: 'Type your name', within: 'form', article: false },
    ]);
    const result = clean(page);
    expect(keptTexts(result)).toEqual(story);
    expect(result.removed.map(({ rule }) => rule)).toEqual([
      'within-nav',
      'outside-article',
      'within-aside',
      'within-form',
    ]);
  });

  it('takes back the headline and long prose that the extractor dropped beside the article', () => {
    const dropped =
      'A first vote in January had failed because two members were snowed in on the island and could not take the ferry home.';
    const page = htmlDocument(
      [
        { words: 'Lighthouse to be rebuilt after long quarrel', kind: 'heading', article: false },
        { words: 'Jonas Marwick and others', article: true },
        ...article,
        { words: dropped, article: false },
        { words: 'Fishing fleet back', article: false, linked: 1 },
      ],
      { title: 'Lighthouse to be rebuilt after long quarrel | Osterwick Post' },
    );
    expect(keptTexts(clean(page))).toEqual([
      'Lighthouse to be rebuilt after long quarrel',
      'Jonas Marwick and others',
      ...story,
      dropped,
    ]);
  });

  it('ignores the extractor where it found no article', () => {
    const page = htmlDocument(story.map((words) => ({ words, article: false })));
    expect(clean(page).removed).toEqual([]);
  });
});

describe('clean: what always holds', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...story,
      'Home',
      'Share this',
      'Related',
      'Sport',
      'He disagreed.',
      'FAQs:',
      'By Jonas Marwick',
      'May 3, 2024',
    ),
    fc.constantFrom(
      'Leave a Reply',
      'IMG_2024',
      'Advertisement',
      'A headline of six or seven words',
      '• Item',
      '12 7 3',
      'Why?',
    ),
    fc.constantFrom(
      'Sign up for our newsletter.',
      'You can support our work with a donation.',
      '© 2024 Post',
      'World > Sport > Golf',
    ),
    fc.string(),
  );
  const hints = fc.record(
    {
      article: fc.boolean(),
      within: fc.constantFrom('nav', 'header', 'footer', 'aside', 'form', 'figure') as fc.Arbitrary<'nav'>,
      linked: fc.constantFrom(0, 0.4, 1),
      kind: fc.constantFrom('heading', 'paragraph', 'list-item') as fc.Arbitrary<'heading'>,
    },
    { requiredKeys: [] },
  );

  it('kept and removed together are the document’s blocks, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, hints), { maxLength: 30 }), (pieces) => {
        const document = htmlDocument(pieces.map(([words, hint]) => ({ ...hint, words })));
        const { blocks, removed } = clean(document);
        const spans = [...blocks, ...removed].sort(
          (one, other) => one.from - other.from || one.to - other.to,
        );
        expect(spans.map(({ from, to }) => [from, to])).toEqual(
          document.blocks.map(({ from, to }) => [from, to]),
        );
        if (document.blocks.length > 0) expect(blocks.length).toBeGreaterThan(0);
      }),
    );
  });

  it('cleaning what cleaning left changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, hints), { maxLength: 30 }), (pieces) => {
        const once = clean(htmlDocument(pieces.map(([words, hint]) => ({ ...hint, words }))));
        const twice = clean(rebuilt(once));
        expect(removedTexts(twice)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('takes any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => void clean(plainDocument(text))),
    );
  });

  it('does not slow down on one endless line or on text made to trap a pattern', () => {
    const start = performance.now();
    clean(plainDocument(`Headline\n\n${'x'.repeat(20_000_000)}`));
    for (const unit of ['a ', 'http://a/ ', 'By A ', '1 ', '> ', '[', 'www.', '- ', 'Aa, ']) {
      clean(
        plainDocument(
          `${STORY}\n\n${unit.repeat(1450 / unit.length)}\n\n${unit.repeat(1450 / unit.length)}!`,
        ),
      );
    }
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
