import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact } from '../../src/report/redact.ts';
import { type Report, type ReportDocument, report as schema } from '../../src/report/report.ts';
import type { Span } from '../../src/span.ts';
import { at, document, pair, passage } from './builders.ts';
import { comparison, sample } from './sample.ts';

/** A report of some documents and nothing else. */
function of(documents: ReportDocument[], more: Partial<Report> = {}): Report {
  return { ...comparison(), documents, pairs: [], ...more };
}

/** The text of one document after redaction, of an English outlet and author unless told otherwise. */
function told(text: string, more: Partial<ReportDocument> = {}): string {
  const given = { source: 'Harbour Courier', author: 'Imogen Tarrant', ...more };
  return redact(of([document('one', text, given)])).documents[0].text!;
}

describe('a redacted report', () => {
  const before = sample();
  const after = redact(before);
  const whole = JSON.stringify(after);

  it('says so, fits the schema, and can be made again and again', () => {
    expect(after).toMatchObject({ redacted: true, schemaVersion: '1.2' });
    expect(schema.parse(after)).toEqual(after);
    expect(redact(after)).toEqual(after);
    expect(JSON.stringify(redact(sample()))).toBe(whole);
  });

  it('leaves the report that it was made from as it was', () => {
    expect(before).toEqual(sample());
  });

  it('names no outlet, author, address or path', () => {
    for (const { source, author, url, path } of before.documents)
      for (const name of [source, author, url, path]) if (name) expect(whole).not.toContain(name);
    expect(whole).not.toMatch(/northgate|lantern\.example|calloway/i);
  });

  it('numbers outlets and authors in the order of the documents', () => {
    expect(after.documents.slice(0, 3).map(({ source }) => source)).toEqual([
      'Outlet 1',
      'Outlet 2',
      'Outlet 3',
    ]);
    expect(after.documents[0].author).toBe('Author 1');
    expect(after.documents[0].rights).toBe('© Outlet 1');
    expect(after.documents[2].rights).toBe('Outlet 1');
    expect(after.pairs[0].direction.reasons[0].claim).toBe('Names Outlet 1 as holder of the rights.');
  });

  it('keeps figures, hashes and the people who are reported on', () => {
    expect(after.totals).toEqual(before.totals);
    expect(after.documents.map(({ hash }) => hash)).toEqual(before.documents.map(({ hash }) => hash));
    expect(after.pairs.map(({ probability }) => probability)).toEqual(
      before.pairs.map(({ probability }) => probability),
    );
    expect(after.documents[1].title).toBe(before.documents[1].title);
  });

  it('points to its documents from everywhere', () => {
    const ids = new Set(after.documents.map(({ id }) => id));
    expect(ids.size).toBe(before.documents.length);
    const pointers = [
      ...after.pairs.flatMap(({ a, b }) => [a, b]),
      ...after.families.flatMap(({ members, links }) => [
        ...members,
        ...links.flatMap((l) => [l.from, l.to]),
      ]),
    ];
    for (const id of pointers) expect(ids).toContain(id);
  });
});

