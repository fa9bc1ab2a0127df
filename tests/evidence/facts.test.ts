import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examine } from '../../src/evidence/evidence.ts';
import { type Fact, factKinds, factsOf } from '../../src/evidence/facts.ts';
import { said, subjectOf } from './subjects.ts';

type Story = string | { text: string; date?: string; source?: string; language?: string };

function facts(a: Story, b: Story): { fate: string; kind: string; a: string[]; b: string[] }[] {
  const [inA, inB] = [a, b].map((story) => {
    const { text, ...metadata } = typeof story === 'string' ? { text: story } : story;
    return subjectOf(text, metadata);
  });
  return factsOf(examine(inA, inB)).map(({ kind, fate, a, b }) => ({
    kind,
    fate,
    a: a.map((span) => said(inA, span)),
    b: b.map((span) => said(inB, span)),
  }));
}

/** The facts of one kind as `fate: first of a > first of b`. */
function lines(kind: string, a: Story, b: Story): string[] {
  return facts(a, b)
    .filter((fact) => fact.kind === kind)
    .map(({ fate, a, b }) => `${fate}: ${[a[0], b[0]].filter((one) => one !== undefined).join(' > ')}`);
}

const ferry = `The ferry Lady Ottoline ran aground off Tarn Point on Monday, 7 December 2024, with 212 people on board.

Harbour master Sabine Todmann said the pilot, Jonas Brill, had left the channel at 6.40 am. "We heard the keel before we saw the lights of the point," she told the Skerry Courier.

The company will pay £1.4 million for the rescue, 71 per cent of what it earned in 2023. Todmann said the Coast Office would publish a report in March.`;

describe('names', () => {
  it('are joined from their words and met by a part of them', () => {
    const retold =
      'On the coast a ship stopped. Todmann, who runs the harbour, blamed the pilot Jonas Brill for it on the shore.';
    expect(lines('name', ferry, retold)).toEqual([
      'only-a: Lady Ottoline',
      'only-a: Tarn Point',
      'kept: Sabine Todmann > Todmann',
      'kept: Jonas Brill > Jonas Brill',
      'only-a: Coast Office',
    ]);
  });

  it('are neither titles nor days nor the first words of sentences', () => {
    const text =
      'Yesterday Mr Amos Fenwick spoke. Residents listened. However, President Ruth Calder left on Tuesday. Farmers were angry, and farmers stayed.';
    expect(lines('name', text, 'Nothing of the kind was said here at all.')).toEqual([
      'only-a: Amos Fenwick',
      'only-a: Ruth Calder',
    ]);
  });

  it('stand in a headline where every word has a capital', () => {
    const headline =
      'Todmann Blames Pilot For Ferry Wreck Near Point\n\nThe woman in charge said so at noon.';
    expect(lines('name', ferry, headline)).toContain('kept: Sabine Todmann > Todmann');
  });

  it('cross languages and cases by their sound', () => {
    const english =
      'The mayor Liudmyla Havrylyshyn opened the bridge in Kalynopil, and Ostap Kyryliuk was there.';
    const ukrainian =
      'Міст у Калинополі відкрила міська голова Людмила Гаврилишин. Поруч стояв Остап Кирилюк, який його будував.';
    expect(lines('name', english, ukrainian)).toEqual([
      'kept: Liudmyla Havrylyshyn > Людмила Гаврилишин',
      'kept: Kalynopil > Калинополі',
      'kept: Ostap Kyryliuk > Остап Кирилюк',
    ]);
  });

  it('are one with their short form and with their letters', () => {
    const long =
      'The head of the International Dredging Organisation, Ronald Achebe, resigned from it at noon.';
    const short = 'A statement by the IDO says that Ron Achebe is gone. The IDO said no more of him.';
    expect(lines('name', long, short)).toEqual([
      'kept: International Dredging Organisation > IDO',
      'kept: Ronald Achebe > Ron Achebe',
    ]);
  });
});

describe('numbers', () => {
  it('are met by their value, however they are written, and shown with their unit', () => {
    const retold =
      'It costs 1.4 million pounds, or 71% of the year. Two hundred and twelve passengers were saved.';
    expect(lines('number', ferry, retold)).toEqual([
      'kept: 212 people > Two hundred and twelve passengers',
      'kept: £1.4 million > 1.4 million pounds',
      'kept: 71 per cent > 71%',
    ]);
  });

  it('inside a date are none', () => {
    expect(lines('number', 'It began on 7 December 2024 at 18:30 and in 1999.', 'No.')).toEqual([]);
  });

  it('that count something else are not the same when they are small', () => {
    const found = lines('number', 'It took two drivers.', 'She stayed there for two nights.');
    expect(found).toEqual(['only-a: two drivers', 'only-b: two nights']);
  });
});

