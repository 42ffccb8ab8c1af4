import { beforeAll, describe, expect, test } from 'vitest';
import { searchOccupations } from '#db/reference/occupations/search';
import { loadReference, type Reference } from '#db/reference/reference';
import type { Lang } from '~/services/language';
import { occupationStep, PICK_PARAMETER } from './occupation.server';
import { questionView } from './question.server';

let reference: Reference;
beforeAll(() => {
  reference = loadReference();
});

/** The question about the licence that somebody sees who takes the first hit for a word. */
function regulatedQuestion(word: string, lang: Lang = 'de') {
  const title = searchOccupations(reference, word, { lang, limit: 1 })[0]?.title ?? '';
  const url = new URL('https://lotse.example/check/beruf');
  url.searchParams.set(PICK_PARAMETER, title);
  const common = { facts: {}, lang, reference };
  const base = questionView({
    ...common,
    page: 'occupation',
    walkedFacts: {},
    isAnswered: false,
    today: '2026-11-22',
  });
  const step = occupationStep({ ...common, url, base });
  if (step.step !== 'confirm') throw new Error(`${word} leads to no confirmation`);
  return step.question.fields.find(({ name }) => name === 'regulated');
}

describe('the form of regulation decides what is asked', () => {
  test('a craft that only the head of the business needs a licence for', () => {
    expect(regulatedQuestion('Bäcker')?.label).toContain('Betrieb selbst führen');
    expect(regulatedQuestion('Bäcker', 'en')?.label).toContain('run a business');
  });

  test('a profession in which nobody may work without a licence', () => {
    const nurse = regulatedQuestion('Krankenschwester');
    expect(nurse?.label).toBe('Ist der Beruf reglementiert?');
    expect(nurse?.hint).toContain('reglementiert');
  });

  test('an occupation that is not on the list', () => {
    expect(regulatedQuestion('Softwareentwickler')?.hint).toContain('Liste der reglementierten Berufe');
  });
});

describe('the confirmed occupation explains the level of the job', () => {
  const hint = (kldb2010: string, lang: Lang = 'de') =>
    questionView({
      page: 'jobLevel',
      facts: {},
      walkedFacts: { job: { kldb2010 } },
      isAnswered: false,
      lang,
      reference,
      today: '2026-11-22',
    }).fields[0]?.hint;

  test('by the fifth digit of the KldB code', () => {
    expect(hint('26112')).toContain('mindestens zwei Jahren');
    expect(hint('26112', 'en')).toContain('at least two years');
    expect(hint('43414')).toContain('Studium');
    expect(hint('51311')).toContain('Helfer');
  });

  test('is silent where no code is known', () => {
    expect(hint('')).toBeUndefined();
  });
});
