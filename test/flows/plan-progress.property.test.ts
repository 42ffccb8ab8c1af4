import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planProgress } from '#flows/case/case-plan';
import { addDays, daysBetween } from '#flows/facts/calendar';
import { assess } from '#flows/law/assess';
import type { StepId } from '#flows/plan/ids';
import { stepIds } from '#flows/plan/ids';
import { plan } from '#flows/plan/plan';
import { daysTaken, runningSteps, stepTimes } from '#flows/plan/progress';
import type { DoneSteps } from '#flows/plan/schedule';
import { factsArbitrary } from '../support/arbitraries';

const from = '2026-11-23';
const longest = 500;

/** A plan of which some steps are done on days since it began, seen on a day behind them. */
const followed = fc
  .record({
    facts: factsArbitrary,
    ticked: fc.array(fc.tuple(fc.constantFrom(...stepIds), fc.integer({ min: 0, max: longest })), {
      maxLength: 12,
    }),
    later: fc.integer({ min: 0, max: longest }),
  })
  .map(({ facts, ticked, later }) => {
    const done: DoneSteps = new Map(ticked.map(([id, days]) => [id, addDays(from, days)]));
    const today = addDays(from, ticked.reduce((most, [, days]) => Math.max(most, days), 0) + later);
    const assessment = assess(facts, { asOf: from });
    const planned = plan(facts, assessment, { from, today, done });
    return { facts, assessment, done, today, planned };
  });

