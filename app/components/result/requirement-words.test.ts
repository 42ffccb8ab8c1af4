import { describe, expect, it } from 'vitest';
import type { Requirement, UsedParameter } from '#flows/law/assessment';
import type { RouteId } from '#flows/law/ids';
import { assess } from '#flows/law/assess';
import type { Facts } from '#flows/facts/facts';
import {
  isNotRequired,
  remedyOf,
  remedyWords,
  requiredWords,
  requirementText,
  statusWords,
  validityWords,
} from './requirement-words';
import { wordsIn } from './words';

const de = wordsIn('de');
const en = wordsIn('en');
/** Amounts are written with a no-break space; the tests read better with a plain one. */
const plain = (text: string | undefined) => text?.replace(/\u00a0/g, ' ');

describe('remedyWords', () => {
  it('gives the raise by year, and by month rounded up so that it reaches the threshold', () => {
    const raise = { id: 'raiseSalary', by: 700_00 } as const;
    expect(plain(remedyWords(raise, de))).toBe(
      '+ 700 € im Jahr (58,34 € im Monat) heben das Gehalt auf die Schwelle.',
    );
    expect(plain(remedyWords(raise, en))).toBe(
      '+ €700 a year (€58.34 a month) lifts the salary to the threshold.',
    );
  });

  it.each([
    [{ id: 'lengthenContract', by: 1 }, 'Den Vertrag um 1 Monat verlängern oder unbefristet schließen.'],
    [{ id: 'limitContract', by: 8 }, 'Den Vertrag auf höchstens 8 Monate befristen.'],
    [{ id: 'raiseHours', by: 1 }, 'Die Arbeitszeit um 1 Stunde in der Woche erhöhen.'],
    [{ id: 'learnGerman', to: 'A2' }, 'Deutsch bis zur Stufe A2 lernen und die Prüfung ablegen.'],
    [{ id: 'employDirectly' }, 'Die Person unmittelbar beim Einsatzbetrieb anstellen statt über Leiharbeit.'],
  ] as const)('says %o', (remedy, sentence) => {
    expect(remedyWords(remedy, de)).toBe(sentence);
  });
});

describe('requiredWords', () => {
  const requirement = (part: Partial<Requirement>): Requirement => ({
    id: 'contractLength',
    status: 'met',
    provision: '',
    facts: [],
    ...part,
  });

  it.each([
    [{ unit: 'months', required: 6 }, 'blueCardRegular', 'mindestens 6 Monate'],
    [{ unit: 'months', required: 8 }, 'shortTermQuota', 'höchstens 8 Monate'],
    [{ unit: 'centsPerYear', required: 45_934_20 }, 'blueCardIt', 'mindestens 45.934,20 € im Jahr'],
    [{ unit: 'date', required: '2027-06-30' }, 'blueCardGraduate', 'Antrag spätestens am 30.06.2027'],
    [{ unit: 'level', required: 'B1' }, 'vocationalTraining', 'mindestens B1'],
    [{ id: 'occupationGroup', unit: 'codes', required: '133 25' }, 'blueCardIt', 'Berufsgruppen 133 und 25'],
    [{ id: 'employmentKind', unit: 'codes', required: 'research' }, 'researcher', 'Forschung'],
  ] as const)('says %o on %s', (part, route, text) => {
    expect(plain(requiredWords(requirement(part), route, de))).toBe(text);
  });

  it('says nothing where a plain yes is required', () => {
    expect(requiredWords(requirement({}), 'experienced', de)).toBeUndefined();
  });
});

describe('validityWords', () => {
  const figure: UsedParameter = {
    id: 'blueCardRegular',
    value: 53_100_00,
    unit: 'cents',
    validFrom: '2027-01-01',
    validTo: '2027-12-31',
    draft: true,
    source: '',
  };

  it('marks a draft and a figure that stands in for a later year', () => {
    expect(validityWords(figure, de)).toBe(
      'gilt vom 01.01.2027 bis 31.12.2027; Entwurf, noch nicht verkündet',
    );
    expect(validityWords({ ...figure, draft: false, lastKnownFor: 2028 }, en)).toBe(
      'valid from 1 January 2027 to 31 December 2027; there is no amount for 2028 yet; this is the last known one',
    );
  });
});

describe('words by what was found', () => {
  const recognition = (state: NonNullable<Facts['qualification']>['recognition'], route: RouteId) => {
    const facts: Facts = {
      job: { regulatedProfession: false },
      qualification: { kind: 'vocational', country: 'TR', recognition: state },
    };
    const { routes } = assess(facts, { asOf: '2026-11-22' });
    const requirement = routes
      .find(({ id }) => id === route)
      ?.requirements.find(({ id }) => id === 'recognition');
    if (requirement === undefined) throw new Error(`${route} asks for no recognition`);
    return requirement;
  };

  it.each([
    ['notStarted', 'noch nicht beantragt'],
    ['pending', 'beantragt, aber noch nicht entschieden'],
    ['partial', 'nur teilweise anerkannt'],
    ['rejected', 'wurde abgelehnt'],
    ['comparable', 'einen Bescheid, der die Ausbildung als gleichwertig anerkennt'],
  ] as const)('says where the recognition stands: %s', (state, words) => {
    const requirement = recognition(state, 'skilledVocational');
    expect(statusWords(requirement, requirementText('recognition', 'skilledVocational', de))).toContain(
      words,
    );
  });

  it('says of the recognition partnership that recognition is still to come', () => {
    const text = requirementText('recognition', 'recognitionPartnership', de);
    expect(text.name).toBe('Anerkennung steht noch aus');
    expect(recognition('pending', 'recognitionPartnership').status).toBe('met');
    expect(statusWords(recognition('full', 'recognitionPartnership'), text)).toContain(
      'wird nicht gebraucht',
    );
  });

  it('calls a licence not required where the profession is not regulated', () => {
    const licence: Requirement = { id: 'licence', status: 'met', provision: '', facts: [] };
    expect(isNotRequired(licence, { 'job.regulatedProfession': false })).toBe(true);
    expect(isNotRequired(licence, { 'job.regulatedProfession': true })).toBe(false);
  });

  it('says that a raise is measured by a draft, and what is in force', () => {
    const assessment = assess(
      { job: { annualGrossSalary: 40_000_00, startDate: '2027-03-01' } },
      { asOf: '2026-11-22' },
    );
    const pay = assessment.routes
      .find(({ id }) => id === 'blueCardRegular')
      ?.requirements.find(({ id }) => id === 'salaryThreshold');
    if (pay === undefined) throw new Error('the Blue Card asks for no pay');
    expect(plain(remedyOf(pay, assessment, de))).toBe(
      '+ 13.100 € im Jahr (1.091,67 € im Monat) heben das Gehalt auf die Schwelle. ' +
        'Gerechnet ist mit dem Entwurf für 2027: 53.100 € im Jahr. Für 2026 gelten 50.700 € im Jahr.',
    );
  });
});