describe('fields', () => {
  const fields = (documents: Partial<ReportDocument>[]) =>
    redact(of(documents.map((more, i) => document(`d${i}`, 'Nothing to hide.', more)))).documents;

  it('give one outlet one name, however it is written', () => {
    const sources = ['Harbour Courier', 'The Harbour Courier', 'HARBOUR  COURIER', 'Harbour Gazette', ''];
    expect(fields(sources.map((source) => ({ source }))).map(({ source }) => source)).toEqual([
      'Outlet 1',
      'Outlet 1',
      'Outlet 1',
      'Outlet 2',
      '',
    ]);
  });

  it.each([
    ['Ann Lorne and Bob Quill', 'Author 1, Author 2'],
    ['By Ann Lorne, Bob Quill; Cy Dart', 'Author 1, Author 2, Author 3'],
    ['Анна Лорн та Богдан Квіль', 'Author 1, Author 2'],
    ['Von Anna Lorn und Bert Quill', 'Author 1, Author 2'],
    ['Lorne, Ann', 'Author 1'],
    ['Ann Lorne (Meridian Wire)', 'Author 1, Outlet 1'],
    ['Ann Lorne - Meridian Wire', 'Author 1, Outlet 1'],
    ['Meridian Wire', 'Outlet 1'],
    ['ann@lorne.example (Ann Lorne)', 'Author 1'],
    ['', ''],
    [' ', ' '],
    [';;', 'Author 1'],
    ['!!!', 'Author 1'],
  ])('of %j read %j', (author, shown) => {
    expect(fields([{ author, source: 'Meridian Wire' }])[0].author).toBe(shown);
  });

  it('know a person again in another order of the name', () => {
    const [one, other] = fields([{ author: 'Ann Lorne' }, { author: 'Lorne, Ann' }]);
    expect([one.author, other.author]).toEqual(['Author 1', 'Author 1']);
  });

  it('keep a placeholder that is marked as nobody’s name', () => {
    const text = 'By [Your Name]\n\nA story.';
    const quote = '[Your Name]';
    const mark = { ...at(text, quote), rule: 'placeholder', tier: 1, claim: 'A placeholder.', quote };
    const { documents } = redact(of([document('one', text, { author: quote, marks: [mark] })]));
    expect(documents[0]).toMatchObject({ author: quote, text });
  });

  it('pass over a number that is the name of an outlet', () => {
    const found = fields([{ source: 'Outlet 1' }, { source: 'Zorvek' }]);
    expect(found.map(({ source }) => source)).toEqual(['Outlet 2', 'Outlet 3']);
  });

  it('hide paths but for the ending, addresses, and ids that records brought along', () => {
    const text = 'Nothing.';
    const hash = document('x', text).hash;
    const documents = [
      document('courier-0916', text, { path: 'courier/tarrant.v2.HTML', url: 'https://courier.example/a' }),
      document(hash.slice(0, 12), text, { path: 'wire.jsonl.gz', line: 3 }),
      document(`${hash.slice(0, 12)}-2`, text, { path: 'wire.jsonl.gz', line: 4 }),
      document('y', text, { path: '-' }),
    ];
    const problem = {
      path: 'courier/broken.html',
      place: null,
      reason: 'courier/broken.html is broken',
      mend: 'Mend.',
    };
    const after = redact(
      of(documents, { problems: [problem], options: { model: 'm', fields: {}, jaccard: 0.5 } }),
    );
    expect(after.documents.map(({ id, path }) => [id, path])).toEqual([
      ['document-1', 'file-1.html'],
      [hash.slice(0, 12), 'file-2.jsonl.gz'],
      [`${hash.slice(0, 12)}-2`, 'file-2.jsonl.gz'],
      ['document-4', '-'],
    ]);
    expect(after.documents[0].url).toBe('[address]');
    expect(after.problems[0]).toMatchObject({ path: 'file-3.html', reason: 'file-3.html is broken' });
    expect(after.options).toEqual({ model: '[path]', fields: {}, jaccard: 0.5 });
  });
});

describe('files', () => {
  it('that were skipped are named by nobody either', () => {
    const skipped = [
      { path: 'courier/logo.png', why: 'its extension is none of those read' },
      { path: 'courier/again.txt', why: 'the same file as courier/tarrant.txt' },
    ];
    const after = redact(of([document('one', 'Nothing.', { path: 'courier/tarrant.txt' })], { skipped }));
    expect(after.skipped).toEqual([
      { path: 'file-2', why: 'its extension is none of those read' },
      { path: 'file-3.txt', why: 'the same file as another' },
    ]);
  });
});

describe('problems', () => {
  it.each([
    [
      'the link leads to our courier/a b.txt, which does not exist',
      'the link leads to [path], which does not exist',
    ],
    ["EIO: read error, open '/home/tarrant/a.txt'", "EIO: read error, open '[path]'"],
    ['it is not valid JSON', 'it is not valid JSON'],
  ])('%s', (reason, shown) => {
    const problems = [{ path: 'a.txt', place: null, reason, mend: 'Mend it.' }];
    expect(redact(of([], { problems })).problems[0].reason).toBe(shown);
  });
});