describe('dates', () => {
  it.each([
    ['It was on 7 December 2024.', 'It was on December 7, 2024.'],
    ['It was on 7 December 2024.', 'It was on 2024-12-07.'],
    ['It was on the 7th of December.', 'Es war am 7. Dezember 2024 kalt und still in der Stadt.'],
    ['Es war am 07.12.2024 kalt und still in der Stadt.', 'Это было 7 декабря 2024 года в городе.'],
    ['Це сталося 7 грудня у місті, кажуть люди.', 'Cela s’est passé le 7 décembre 2024 dans la ville.'],
    ['Ocurrió el 7 de diciembre de 2024 en la ciudad.', 'It was on Dec. 7, 2024.'],
    ['It will open in March 2025.', 'Es öffnet im März 2025 für die Leute in der Stadt.'],
    ['The shop shut at 6.30 pm on that day.', 'The shop shut at 18:30 on that day.'],
  ])('in two forms are one: %s %s', (a, b) => {
    expect(
      facts(a, b)
        .filter(({ kind }) => kind === 'date')
        .map(({ fate }) => fate),
    ).toEqual(['kept']);
  });

  it('by the day of the week are those next to the date of the article', () => {
    const monday = { text: 'The ferry ran aground on Monday, they said.', date: '2024-12-10' };
    expect(lines('date', monday, 'It ran aground on 9 December, they said.')).toEqual([
      'kept: Monday > 9 December',
    ]);
    expect(lines('date', monday, 'It ran aground on 2 December, they said.')).toContain('only-a: Monday');
    expect(lines('date', 'It ran aground on Monday.', 'It ran aground on 9 December.')).toContain(
      'only-a: Monday',
    );
  });

  it('are neither verbs nor scores nor sums', () => {
    expect(lines('date', 'It may 5 times end 3:1 or cost $2000, he said, a 12 mark sum.', 'No.')).toEqual([]);
  });
});

describe('quotations', () => {
  it('are kept, changed, told or left out', () => {
    const source = `Marit Oldcastle said: "The cranes have not moved since the storm, and nobody is coming to move them."

"I would rather lose the harbour than lose another driver," Oldcastle said.

"Ask me again when the tide is out," said Piet Bakker.`;
    const retold = `"The cranes have not moved since the storm, and nobody is coming to move them," Marit Oldcastle said.

"I would rather sell the harbour than lose another driver," Oldcastle said.`;
    expect(
      facts(source, retold)
        .filter(({ kind }) => kind === 'quotation')
        .map(({ fate }) => fate),
    ).toEqual(['kept', 'changed', 'only-a']);
  });
});

describe('credits', () => {
  it('that only one side gives are lost', () => {
    const report =
      'Forty boats were lost, the Skerry Courier reported. According to a report by the Coast Office there were more.';
    expect(lines('credit', report, 'Forty boats were lost in the storm, it seems.')).toEqual([
      'only-a: Skerry Courier',
      'only-a: report',
    ]);
  });

  it('are kept where the other text names the source in any way', () => {
    const one = 'Forty boats were lost, Sabine Todmann told the Skerry Courier on the quay.';
    expect(lines('credit', one, 'The Skerry Courier has it that forty boats were lost.')).toEqual([
      'kept: Skerry Courier > Skerry Courier',
    ]);
  });

  it('of agencies stand in the lines that name them', () => {
    const wire = 'TARN POINT (Reuters) - Forty boats were lost in the storm, officials said.';
    expect(lines('credit', wire, 'Forty boats were lost in the storm, officials said.')).toEqual([
      'only-a: Reuters',
    ]);
  });
});

describe('changed facts', () => {
  const changed = (b: string) =>
    facts(ferry, b)
      .filter(({ fate, kind }) => fate === 'changed' && kind !== 'quotation')
      .map(({ a, b }) => `${a[0]} > ${b[0]}`);

  it.each([
    ['212 people', '312 people', '212 people > 312 people'],
    ['£1.4 million', '£2.4 million', '£1.4 million > £2.4 million'],
    ['Jonas Brill', 'Amos Fenwick', 'Jonas Brill > Amos Fenwick'],
    ['6.40 am', '7.10 am', '6.40 am > 7.10 am'],
    ['in March', 'in May', 'March > May'],
  ])('stand in the place of the other: %s, %s', (from, to, expected) => {
    expect(changed(ferry.replace(from, to))).toEqual([expected]);
  });

  it('are not seen where nothing was changed', () => {
    expect(changed(ferry)).toEqual([]);
    expect(changed(ferry.replace('Jonas Brill', 'Captain J. Brill'))).toEqual([]);
    expect(changed(ferry.replace('£1.4 million', '1.4 million pounds'))).toEqual([]);
  });

  it('are not guessed for two facts that share a story and no place', () => {
    const other =
      'The rescue took 44 hours and cost £9 million, said Piet Bakker of the lifeboat crew in Skerry.';
    expect(changed(other)).toEqual([]);
  });
});

