import { describe, expect, test } from 'vitest';
import { subject } from '../../src/evidence/evidence.ts';
import { explain, judge, type Verdict } from '../../src/judge/judge.ts';
import type { Reason } from '../../src/judge/verdict.ts';
import { weights } from '../../src/judge/weights.ts';
import { flagged } from '../../src/pipeline.ts';
import { subjectOf, textOf } from '../evidence/subjects.ts';
import { cabin, cabinByOthers, cruise, cruiseByOthers, stranger } from './translations.ts';

/** Every text once, by what it tells and its language; `~` marks who wrote on their own. */
const told = Object.entries({ cabin, '~cabin': cabinByOthers, cruise, '~cruise': cruiseByOthers }).flatMap(
  ([event, texts]) => Object.entries(texts).map(([language, text]) => ({ event, language, text })),
);
told.push({ event: '~school', language: 'es', text: stranger });

const subjects = told.map(({ event, language, text }) => ({ event, language, side: subjectOf(text) }));
const pairs = subjects.flatMap((one, i) =>
  subjects.slice(i + 1).map((other) => ({
    name: `${one.event} ${one.language} and ${other.event} ${other.language}`,
    derived: one.event === other.event && !one.event.startsWith('~'),
    across: one.language !== other.language,
    one: one.side,
    other: other.side,
  })),
);

const isFlagged = (verdict: Verdict) => flagged.has(verdict.relation);
const mirrored: Record<string, string> = { 'a-from-b': 'b-from-a', 'b-from-a': 'a-from-b' };

function expectSums({ claim, weight, children }: Reason): void {
  expect(Number.isFinite(weight), claim).toBe(true);
  expect(claim).not.toMatch(/NaN|undefined|Infinity/);
  if (children.length === 0) return;
  expect(children.reduce((sum, child) => sum + child.weight, 0)).toBeCloseTo(weight, 8);
  children.forEach(expectSums);
}

describe('judge across languages', () => {
  test('knows the languages of the stories', () => {
    for (const { language, side } of subjects) expect(side.text.language).toBe(language);
  });

  test.each(pairs.filter(({ derived }) => derived))('flags $name', ({ one, other }) => {
    const verdict = judge(one, other);
    expect(verdict.probability).toBeGreaterThan(0.94);
    expect(['rewrite', 'partial']).toContain(verdict.relation);
    expect(verdict.exhibit.findings.map(({ kind }) => kind)).toContain('two-languages');
  });

  test.each(pairs.filter(({ derived }) => !derived))('does not flag $name', ({ one, other }) => {
    const verdict = judge(one, other);
    expect(isFlagged(verdict)).toBe(false);
    expect(verdict.probability).toBeLessThan(0.2);
  });

  test('calls every whole translation between western languages, and between Slavic ones, a rewrite, with passages', () => {
    const slavic = new Set(['uk', 'ru']);
    for (const { name, derived, one, other } of pairs) {
      if (!derived || slavic.has(one.text.language) !== slavic.has(other.text.language)) continue;
      const { relation, grade, exhibit } = judge(one, other);
      expect({ name, relation, grade }).toEqual({ name, relation: 'rewrite', grade: 'wholly' });
      expect(exhibit.alignment.passages.length, name).toBeGreaterThanOrEqual(5);
    }
  });

  test('gives the mirrored verdict for exchanged sides', () => {
    for (const { name, one, other } of pairs) {
      const [here, there] = [judge(one, other), judge(other, one)];
      expect(there.probability, name).toBe(here.probability);
      expect(there.relation).toBe(here.relation);
      expect(there.grade).toBe(here.grade);
      expect(there.standing).toBe(here.standing);
      expect(there.direction.who).toBe(mirrored[here.direction.who] ?? here.direction.who);
      expect(there.direction.probability).toBe(here.direction.probability);
      expect(there.exhibit.measures).toEqual(here.exhibit.measures);
      expect(there.exhibit.alignment.coverage).toEqual({
        a: here.exhibit.alignment.coverage.b,
        b: here.exhibit.alignment.coverage.a,
      });
      const turned = here.exhibit.alignment.passages.map(({ a, b, ...rest }) => ({ ...rest, a: b, b: a }));
      expect(there.exhibit.alignment.passages).toEqual(turned);
      expect(explain(there)).toEqual(explain(here));
    }
  });

  test('gives reasons that add up to the log-odds', () => {
    for (const { one, other, across } of pairs.filter(({ across }) => across)) {
      const verdict = judge(one, other);
      const reason = explain(verdict);
      expect(across).toBe(true);
      expect(reason.weight).toBeCloseTo(Math.log(verdict.probability / (1 - verdict.probability)), 6);
      expectSums(reason);
    }
  });

  test('asks of two languages only what crosses them', () => {
    const asked = weights().across.model.measures.map((name) => name.replace(/^sure\./, '').split('.')[0]);
    expect([...new Set(asked)].sort()).toEqual(['meaning', 'names', 'novel', 'numbers']);
    const claims = explain(judge(subjectOf(cabin.en), subjectOf(cabin.de))).children.map(
      ({ claim }) => claim,
    );
    expect(claims.filter((claim) => /telling words|three-word runs/.test(claim))).toEqual([]);
  });

  test('says no direction by lengths and facts, which a translator keeps, but by dates', () => {
    const dated = (en: string, uk: string) =>
      judge(subjectOf(cabin.en, { date: en }), subjectOf(cabin.uk, { date: uk })).direction.who;
    expect(judge(subjectOf(cabin.en), subjectOf(cabin.uk)).direction.who).toBe('undetermined');
    expect(dated('2025-02-03', '2025-02-04')).toBe('b-from-a');
    expect(dated('2025-02-04', '2025-02-03')).toBe('a-from-b');
  });

  test('is not led astray by what a template says of the language', () => {
    const right = judge(subjectOf(cabin.en), subjectOf(cabin.de));
    const wrong = judge(subjectOf(cabin.en, { language: 'uk' }), subjectOf(cabin.de, { language: 'en' }));
    expect(wrong.probability).toBe(right.probability);
    expect(wrong.relation).toBe(right.relation);
  });

  test('finds the source of a text of which every other paragraph is in another language', () => {
    const [english, german] = [cabin.en.split('\n\n'), cabin.de.split('\n\n')];
    const mixed = subjectOf(english.map((one, i) => (i % 2 ? german[i] : one)).join('\n\n'));
    for (const text of Object.values(cabin)) expect(isFlagged(judge(mixed, subjectOf(text)))).toBe(true);
    for (const text of [...Object.values(cabinByOthers), cruise.fr, stranger])
      expect(isFlagged(judge(mixed, subjectOf(text)))).toBe(false);
  });

  test('says of texts too short for it that they are', () => {
    const short = (text: string) => subjectOf(text.split('\n\n')[0]);
    const verdict = judge(short(cabin.en), short(cabin.de));
    expect(verdict).toMatchObject({ relation: 'same-story', grade: 'none' });
    expect(verdict.tooShort).toBeDefined();
    expect(isFlagged(judge(subjectOf(''), subjectOf(cabin.de)))).toBe(false);
    expect(isFlagged(judge(subjectOf('Halvenried'), subjectOf('Гальвенрід')))).toBe(false);
  });
});

