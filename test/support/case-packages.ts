import fc from 'fast-check';
import type { CasePackage } from '#flows/case/case-package';
import { employerSizes, wishes } from '#flows/facts/enums';
import { toWire, withFact } from '#flows/facts/facts';
import { assess } from '#flows/law/assess';
import { assessmentToWire } from '#flows/law/wire';
import { documentIds } from '#flows/plan/documents';
import { plan } from '#flows/plan/plan';
import { planToWire } from '#flows/plan/wire';
import { factsArbitrary } from './arbitraries';

/** Words that occur nowhere but in one field of a package, so that a view that shows the field can be told by them. */
export const traces = {
  firm: 'Uhrwerk-Zwiesel',
  contact: 'Kontaktperson-Quast',
  contactMail: 'quast@uhrwerk.example',
  person: 'Bewerberin-Okonkwo',
  personMail: 'okonkwo@post.example',
  message: 'Nachricht-Silbersee',
  birthDate: '1987-06-05',
};

const asOf = '2026-11-22';

/** Any package that the handoff could freeze, as JSON carries it. */
export const packageArbitrary: fc.Arbitrary<CasePackage> = fc
  .record({
    facts: factsArbitrary,
    asked: fc.subarray([...wishes], { minLength: 1 }),
    size: fc.constantFrom(...employerSizes),
    named: fc.boolean(),
    language: fc.constantFrom('de' as const, 'en' as const),
    // packages from before there were checklists have none
    papers: fc.option(fc.subarray([...documentIds]), { nil: undefined }),
  })
  .map(({ facts: some, asked, size, named, language, papers }) => {
    const facts = withFact(
      withFact(some, 'job.postalCode', '04109'),
      'person.birthDate',
      named ? traces.birthDate : undefined,
    );
    const assessment = assess(facts, { asOf });
    const whole: CasePackage = {
      format: 'fachkraeftelotse/case-package/1',
      createdAt: '2026-11-22T09:00:00.000Z',
      language,
      routing: { officeId: 'leipzig', agencyId: '074', state: 'DE-SN', district: '14713' },
      firm: {
        name: traces.firm,
        postalCode: '04109',
        place: 'Leipzig',
        size,
        contact: { name: traces.contact, email: traces.contactMail },
      },
      wishes: asked,
      message: traces.message,
      person: named ? { name: traces.person, email: traces.personMail, language: 'en' } : undefined,
      facts: toWire(facts),
      assessment: assessmentToWire(assessment) as unknown as CasePackage['assessment'],
      unknowns: [...assessment.nextFacts],
      papers,
      plan: planToWire(plan(facts, assessment)) as unknown as NonNullable<CasePackage['plan']>,
      consents: [{ kind: 'coordination', textVersion: '2026-11', givenAt: '2026-11-22T09:00:00.000Z' }],
    };
    return JSON.parse(JSON.stringify(whole)) as CasePackage;
  });

/** What the Arbeitgeber-Service may learn of a package, written down a second time: a field added to the view belongs here too. */
export const agencyFields = [
  'createdAt',
  'firm.name',
  'firm.postalCode',
  'firm.place',
  'firm.size',
  'firm.sector',
  'firm.contact.name',
  'firm.contact.email',
  'firm.contact.phone',
  'wishes',
  'facts.job.postalCode',
  'facts.job.isco08',
  'facts.job.kldb2010',
  'facts.job.annualGrossSalary',
  'facts.job.weeklyHours',
  'facts.job.contractType',
  'facts.job.contractMonths',
  'facts.job.startDate',
  'assessment.asOf',
  'assessment.ruleSet.version',
  'assessment.recommended',
  'assessment.routes[].id',
  'assessment.routes[].verdict',
  'assessment.routes[].baConsent',
];