const words = fc.constantFrom(
  ...'Sabine Todmann said the Harbour Courier on Monday 7 December 2024 at 6.30 pm that 212 people of Tarn Point paid £1.4 million or 71 per cent “we will not go” according to a report by Reuters (AP) — 10-12 million IDO I.D.O. May in 1999 two drivers'.split(
    ' ',
  ),
);
const story = fc
  .array(
    fc.oneof({ weight: 9, arbitrary: words }, fc.constantFrom('.', '. ', '\n\n', '"', 'l’Élysée', '№ 7')),
    {
      minLength: 1,
      maxLength: 120,
    },
  )
  .map((parts) => parts.join(' '));

describe('whatever the texts', () => {
  it('spans lie inside them, in order, and no two facts of a kind share one', () => {
    fc.assert(
      fc.property(story, story, (one, other) => {
        const [a, b] = [subjectOf(one), subjectOf(other)];
        const found = factsOf(examine(a, b));
        for (const side of ['a', 'b'] as const) {
          const { length } = { a, b }[side].text.clean.document.text;
          for (const fact of found) {
            for (const [i, span] of fact[side].entries()) {
              expect(span.from).toBeLessThan(span.to);
              expect(span.to).toBeLessThanOrEqual(length);
              if (i > 0) expect(span.from).toBeGreaterThanOrEqual(fact[side][i - 1].to);
            }
          }
          for (const kind of factKinds) {
            const starts = found
              .filter((fact) => fact.kind === kind)
              .flatMap((fact) => fact[side].map(({ from }) => from));
            expect(new Set(starts).size).toBe(starts.length);
          }
        }
        const firsts = found.filter((fact) => fact.a.length > 0).map((fact) => fact.a[0].from);
        expect(firsts).toEqual([...firsts].sort((x, y) => x - y));
        expect(found.findLastIndex((fact) => fact.a.length > 0)).toBe(firsts.length - 1);
      }),
      { numRuns: 150 },
    );
  });

  it('what both have is on both sides, and swapping them swaps the facts', () => {
    fc.assert(
      fc.property(story, story, (one, other) => {
        const [a, b] = [subjectOf(one), subjectOf(other)];
        const there = factsOf(examine(a, b));
        for (const { fate, a, b } of there) {
          expect(a.length > 0).toBe(fate !== 'only-b');
          expect(b.length > 0).toBe(fate !== 'only-a');
        }
        expect(sorted(factsOf(examine(b, a)).map(swapped))).toEqual(sorted(there));
      }),
      { numRuns: 100 },
    );
  });

  it('a text against itself loses nothing', () => {
    fc.assert(
      fc.property(story, (one) => {
        const self = subjectOf(one);
        for (const { fate, kind } of factsOf(examine(self, self)))
          if (kind !== 'quotation') expect(fate).toBe('kept');
      }),
      { numRuns: 60 },
    );
  });

  it('directories and endless words take no time to speak of', () => {
    const names = Array.from({ length: 10_000 }, (_, i) => `Anna${i} Berg${i % 97}`).join(' met ');
    const numbers = Array.from({ length: 10_000 }, (_, i) => `${i} boats on ${(i % 28) + 1} May`).join(', ');
    const quotes = Array.from({ length: 500 }, (_, i) => `“We will not go there ${i},” said Anna Berg.`).join(
      ' ',
    );
    for (const text of [
      names,
      numbers,
      quotes,
      'A'.repeat(100_000),
      'May '.repeat(20_000),
      '1.'.repeat(30_000),
    ]) {
      const exhibit = examine(subjectOf(text), subjectOf(text.replace(/Berg1/g, 'Holm')));
      const start = performance.now();
      factsOf(exhibit);
      expect(performance.now() - start).toBeLessThan(2000);
    }
  }, 60_000);
});

function swapped({ kind, fate, a, b }: Fact): Fact {
  const other = fate === 'only-a' ? 'only-b' : fate === 'only-b' ? 'only-a' : fate;
  return { kind, fate: other, a: b, b: a };
}

function sorted(facts: Fact[]): string[] {
  return facts.map((fact) => JSON.stringify(fact, ['kind', 'fate', 'a', 'b', 'from', 'to'])).sort();
}