describe('texts', () => {
  it.each([
    ['She told the Harbour Courier.', 'She told the Outlet 1.'],
    ['HARBOUR COURIER | Sport', 'Outlet 1 | Sport'],
    ['the harbour\n  courier says', 'the Outlet 1 says'],
    ["The Harbour Courier's view", "The Outlet 1's view"],
    ['#HarbourCourier, @harbourcourier', '#Outlet 1, @Outlet 1'],
    ['The Courier uses cookies', 'The Outlet 1 uses cookies'],
    ['Harbour\u00a0Courier and Harb\u00adour Courier', 'Outlet 1 and Outlet 1'],
    ['Hаrbour Cоurier', 'Outlet 1'],
    ['By Imogen Tarrant', 'By Author 1'],
    ['Tarrant, Imogen', 'Author 1'],
    ['a report by I. Tarrant', 'a report by Author 1'],
    ['She wrote to Ms Tarrant.', 'She wrote to Ms Author 1.'],
    ['(Harbour Courier) -', '(Outlet 1) -'],
    ['see harbour-courier.example/a?b=c.', 'see [address].'],
    ['<https://www.harbourcourier.example/port>', '<[address]>'],
    ['write to imogen.tarrant@mail.example, or call', 'write to [address], or call'],
  ])('%j reads %j', (text, shown) => {
    expect(told(text)).toBe(shown);
  });

  it.each([
    'A courier came to the harbour with a parcel.',
    'The Courier Inn stands on the quay.',
    'The Morning Courier wrote of it, too.',
    'Imogen Farrow spoke.',
    'See https://port.example/harbour for more.',
    'In the harbour. Courier firms wait.',
  ])('%j stays', (text) => {
    expect(told(text)).toBe(text);
  });

  it('leave a last name alone that somebody else bears', () => {
    const text = 'By Imogen Tarrant\n\nThe mayor, Corin Tarrant, resigned. Tarrant gave no reason.';
    expect(told(text)).toBe('By Author 1\n\nThe mayor, Corin Tarrant, resigned. Tarrant gave no reason.');
  });

  it('hide the host of an outlet’s address wherever it stands', () => {
    const more = { url: 'https://www.hc24.example/port/1', source: null };
    expect(told('More at hc24.example, news.hc24.example and at other.example.', more)).toBe(
      'More at [address], [address] and at other.example.',
    );
  });

  it.each([
    ['uk', 'Веснянський вісник', 'Про це писав «Веснянський вісник»', 'Про це писав «Outlet 1»'],
    ['uk', 'Веснянський вісник', 'у Веснянському віснику', 'у Outlet 1'],
    ['he', 'הארץ', 'כתב ב"הארץ" כי הארץ רחבה', 'כתב ב"Outlet 1" כי הארץ רחבה'],
    ['uk', 'Тиховода Медіа', 'кореспондент Тиховоди Медіа', 'кореспондент Outlet 1'],
    ['ru', 'Верхнелесские новости', 'сообщили Верхнелесским новостям', 'сообщили Outlet 1'],
    ['de', 'Grünsbacher Rundschau', 'der Grünsbachers Rundschau', 'der Outlet 1'],
    ['de', 'Lohrische Rundschau', 'Bericht der Lohrischen Rundschau', 'Bericht der Outlet 1'],
    ['zh', '港湾新报', '据港湾新报报道', '据Outlet 1报道'],
    ['he', 'קול החוף', 'כך נמסר ל"קול החוף"', 'כך נמסר ל"Outlet 1"'],
  ])('in %s: %s', (language, source, text, shown) => {
    expect(told(text, { language, source, author: null })).toBe(shown);
  });

  it('hide an author of Cyrillic name in every case of it', () => {
    const text = 'Фото Богдана Левчука. Разом із Богданом Левчуком. Левчуку дякують.';
    expect(told(text, { language: 'uk', source: null, author: 'Богдан Левчук' })).toBe(
      'Фото Author 1. Разом із Author 1. Author 1 дякують.',
    );
  });
});

