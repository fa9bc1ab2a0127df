import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alterations } from '../../src/evidence/alteration.ts';
import { altered } from '../../src/evidence/altered.ts';
import { examine } from '../../src/evidence/evidence.ts';
import { said, subjectOf } from './subjects.ts';

const find = (one: string, other: string, language = 'en') =>
  altered(subjectOf(one, { language }), subjectOf(other, { language }));
const hows = (one: string, other: string, language = 'en') =>
  find(one, other, language).map(({ altered }) => altered?.how);

const quote =
  '“We will not sail a cracked ship with nineteen children aboard, whatever the timetable demands,” said Marit Oldcastle.';

describe('altered', () => {
  it.each<[string, string]>([
    [
      'negation',
      '“We will sail a cracked ship with nineteen children aboard, whatever the timetable demands,” said Marit Oldcastle.',
    ],
    [
      'number',
      '“We will not sail a cracked ship with ninety children aboard, whatever the timetable demands,” said Marit Oldcastle.',
    ],
    [
      'replaced',
      '“We will not sail a broken ship with nineteen pupils aboard, whatever the timetable demands,” said Marit Oldcastle.',
    ],
    [
      'missing',
      '“We will not sail a ship with nineteen children aboard, whatever the timetable demands,” said Marit Oldcastle.',
    ],
    [
      'speaker',
      '“We will not sail a cracked ship with nineteen children aboard, whatever the timetable demands,” said Tomas Ferrand.',
    ],
  ])('sees %s', (how, other) => {
    expect(hows(quote, other)).toEqual([how]);
    expect(hows(other, quote)).toEqual([how]);
  });

  it('sees a name exchanged', () => {
    expect(
      hows(
        '“I asked Ferrand about the crack in the hull on Monday and he shrugged,” said Marit Oldcastle.',
        '“I asked Lindqvist about the crack in the hull on Monday and he shrugged,” said Marit Oldcastle.',
      ),
    ).toEqual(['name']);
  });

  it('sees a word turned into its opposite', () => {
    expect(
      hows(
        '“A repair before the winter storms is likely, and the yard at Carrow knows it,” Oldcastle said.',
        '“A repair before the winter storms is unlikely, and the yard at Carrow knows it,” Oldcastle said.',
      ),
    ).toEqual(['negation']);
  });

  it('sees a limit cut off, and a denial before the words', () => {
    const whole =
      '“The ferry will sail again before Christmas from the northern pier, but only if the yard finds a crane,” Oldcastle said.';
    expect(
      hows(whole, '“The ferry will sail again before Christmas from the northern pier,” Oldcastle said.'),
    ).toEqual(['cut']);
    expect(
      hows(
        '“I do not believe the harbour master falsified the inspection report last winter,” Oldcastle said.',
        'Oldcastle spoke of “the harbour master falsified the inspection report last winter”.',
      ),
    ).toEqual(['cut']);
  });

  it('holds a cut for none where the reporter says the rest himself', () => {
    expect(
      hows(
        '“The ferry will sail again before Christmas from the northern pier, but only if the yard finds a crane,” Oldcastle said.',
        '“The ferry will sail again before Christmas from the northern pier,” Oldcastle said, if the yard finds a crane.',
      ),
    ).toEqual([]);
  });

  it('sees a quotation told without its marks', () => {
    expect(
      hows(
        '“The inspectors ignored three warnings about corrosion below the waterline,” said Marit Oldcastle.',
        'Oldcastle said the inspectors had ignored three warnings about corrosion below the waterline.',
      ),
    ).toEqual(['unquoted']);
  });

  it.each<[string, string]>([
    [
      'typography',
      '"We will not sail a cracked ship with nineteen children aboard - whatever the timetable demands", said Marit Oldcastle.',
    ],
    [
      'short forms',
      "“We won't sail a cracked ship with 19 children aboard, whatever the timetable demands,” said Marit Oldcastle.",
    ],
    [
      'a shorter cut',
      '“We will not sail a cracked ship with nineteen children aboard,” said Marit Oldcastle.',
    ],
    ['a fragment', 'Oldcastle would not sail “a cracked ship with nineteen children aboard”.'],
    [
      'an ellipsis',
      '“We will not sail a cracked ship … whatever the timetable demands,” said Marit Oldcastle.',
    ],
    [
      'brackets',
      '“We will not sail [the Hollin] with nineteen children aboard, whatever the timetable demands,” said Marit Oldcastle.',
    ],
    [
      'sic',
      '“We will not sail a cracked [sic] ship with nineteen children aboard, whatever the timetable demands,” said Marit Oldcastle.',
    ],
    [
      'a clause in the middle',
      '“We will not sail a cracked ship,” Oldcastle said, “with nineteen children aboard, whatever the timetable demands.”',
    ],
    [
      'words left out between two quotations',
      '“We will not sail a cracked ship,” Oldcastle said, “whatever the timetable demands.”',
    ],
    [
      'a slip of the pen',
      '“We will not sail a craked ship with nineteen children aboard, whatever the timetable demands,” said Marit Oldcastle.',
    ],
    [
      'an article more',
      '“We will not sail a cracked ship with the nineteen children aboard, whatever the timetable demands,” said Marit Oldcastle.',
    ],
    [
      'another sentence of the speaker',
      '“We will not apologise for a late ship, and nobody aboard asked us to,” said Marit Oldcastle.',
    ],
    [
      'like words of another',
      '“We will not drive a cracked bus with forty pensioners aboard, whatever the council demands,” said Tomas Ferrand.',
    ],
    [
      'a longer name',
      '“We will not sail a cracked ship with nineteen children aboard, whatever the timetable demands,” said the ferry’s captain, Marit Oldcastle.',
    ],
    [
      'a pronoun',
      '“We will not sail a cracked ship with nineteen children aboard, whatever the timetable demands,” she told Tomas Ferrand.',
    ],
    [
      'an institution',
      '“We will not sail a cracked ship with nineteen children aboard, whatever the timetable demands,” the Skarrow Council said.',
    ],
  ])('takes no offence at %s', (_, other) => {
    expect(hows(quote, other)).toEqual([]);
    expect(hows(other, quote)).toEqual([]);
  });

  it.each([
    ['We will not sail a cracked ship with nineteen chi1dren aboard, whatever thc timetable dcmands'],
    ['We will not sail a cracked ship with nine-\nteen children aboard, whatever the time-\ntable demands'],
    ['We wi11 not sail a craeked 5hip witb nineteen children aboard, wbatever the timetable demands'],
  ])('takes what a scan misread for no change: %s', (words) => {
    expect(hows(quote, `"${words}," said Marit Oldcastle.`)).toEqual([]);
  });

  it('reads straight quotation marks over the line ends of a hard-wrapped paragraph', () => {
    const wrapped = `The harbour was full when the ship came in on Monday
night, and nobody there spoke for a while. "We will
sail a cracked ship with nineteen children aboard,
whatever the timetable demands," said Marit Oldcastle
from the quay, where the others had gathered at last.`;
    expect(hows(quote, wrapped)).toEqual(['negation']);
  });

  it('reads initials with and without points alike', () => {
    expect(
      hows(
        '“The captain told the F.B.I. everything about the cargo under the children’s berths,” Oldcastle said.',
        '“The captain told the FBI everything about the cargo under the children’s berths,” Oldcastle said.',
      ),
    ).toEqual([]);
  });

  it('takes two Englishes for one', () => {
    expect(
      hows(
        '“The harbour centre will honour every cancelled ticket and apologise in writing,” Oldcastle said.',
        '“The harbor center will honor every canceled ticket and apologize in writing,” Oldcastle said.',
      ),
    ).toEqual([]);
  });

  it('leaves whole sentences to the choice of the quoting', () => {
    expect(
      hows(
        '“We lost the engine at nine in the evening. Nobody panicked. The pilot boat from Carrow towed us in,” said Oldcastle.',
        '“We lost the engine at nine in the evening. The pilot boat from Carrow towed us in,” said Oldcastle.',
      ),
    ).toEqual([]);
  });

  it('says nothing across languages, where quotations are translated', () => {
    const a = subjectOf(quote, { language: 'en' });
    const b = subjectOf(quote.replace('not ', ''), { language: 'de' });
    expect(
      altered({ ...a, text: { ...a.text, language: 'en' } }, { ...b, text: { ...b.text, language: 'de' } }),
    ).toEqual([]);
  });

  it.each<[string, string, string]>([
    [
      'de',
      '„Wir werden das gerissene Schiff nicht mehr auslaufen lassen, ehe die Werft den Rumpf geschweißt hat“, sagte Marit Altburg.',
      '„Wir werden das gerissene Schiff wieder auslaufen lassen, ehe die Werft den Rumpf geschweißt hat“, sagte Altburg.',
    ],
    [
      'fr',
      '« Nous ne laisserons pas partir un bateau fissuré avec des enfants à bord », a déclaré Marit Vieuxchâteau.',
      '« Nous laisserons partir un bateau fissuré avec des enfants à bord », a déclaré Marit Vieuxchâteau.',
    ],
    [
      'es',
      '«No vamos a zarpar con un barco agrietado y niños a bordo este invierno», dijo Marta Castroviejo.',
      '«Vamos a zarpar con un barco agrietado y niños a bordo este invierno», dijo Marta Castroviejo.',
    ],
    [
      'uk',
      '«Ми не випустимо в море пором із тріщиною, доки завод не заварить корпус», — сказала Марта Старозамкова.',
      '«Ми випустимо в море пором із тріщиною, доки завод не заварить корпус», — сказала Марта Старозамкова.',
    ],
    [
      'ru',
      '«Мы не выпустим в море паром с трещиной, пока завод не заварит корпус», — сказала Марта Старозамкова.',
      '«Мы выпустим в море паром с трещиной, пока завод не заварит корпус», — сказала Марта Старозамкова.',
    ],
  ])('knows a negation in %s', (language, one, other) => {
    expect(hows(one, other, language)).toEqual(['negation']);
    expect(hows(one, one, language)).toEqual([]);
  });

  it('shows both wordings, who speaks, and what differs', () => {
    const a = subjectOf(quote, { language: 'en' });
    const b = subjectOf(quote.replace('cracked', 'broken').replace('said Marit Oldcastle', 'she said'), {
      language: 'en',
    });
    const [finding] = altered(a, b);
    expect(said(a, finding.a[0])).toContain('a cracked ship');
    expect(said(b, finding.b[0])).toContain('a broken ship');
    expect(finding.altered?.speakers).toEqual({ a: 'Marit Oldcastle', b: null });
    expect(finding.altered?.edits.map((edit) => [said(a, edit.a), said(b, edit.b)])).toEqual([
      ['cracked', 'broken'],
    ]);
  });

  it('puts the gravest first', () => {
    const second = ' “The council paid for the lights on the northern pier,” said Tomas Ferrand.';
    const found = hows(quote + second, quote.replace('not ', '') + second.replace('lights', 'benches'));
    expect(found).toEqual(['negation', 'replaced']);
    const ranks = found.map((how) => alterations.indexOf(how!));
    expect(ranks).toEqual([...ranks].sort((x, y) => x - y));
  });

  it('is turned with the pair, and takes the place of a kept quotation', () => {
    const a = subjectOf(quote, { language: 'en' });
    const b = subjectOf(quote.replace('cracked', 'rotten'), { language: 'en' });
    const [there, back] = [examine(a, b), examine(b, a)].map(({ findings }) =>
      findings.filter((one) => one.altered),
    );
    expect(there).toHaveLength(1);
    expect(back[0].a).toEqual(there[0].b);
    expect(back[0].altered?.edits.map(({ a, b }) => ({ a: b, b: a }))).toEqual(there[0].altered?.edits);
    expect(examine(a, b).findings.some(({ kind }) => kind === 'quotation-kept')).toBe(false);
  });

  it('finds nothing in a text compared with itself, whatever is quoted in it', () => {
    const word = fc.constantFrom(
      'the',
      'ferry',
      'not',
      'nineteen',
      'Oldcastle',
      'sailed',
      'never',
      '7',
      '…',
      '[sic]',
      'won’t',
      'but',
      '.',
    );
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 4, maxLength: 25 }), { maxLength: 5 }), (quotes) => {
        const text = quotes.map((words) => `“${words.join(' ')}”, said Marit Oldcastle.`).join('\n\n');
        const one = subjectOf(text || 'x', { language: 'en' });
        expect(altered(one, one).filter(({ altered }) => altered?.how !== 'unquoted')).toEqual([]);
      }),
    );
  });
});
