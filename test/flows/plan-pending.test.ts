import { expect, test } from 'vitest';
import { addDays } from '#flows/facts/calendar';
import type { Facts } from '#flows/facts/facts';
import { assess } from '#flows/law/assess';
import { plan } from '#flows/plan/plan';

const asOf = '2026-11-23';

test('whoever has applied for the visa waits for the appointment already, and the decision for what is missing', () => {
  const facts: Facts = {
    job: { postalCode: '04109', isco08: '2512', qualifiedEmployment: true, graduateLevel: true },
    person: { nationalities: ['IN'], residenceCountry: 'IN' },
    qualification: { kind: 'academic', country: 'IN', recognition: 'comparable', fitsJob: true },
    procedure: { visaApplicationPending: true, missionWaitWeeks: 2 },
  };
  const { steps } = plan(facts, assess(facts, { asOf }), { route: 'skilledAcademic' });
  const of = (id: string) => steps.find((step) => step.id === id)!;
  expect(of('visaAppointment')).toMatchObject({ startsFrom: asOf, endsTo: addDays(asOf, 14) });
  expect(of('visaDecision').startsTo >= of('proofOfQualification').endsTo).toBe(true);
});