describe('names of ordinary words', () => {
  it.each([
    [
      'Today',
      'Today the council met. It votes today. He told Today so.',
      'Today the council met. It votes today. He told Outlet 1 so.',
    ],
    ['Today', 'Today\n\nThe council met.', 'Outlet 1\n\nThe council met.'],
    [
      'The Post',
      'The Post asked. Post comes late. A post fell. "The Post" and (Post)',
      'Outlet 1 asked. Post comes late. A post fell. "Outlet 1" and (Outlet 1)',
    ],
    [
      'AP',
      'The port (AP) said. AP reports. The ap and Ap stay.',
      'The port (Outlet 1) said. Outlet 1 reports. The ap and Ap stay.',
    ],
    ['This Week', 'This week, in This Week, again this week.', 'This week, in Outlet 1, again this week.'],
    ['today', 'It votes today.\nSource: today', 'It votes today.\nSource: Outlet 1'],
  ])('%s: %s', (source, text, shown) => {
    expect(told(text, { source, author: null })).toBe(shown);
  });

  it('do not hide the words of verdicts', () => {
    const report = comparison();
    const documents = report.documents.map((one, i) => ({ ...one, author: ['Will', 'Text'][i] }));
    const after = redact({ ...report, documents });
    expect(after.documents.map(({ author }) => author)).toEqual(['Author 1', 'Author 2']);
    expect(after.pairs[0].reasons).toEqual(report.pairs[0].reasons);
  });

  it('in German are told from nouns by their marks', () => {
    const text = 'Die Zeit drängt. Er sagte der „Zeit“, es sei Zeit.';
    expect(told(text, { source: 'Zeit', author: null, language: 'de' })).toBe(
      'Die Zeit drängt. Er sagte der „Outlet 1“, es sei Zeit.',
    );
  });
});

