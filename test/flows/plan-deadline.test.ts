import { describe, expect, test } from 'vitest';
import { addDays, addMonths } from '#flows/facts/calendar';
import type { Facts } from '#flows/facts/facts';
import { assess } from '#flows/law/assess';
import { deadlineOf } from '#flows/plan/deadline';
import type { StepId } from '#flows/plan/ids';
import { plan } from '#flows/plan/plan';
import type { DoneSteps } from '#flows/plan/schedule';

const from = '2026-11-02';

function deadlines(nationality: string, done: DoneSteps = new Map(), holidays: readonly string[] = []) {
  const facts: Facts = {
    job: { postalCode: '04109', isco08: '2512', qualifiedEmployment: true, graduateLevel: true },
    person: { nationalities: [nationality], residenceCountry: nationality },
    qualification: { kind: 'academic', country: nationality, recognition: 'comparable', fitsJob: true },
  };
  const isHoliday = (day: string) => holidays.includes(day);
  const options = { from, done, isHoliday, route: 'skilledAcademic' as const };
  const { steps } = plan(facts, assess(facts, { asOf: from }), options);
  const step = (id: StepId) => steps.find((one) => one.id === id)!;
  return { step, of: (id: StepId) => deadlineOf(step(id), steps) };
}

describe('a period of the law', () => {
  test('for the registration counts from the very day of the entry, be it a holiday (§ 17 Abs. 1 BMG)', () => {
    const done: DoneSteps = new Map([['entry', '2026-11-18']]);
    // Buß- und Bettag in Sachsen
    const { of } = deadlines('IN', done, ['2026-11-18']);
    expect(of('residenceRegistration')).toMatchObject({ from: '2026-11-18', day: '2026-12-02' });
  });

  test('for the title after entry without a visa does not move with what comes late (§ 41 Abs. 3 AufenthV)', () => {
    const done: DoneSteps = new Map([
      ['entry', '2026-11-10'],
      ['residenceRegistration', '2027-01-15'],
    ]);
    const { of, step } = deadlines('US', done);
    expect(step('residencePermitApplication').startsFrom > '2027-01-01').toBe(true);
    expect(of('residencePermitApplication')).toMatchObject({
      from: '2026-11-10',
      day: addDays('2026-11-10', 90),
      period: { begins: 'entry' },
    });
  });

  test('that an authority has counts from the day on which its step can begin', () => {
    const facts: Facts = {
      job: { postalCode: '04109', isco08: '7412', qualifiedEmployment: true },
      person: { nationalities: ['TR'], residenceCountry: 'TR' },
      qualification: { kind: 'vocational', country: 'TR', recognition: 'notStarted', fitsJob: true },
    };
    const { steps } = plan(facts, assess(facts, { asOf: from }), {
      from,
      route: 'skilledVocational',
      procedure: 'standard',
    });
    const recognition = steps.find(({ id }) => id === 'recognitionProcedure')!;
    expect(deadlineOf(recognition, steps)?.day).toBe(addMonths(recognition.startsFrom, 3));
    expect(
      deadlineOf(
        steps.find(({ id }) => id === 'jobOffer')!,
        steps,
      ),
    ).toBeNull();
  });
});