describe('a plan that is followed', () => {
  test('keeps the days of what is done, and puts nothing that is open before today', () => {
    fc.assert(
      fc.property(followed, ({ planned: { steps }, done, today }) => {
        for (const { id, doneOn, endsFrom, endsTo, isCritical, latestStart } of steps) {
          expect(doneOn).toBe(done.get(id) ?? null);
          if (doneOn === null) expect(endsFrom >= today && endsTo >= endsFrom, id).toBe(true);
          else expect([endsFrom, endsTo, isCritical, latestStart], id).toEqual([doneOn, doneOn, false, null]);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('promises no first day of work before all that is open before it, whatever was ticked out of turn', () => {
    fc.assert(
      fc.property(followed, ({ planned: { steps, earliestStart }, done }) => {
        if (earliestStart === null || done.has('startOfWork')) return;
        const by = new Map(steps.map((step) => [step.id, step]));
        const before = new Set<StepId>();
        const open: StepId[] = ['startOfWork'];
        for (let id = open.pop(); id !== undefined; id = open.pop())
          for (const one of by.get(id)!.after) {
            before.add(one);
            open.push(one);
          }
        for (const id of before) {
          const { doneOn, endsFrom, endsTo } = by.get(id)!;
          if (doneOn !== null) continue;
          expect(earliestStart.from >= endsFrom && earliestStart.to >= endsTo, id).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('ends later the longer nothing is done', () => {
    fc.assert(
      fc.property(followed, ({ facts, assessment, done, today, planned }) => {
        const tomorrow = plan(facts, assessment, { from, today: addDays(today, 30), done });
        for (const [index, { endsFrom, endsTo, doneOn }] of planned.steps.entries()) {
          if (doneOn !== null) continue;
          expect(tomorrow.steps[index]!.endsFrom >= endsFrom).toBe(true);
          expect(tomorrow.steps[index]!.endsTo >= endsTo).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('has running what is open behind what is done, the first due first, and nothing before the first tick', () => {
    fc.assert(
      fc.property(followed, ({ planned, done }) => {
        const running = runningSteps(planned, { done, from });
        if (done.size === 0) expect(running).toEqual([]);
        for (const [index, { id, since, dueOn, isDuty }] of running.entries()) {
          const step = planned.steps.find((one) => one.id === id)!;
          expect(step.doneOn).toBeNull();
          if (!isDuty) for (const before of step.after) expect(done.get(before)! <= since, id).toBe(true);
          // whoever is in the usual time is not late; a duty is one by the first day of work, however short that is
          if (!isDuty) expect(daysBetween(since, dueOn) >= Math.max(1, step.weeks.max) * 7, id).toBe(true);
          else if (done.has('startOfWork')) expect(dueOn).toBe(done.get('startOfWork'));
          else expect(dueOn >= (planned.earliestStart?.to ?? from), id).toBe(true);
          if (index > 0) expect(running[index - 1]!.dueOn <= dueOn).toBe(true);
        }
        const open = planned.steps.filter(({ doneOn }) => doneOn === null);
        const by = new Map(planned.steps.map((step) => [step.id, step]));
        const isSettled = (id: StepId): boolean => done.has(id) && by.get(id)!.after.every(isSettled);
        const isFromEntry = ({ statutory, after }: (typeof open)[number]) =>
          statutory?.begins === 'entry' && after.every((before) => done.has(before));
        const isMissed = ({ id }: (typeof open)[number]) =>
          done.has('startOfWork') && ['informationLetter45c', 'titleCheckAndCopy'].includes(id);
        const ready = open.filter(
          (step) => step.after.every(isSettled) || isFromEntry(step) || isMissed(step),
        );
        if (done.size > 0)
          expect(running.map(({ id }) => id).toSorted()).toEqual(ready.map(({ id }) => id).toSorted());
      }),
      { numRuns: 200 },
    );
  });
});

describe('what the law wants by the first day of work', () => {
  const facts = {
    job: { postalCode: '04109', isco08: '2512', qualifiedEmployment: true, graduateLevel: true },
    person: { nationalities: ['IN'], residenceCountry: 'IN' },
    qualification: { kind: 'academic', country: 'IN', recognition: 'comparable', fitsJob: true },
  } as const;
  const given = {
    ...facts,
    job: { ...facts.job, startDate: '2028-03-01' },
    person: { ...facts.person, nationalities: [...facts.person.nationalities] },
  };
  const letterWith = (done: DoneSteps) => {
    const planned = plan(given, assess(given, { asOf: from }), { from, done, route: 'skilledAcademic' });
    return runningSteps(planned, { done, from }).find(({ id }) => id === 'informationLetter45c');
  };

  test('is not late before that day, and is not called usual', () => {
    expect(letterWith(new Map([['jobOffer', from]]))).toMatchObject({ dueOn: '2028-03-01', isDuty: true });
  });

  test('is due on the day on which the person began to work, however soon that was', () => {
    const done: DoneSteps = new Map([
      ['jobOffer', from],
      ['startOfWork', '2026-11-25'],
    ]);
    expect(letterWith(done)).toMatchObject({ dueOn: '2026-11-25', isDuty: true });
  });
});

test('a missed check of the title is told, whatever else is still open', () => {
  const facts = {
    job: { postalCode: '04109', isco08: '2512', qualifiedEmployment: true, graduateLevel: true },
    person: { nationalities: ['IN'], residenceCountry: 'IN' },
    qualification: {
      kind: 'academic' as const,
      country: 'IN',
      recognition: 'comparable' as const,
      fitsJob: true,
    },
  };
  const done: DoneSteps = new Map([
    ['visaDecision', '2026-12-01'],
    ['entry', '2026-12-04'],
    ['startOfWork', '2026-12-07'],
  ]);
  const planned = plan(facts, assess(facts, { asOf: from }), { from, done, route: 'skilledAcademic' });
  const running = runningSteps(planned, { done, from });
  expect(running.find(({ id }) => id === 'titleCheckAndCopy')).toMatchObject({
    dueOn: '2026-12-07',
    isDuty: true,
  });
  // § 17 Abs. 1 BMG counts from the entry
  expect(running.find(({ id }) => id === 'residenceRegistration')?.since).toBe('2026-12-04');
});

describe('the clock of a plan', () => {
  const given = {
    job: { postalCode: '04109', isco08: '2512', qualifiedEmployment: true, graduateLevel: true },
    person: { nationalities: ['IN'], residenceCountry: 'IN' },
    qualification: {
      kind: 'academic' as const,
      country: 'IN',
      recognition: 'comparable' as const,
      fitsJob: true,
    },
  };
  test('begins for what waits for nothing when somebody begins to follow the plan, not with the handoff', () => {
    const planned = plan(given, assess(given, { asOf: from }), { from, route: 'skilledAcademic' });
    const done: DoneSteps = new Map([['employmentDeclaration', addDays(from, 60)]]);
    const following = { done, from, followedSince: addDays(from, 61) };
    const contract = runningSteps(planned, following).find(({ id }) => id === 'jobOffer');
    expect(contract?.since).toBe(addDays(from, 61));
  });
});

describe('how long steps took', () => {
  test('is told from five cases on only, with the middle one between its quarters', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 30 }), (days) => {
        const times = stepTimes(days);
        if (days.length < 5 || times === undefined) {
          expect([times, days.length < 5]).toEqual([undefined, true]);
          return;
        }
        const { count, lower, median, upper } = times;
        expect(count).toBe(days.length);
        expect(Math.min(...days) <= lower && lower <= median && median <= upper).toBe(true);
        expect(upper <= Math.max(...days)).toBe(true);
        expect(days.filter((day) => day < median).length).toBeLessThanOrEqual(days.length / 2);
      }),
    );
    expect(stepTimes([7, 14, 21, 28, 70])).toEqual({ count: 5, median: 21, lower: 14, upper: 28 });
  });

  test('counts from the last of the steps before it; not where one of them is open or was done later', () => {
    const step = { after: ['jobOffer', 'proofOfQualification'] } as const;
    const done: DoneSteps = new Map([
      ['jobOffer', '2026-11-02'],
      ['proofOfQualification', '2026-11-16'],
    ]);
    expect(daysTaken(step, { done, on: '2026-11-30' })).toBe(14);
    expect(daysTaken(step, { done, on: '2026-11-09' })).toBeUndefined();
    expect(
      daysTaken(step, { done: new Map([['jobOffer', '2026-11-02']]), on: '2026-11-30' }),
    ).toBeUndefined();
    expect(daysTaken({ after: [] }, { done, on: '2026-11-30' })).toBeUndefined();
  });
});

test('the events of a case tell how far its plan has come', () => {
  const ticked = (step: string, on: string, day: string) => ({
    type: 'planStepDone',
    day,
    fields: { step, on },
  });
  const chose = (route: string, procedure: string, day: string) => ({
    type: 'planChosen',
    day,
    fields: { route, procedure },
  });
  const progress = planProgress([
    chose('blueCardRegular', 'standard', '2026-11-01'),
    ticked('jobOffer', '2026-11-02', '2026-11-04'),
    ticked('visaDecision', '2026-11-20', '2026-11-20'),
    { type: 'planStepReopened', day: '2026-11-21', fields: { step: 'visaDecision' } },
    ticked('jobOffer', '2026-11-03', '2026-11-21'),
    chose('skilledAcademic', 'fastTrack', '2026-11-22'),
    chose('skilledAcademic', 'fastTrack', '2026-12-22'),
  ]);
  expect(progress.chosen).toEqual({ route: 'skilledAcademic', procedure: 'fastTrack' });
  expect(progress).toMatchObject({ chosenOn: '2026-11-22', followedSince: '2026-11-04' });
  expect([...progress.done]).toEqual([['jobOffer', '2026-11-03']]);
});