/* Two match reports that share nothing but small numbers, and a text in a language without word vectors. */
const arabic = `فاز فريق المدينة على ضيفه بنتيجة 3 مقابل 1 أمام 12 ألف متفرج في المباراة التي أقيمت مساء السبت. وسجل اللاعب الشاب هدفين في الدقيقة 43 والدقيقة 90، وقال المدرب إن الفريق لعب بشجاعة كبيرة. ويحتل الفريق المركز التاسع برصيد 17 نقطة بعد 11 مباراة، وسيلعب الأسبوع المقبل خارج أرضه. وأضاف المدرب أن الإصابات كثيرة هذا الموسم وأن الجمهور كان رائعا منذ بداية المباراة وحتى نهايتها.`;
const japanese = `土曜日の夜に行われた試合で、地元チームは12000人の観客の前で3対1で勝利した。若手選手が43分と90分に2得点を挙げ、監督は選手たちの勇気をたたえた。チームは11試合を終えて勝ち点17で9位につけている。来週は敵地で試合を行う予定で、けが人の回復が待たれる。`;
const greek = `Η καμπίνα ακινητοποιήθηκε στις 4:20 μ.μ. περίπου 90 μέτρα πάνω από το φαράγγι. Ριπές έως 95 χιλιόμετρα την ώρα εμπόδισαν τα ελικόπτερα να πλησιάσουν τους 43 επιβάτες. Ανάμεσά τους ήταν έντεκα παιδιά από όμιλο σκι. Δύο γυναίκες μεταφέρθηκαν στο νοσοκομείο, σύμφωνα με τον εκπρόσωπο της αστυνομίας Ρέτο Άμσλερ, και οι υπόλοιποι επέστρεψαν στο χωριό μετά τα μεσάνυχτα.`;
const list = `Klara Weidmann, Reto Amsler, Beat Zurfluh, Lucien Tavernier, Nadia Belcourt, Stavros Kallidis, Margrit Furrer, Peter Inglin, Sandra Capaul, Hannes Egli, Urs Truffer, Ursina Caflisch, Karim Haddou, Odile Marchetti.`;

describe('judge, of languages that cannot be compared', () => {
  test('flags nothing for its numbers and names, and says that it cannot tell', () => {
    const all = [arabic, japanese, greek, list, cabin.en, cabin.uk, stranger];
    for (const one of [arabic, japanese, greek, list]) {
      for (const other of all) {
        if (one === other) continue;
        const verdict = judge(subjectOf(one), subjectOf(other));
        expect(verdict.probability).toBeLessThan(0.1);
        expect(explain(verdict).claim).toBe('The texts cannot be compared');
        expectSums(explain(verdict));
      }
    }
  });

  test('still finds a copy, though its two halves were taken for two languages', () => {
    for (const text of [arabic, greek, cabin.en]) {
      const copy = { ...textOf(text.replace('43', '44')), language: 'fi' };
      expect(judge(subjectOf(text), subject(copy)).relation).toBe('near-duplicate');
    }
  });

  test('still finds a long passage in a book of another language', () => {
    const chapter = (word: string, count: number) =>
      Array.from({ length: count }, (_, i) => `The ${word}${i} wrote ${word}ly${i} of grain${word}${i}.`);
    const lifted = cabin.en.split('\n\n')[1];
    const [one, other] = ['keeper', 'miller'].map((word) => {
      const all = chapter(word, 2500);
      return [...all.slice(0, 1200), lifted, ...all.slice(1200)].join(' ');
    });
    const foreign = { ...textOf(other), language: 'de' };
    const verdict = judge(subjectOf(one), subject(foreign));
    expect(verdict.exhibit.alignment.byMeaning).toBeUndefined();
    expect(verdict.relation).toBe('partial');
  });
});
