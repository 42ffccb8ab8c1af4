import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths } from '#flows/facts/calendar';
import type { Facts } from '#flows/facts/facts';
import { assess } from '#flows/law/assess';
import type { RouteId } from '#flows/law/ids';
import { routeIds } from '#flows/law/ids';
import type { FollowUpId } from '#flows/plan/follow-ups';
import { plan } from '#flows/plan/plan';
import { factsArbitrary } from '../support/arbitraries';

const asOf = '2026-11-23';
const abroad: Facts = {
  job: { startDate: '2027-09-01', contractType: 'permanent', qualifiedEmployment: true },
  person: { nationalities: ['IN'], residenceCountry: 'IN' },
  qualification: { kind: 'academic', country: 'IN', recognition: 'comparable' },
};

function planned(route: RouteId, facts: Facts = abroad) {
  const result = plan(facts, assess(facts, { asOf }), { route });
  return { ...result, ids: result.followUps.map(({ id }) => id) };
}

/** The follow-up and the months that lie between the start of work and it. */
function monthsAfterStart(route: RouteId, id: FollowUpId, facts?: Facts): number | undefined {
  const { followUps, earliestStart } = planned(route, facts);
  const found = followUps.find((one) => one.id === id);
  if (found?.date == null || found.period?.unit !== 'months' || earliestStart === null) return undefined;
  const { amount } = found.period;
  expect(found.date).toEqual({
    from: addMonths(earliestStart.from, amount),
    to: addMonths(earliestStart.to, amount),
  });
  return amount;
}

describe('what follows arrival', () => {
  test('the settlement permit comes by way: § 18c Abs. 2, § 18c Abs. 1, § 9 Abs. 2 AufenthG', () => {
    expect(monthsAfterStart('blueCardRegular', 'settlementBlueCardB1')).toBe(21);
    expect(monthsAfterStart('blueCardRegular', 'settlementBlueCardA1')).toBe(27);
    expect(monthsAfterStart('skilledAcademic', 'settlementSkilled')).toBe(36);
    const german: Facts = { ...abroad, qualification: { kind: 'academic', country: 'DE' } };
    expect(monthsAfterStart('skilledAcademic', 'settlementSkilledGerman', german)).toBe(24);
    expect(planned('skilledAcademic', german).ids).not.toContain('settlementSkilled');
    expect(monthsAfterStart('experienced', 'settlement')).toBe(60);
  });

  test('no settlement permit is held out where the title does not lead to it', () => {
    for (const route of [
      'recognitionPartnership',
      'recognitionMeasure',
      'vocationalTraining',
      'shortTermQuota',
      'intraCorporateTransfer',
      'opportunityCard',
    ] as const)
      expect(planned(route).ids.filter((id) => id.startsWith('settlement'))).toEqual([]);
  });

  test('a Blue Card holder reports changes in the first year, others do not', () => {
    expect(monthsAfterStart('blueCardShortage', 'jobChangeReport')).toBe(12);
    expect(planned('skilledAcademic').ids).not.toContain('jobChangeReport');
  });

  test('partnership and measure are extended before their first title ends (§ 16d AufenthG)', () => {
    expect(monthsAfterStart('recognitionPartnership', 'partnershipExtension')).toBe(12);
    expect(monthsAfterStart('recognitionMeasure', 'measureExtension')).toBe(24);
  });

  test('the employer reports an early end within four weeks, and gives the letter by the first day', () => {
    const { followUps, earliestStart } = planned('skilledAcademic');
    const of = (id: FollowUpId) => followUps.find((one) => one.id === id);
    expect(of('reportEarlyEnd')).toMatchObject({ who: 'employer', period: { amount: 4, unit: 'weeks' } });
    expect(of('reportEarlyEndByPerson')).toMatchObject({ period: { amount: 2, unit: 'weeks' } });
    expect(of('informationLetter45c')).toMatchObject({ timing: 'by', date: earliestStart });
    expect(of('titleCopy')).toMatchObject({ who: 'employer', timing: 'throughout' });
  });

  test('the agency is answered only where its consent is needed (§ 39 Abs. 4 AufenthG)', () => {
    expect(planned('blueCardRegular').ids).not.toContain('federalAgencyRequest');
    expect(planned('blueCardShortage').ids).toContain('federalAgencyRequest');
  });

  test('the spouse who comes along can settle after three years (§ 9 Abs. 3a AufenthG), nobody else’s', () => {
    const family: Facts = { ...abroad, procedure: { accompanyingSpouse: true } };
    expect(monthsAfterStart('blueCardRegular', 'settlementSpouse', family)).toBe(36);
    expect(planned('blueCardRegular').ids).not.toContain('settlementSpouse');
    expect(planned('experienced', family).ids).not.toContain('settlementSpouse');
  });

  test('always: none for a stop, none twice, days in order and not before today', () => {
    fc.assert(
      fc.property(factsArbitrary, fc.constantFrom(...routeIds), (facts, route) => {
        const { followUps, procedure } = plan(facts, assess(facts, { asOf }), { route });
        if (procedure === 'stop') expect(followUps).toEqual([]);
        expect(new Set(followUps.map(({ id }) => id)).size).toBe(followUps.length);
        for (const { id, date } of followUps)
          expect(date === null || (date.from <= date.to && date.from >= asOf), id).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