describe('hostile names', () => {
  it.each(['a.*(b)+[c', '$& $1 C++', '\\d{3} \\', '(((', '^News$', 'A|B|C', '<script>alert(1)</script>'])(
    '%s is a name like any other',
    (name) => {
      const after = redact(of([document('one', `Seen in ${name} only.`, { source: name })]));
      expect(after.documents[0].source).toBe('Outlet 1');
      if (/\p{L}{2}|\p{L}.+\p{L}/u.test(name)) expect(after.documents[0].text).toContain('Outlet 1');
    },
  );

  it('of which one holds the other come out apart', () => {
    const names = ['Zorvek', 'Morning Zorvek', 'Zorvek Evening Lumq'];
    const text = 'Zorvek; Morning Zorvek; Zorvek Evening Lumq; Zorvek Evening; the Morning Zorvek Evening.';
    const after = redact(of(names.map((source, i) => document(`d${i}`, text, { source }))));
    expect(after.documents[1].text).toBe(
      'Outlet 1; Outlet 2; Outlet 3; Outlet 1 Evening; the Outlet 2 Evening.',
    );
  });

  it('are found fast when there are ten thousand', () => {
    const name = (i: number) => `Zor${i.toString(36)}a Vek${(i * 7919).toString(36)}um`;
    const documents = Array.from({ length: 10_000 }, (_, i) =>
      document(
        `d${i}`,
        `By ${name(i)}\n\nHe met ${name((i * 31) % 10_000)}, Mr Smith and others at the port.`,
        {
          author: name(i),
          source: `Outlet of ${i}`,
        },
      ),
    );
    const start = performance.now();
    const after = redact(of(documents));
    // 1.4 s when written; the bound guards against the square of the names, which is minutes.
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(after.documents[9999].text).toMatch(/^By Author 10000\n\nHe met Author 9970, Mr Smith/);
  });

  it('do not hang on long runs without a space', () => {
    const text = `${'a.'.repeat(50_000)} ${'Harbour'.repeat(20_000)} ${'@'.repeat(50_000)} ${'('.repeat(50_000)}`;
    const start = performance.now();
    expect(told(text)).toBe(text);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('what follows the texts', () => {
  const a = 'The Harbour Courier said so. Imogen Tarrant wrote it for harbour-courier.example today.';
  const b = 'It was said by the Harbour Courier, and written by Imogen Tarrant.';
  const spans = (from: string, to: string, text: string) => ({
    from: at(text, from).from,
    to: at(text, to).to,
  });
  const given = { source: 'Harbour Courier', author: 'Imogen Tarrant' };

  function redacted(more: Parameters<typeof pair>[2], documentMore: Partial<ReportDocument> = {}): Report {
    const documents = [document('a', a, { ...given, ...documentMore }), document('b', b, given)];
    return redact(of(documents, { pairs: [pair('a', 'b', more)] }));
  }
  const words = (report: Report, side: number, span: { from: number; to: number }) =>
    report.documents[side].text!.slice(span.from, span.to);

  it('moves passages and their edits, facts and findings', () => {
    const edit = { a: at(a, 'wrote'), b: at(b, 'written by') };
    const report = redacted({
      passages: [passage(spans('Harbour', 'so', a), spans('said', 'Courier', b), 'edited', [edit])],
      evidence: [
        {
          kind: 'quotation-altered',
          claim: 'A quotation of Imogen Tarrant differs.',
          for: true,
          a: [spans('Imogen', 'it', a)],
          b: [at(b, 'Imogen Tarrant')],
          altered: { how: 'replaced', speakers: { a: 'Tarrant', b: 'Imogen Tarrant' }, edits: [edit] },
        },
      ],
      facts: [{ kind: 'credit', fate: 'kept', a: [at(a, 'Harbour Courier')], b: [at(b, 'Harbour Courier')] }],
      counterfactuals: [{ without: 'the name Imogen Tarrant', probability: 0.4, flagged: false }],
    });
    const [{ passages, evidence, facts, counterfactuals }] = report.pairs;
    expect(words(report, 0, passages[0].a)).toBe('Outlet 1 said so');
    expect(words(report, 1, passages[0].b)).toBe('said by the Outlet 1');
    expect(words(report, 0, passages[0].edits[0].a)).toBe('wrote');
    expect(words(report, 1, passages[0].edits[0].b)).toBe('written by');
    expect(words(report, 0, evidence[0].a[0])).toBe('Author 1 wrote it');
    expect(words(report, 1, evidence[0].b[0])).toBe('Author 1');
    expect(evidence[0].claim).toBe('A quotation of Author 1 differs.');
    expect(evidence[0].altered?.speakers).toEqual({ a: 'Author 1', b: 'Author 1' });
    expect(words(report, 0, evidence[0].altered!.edits[0].a)).toBe('wrote');
    expect(words(report, 0, facts![0].a[0])).toBe('Outlet 1');
    expect(counterfactuals![0].without).toBe('the name Author 1');
  });

  it('gives a span that ends inside a name the whole of it or none, and never less than something', () => {
    const inside = [
      spans('Harbour', 'Harbour', a),
      { from: at(a, 'Courier').from, to: at(a, 'Courier').to },
      { from: 0, to: at(a, 'Harbour').from + 2 },
      { from: at(a, 'Courier').from + 2, to: at(a, 'so').to },
    ];
    const report = redacted({
      evidence: [{ kind: 'name-shared', claim: 'x', for: true, a: inside, b: [] }],
    });
    const shown = report.pairs[0].evidence[0].a.map((span) => words(report, 0, span));
    expect(shown).toEqual(['Outlet 1', 'Outlet 1', 'The ', ' said so']);
  });

  it('hides words of names in lists of a claim where the texts have them nowhere else', () => {
    const claim = 'Rare words in both: tarrant, harbour, wrote.';
    const report = redacted({ evidence: [{ kind: 'rare-word-shared', claim, for: true, a: [], b: [] }] });
    expect(report.pairs[0].evidence[0].claim).toBe('Rare words in both: Author 1, Outlet 1, wrote.');
  });

  it('quotes marks and removals anew, also where the quote was cut inside a name', () => {
    const span = spans('The', 'Tarrant', a);
    const report = redacted(
      {},
      {
        marks: [{ ...span, rule: 'x', tier: 1, claim: 'x', quote: a.slice(span.from, span.to) }],
        removed: [{ ...span, rule: 'menu', quote: `${a.slice(0, 8)}…` }],
      },
    );
    const [{ marks, removed }] = report.documents;
    expect(marks[0].quote).toBe('The Outlet 1 said so. Author 1');
    expect(words(report, 0, marks[0])).toBe(marks[0].quote);
    expect(removed[0].quote).not.toMatch(/Har/);
  });

  it('shows no cut quote of a text that is not there', () => {
    const removed = [{ from: 0, to: 200, rule: 'menu', quote: 'News of the Harbour Cou…' }];
    const report = redact(of([document('a', '', { ...given, text: null, removed })]));
    expect(report.documents[0]).toMatchObject({ text: null, removed: [{ quote: '…' }] });
  });

  it('takes a disguised name away with its disguise', () => {
    const text = 'The Hаrbour Courier said trаnsport.';
    const tricks = ['Hаrbour', 'trаnsport'].map((shown) => ({
      ...at(text, shown),
      kind: 'lookalike-letter' as const,
      shown,
      read: shown.replace('а', 'a'),
    }));
    const [after] = redact(of([document('a', text, { ...given, tricks })])).documents;
    expect(after.text).toBe('The Outlet 1 said trаnsport.');
    expect(after.tricks.map(({ shown, read }) => [shown, read])).toEqual([
      ['Outlet 1', 'Outlet 1'],
      ['trаnsport', 'transport'],
    ]);
  });

  it('follows blends, and calls documents without a title by their new ids', () => {
    const claim = 'Together with “b” text A explains 40 % of text B.';
    const documents = [document('a', a, given), document('b', b, { ...given, title: null })];
    const report = redact(
      of(documents, {
        pairs: [pair('a', 'b', { evidence: [{ kind: 'blend', claim, for: true, a: [], b: [] }] })],
        blends: [
          {
            taker: 'a',
            probability: 0.9,
            coverage: 0.7,
            sources: [{ id: 'b', coverage: 0.4, stretches: [spans('Imogen', 'it', a)] }],
            reasons: { claim: 'Credit: Harbour Courier', weight: 1, children: [] },
          },
        ],
      }),
    );
    const [blend] = report.blends!;
    expect(blend).toMatchObject({ taker: 'document-1', reasons: { claim: 'Credit: Outlet 1' } });
    expect(words(report, 0, blend.sources[0].stretches[0])).toBe('Author 1 wrote it');
    expect(report.pairs[0].evidence[0].claim).toContain('“document-2”');
  });
});

describe('whatever the names and texts', () => {
  const word = fc
    .array(fc.constantFrom('zor', 'vek', 'lumq', 'qua', 'їжак', 'грум', 'ößt', 'פרג'), {
      minLength: 2,
      maxLength: 3,
    })
    .map((parts) => parts.join(''))
    .map((form) => form.charAt(0).toUpperCase() + form.slice(1));
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  const filler = fc.constantFrom(
    'the',
    'a tide',
    '“so',
    'port.',
    '😀',
    'e\u0301te',
    '\n\n',
    '(12)',
    'тихо',
    '\u200b',
  );
  const spelling = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.toUpperCase().toLowerCase(),
    (text: string) => text.toUpperCase(),
    (text: string) => text.replaceAll(' ', '\n'),
  );
  const piece = fc.record({ filler, which: fc.nat(), spelling });
  const made = fc.record({
    names: fc.uniqueArray(name, { minLength: 2, maxLength: 6, selector: (text) => text.toLowerCase() }),
    pieces: fc.array(piece, { minLength: 1, maxLength: 12 }),
    cuts: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 8 }),
  });

  /** Pieces are a filler and a name by turns; a span covers whole ones. */
  function built({ names, pieces, cuts }: Draw) {
    const parts = pieces.flatMap(({ filler, which, spelling }) => [
      { text: `${filler} `, name: undefined },
      { text: spelling(names[which % names.length]), name: which % names.length },
      { text: ' — ', name: undefined },
    ]);
    const starts = parts.map((_, i) => parts.slice(0, i).reduce((sum, { text }) => sum + text.length, 0));
    const text = parts.map(({ text }) => text).join('');
    const spans = cuts.map(([x, y]) => {
      const [first, last] = [x % parts.length, y % parts.length].sort((i, j) => i - j);
      return {
        from: starts[first],
        to: starts[last] + parts[last].text.length,
        parts: parts.slice(first, last + 1),
      };
    });
    const half = Math.ceil(names.length / 2);
    const documents = names.slice(0, half).map((source, i) =>
      document(`d${i}`, i === 0 ? text : 'Nothing.', {
        source,
        author: names[half + i] ?? null,
        title: `On ${source}`,
        path: `${source}.txt`,
      }),
    );
    documents.push(document('last', text, {}));
    const plain = spans.map(({ from, to }) => ({ from, to }));
    const passages = plain.map((span) => passage(span, span, 'edited', [{ a: span, b: span }]));
    const report = of(documents, { pairs: [pair('d0', 'last', { passages })] });
    return { report, spans, half };
  }

  it('no name is left, and every span covers what it covered', () => {
    fc.assert(
      fc.property(made, (draw) => {
        const { report, spans, half } = built(draw);
        const after = redact(report);
        expect(schema.safeParse(after).success).toBe(true);
        expect(JSON.stringify(redact(report))).toBe(JSON.stringify(after));
        const whole = JSON.stringify(after).toLowerCase();
        for (const text of draw.names) expect(whole).not.toContain(text.toLowerCase());
        const shown = (i: number) => after.documents[i % half][i < half ? 'source' : 'author'];
        const [{ passages }] = after.pairs;
        const { text } = after.documents[0];
        spans.forEach(({ parts }, i) => {
          const expected = parts.map(({ text, name }) => (name === undefined ? text : shown(name))).join('');
          expect(text!.slice(passages[i].a.from, passages[i].a.to)).toBe(expected);
          expect(passages[i].edits[0].b).toEqual(passages[i].b);
        });
      }),
    );
  });

  it('spans with ends anywhere stay in range, in order, and disjoint where they were', () => {
    fc.assert(
      fc.property(made, fc.array(fc.nat(200), { minLength: 2, maxLength: 12 }), (draw, ends) => {
        const { report } = built({ ...draw, cuts: [] });
        const { length } = report.documents[0].text!;
        const sorted = ends.map((end) => Math.min(end, length)).sort((x, y) => x - y);
        const a = sorted.slice(1).map((to, i) => ({ from: sorted[i], to }));
        const evidence = [{ kind: 'name-shared', claim: 'x', for: true, a, b: [] }];
        report.pairs[0] = { ...report.pairs[0], evidence };
        const after = redact(report);
        const moved = after.pairs[0].evidence[0].a;
        const text = after.documents[0].text!;
        moved.forEach(({ from, to }, i) => {
          expect(from).toBeLessThanOrEqual(to);
          expect(to).toBeLessThanOrEqual(text.length);
          expect(from === to).toBe(a[i].from === a[i].to);
          // A span within one name covers all of what stands for it, and may meet its neighbours there.
          const isName = (span: Span) => /^(?:Outlet|Author) \d+$/.test(text.slice(span.from, span.to));
          if (i > 0 && !isName(moved[i]) && !isName(moved[i - 1]))
            expect(from).toBeGreaterThanOrEqual(moved[i - 1].to);
        });
      }),
    );
  });
});

interface Draw {
  names: string[];
  pieces: { filler: string; which: number; spelling: (text: string) => string }[];
  cuts: [number, number][];
}
