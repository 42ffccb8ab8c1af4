import { assign, setup } from 'xstate';
import type { z } from 'zod';
import type { contactSchema, firmSchema } from '../facts/contact';
import type { FactPath, Facts } from '../facts/facts';
import { inertScope } from '../inert-scope';
import type { DeclarationAnswers, DeclarationField, DeclarationValues } from './declaration-answers';
import { declarationValuesSchema } from './declaration-answers';
import type { DeclarationPageId } from './declaration-pages';
import { declarationPages } from './declaration-pages';

/** What is known before anything is asked: the facts of the check, and what the handoff was told of the firm. */
export interface DeclarationSource {
  facts: Facts;
  firm?: z.output<typeof firmSchema> | undefined;
  contact?: z.output<typeof contactSchema> | undefined;
}

const fields = Object.keys(declarationValuesSchema.shape) as DeclarationField[];

const yesNo = (fact: boolean | undefined) => (fact === undefined ? undefined : fact ? 'yes' : 'no');

/** The fields of the form that facts and handoff fill. */
export function knownValues({ facts, firm, contact }: DeclarationSource): DeclarationValues {
  const { job = {}, person = {}, employer = {} } = facts;
  const all: DeclarationValues = {
    birthDate: person.birthDate,
    firmName: firm?.name,
    firmStreet: firm?.street,
    firmPostalCode: firm?.postalCode,
    firmPlace: firm?.place,
    contactName: contact?.name,
    contactPhone: contact?.phone,
    contactEmail: contact?.email,
    startDate: job.startDate,
    contractType: job.contractType,
    hiredOut: yesNo(job.temporaryAgencyWork),
    weeklyHours: job.weeklyHours,
    collectivelyBound: yesNo(employer.collectivelyBound),
    collectivelyPaid: yesNo(employer.paysCollectiveRate),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

const MONTHS = 12;

/**
 * What the check lets one expect of fields that only the firm can settle: they stand in the form to be confirmed, and on the sheet with
 * a word of caution until they are. Pay by the month in whole cents.
 */
export function suggestedValues({ job = {} }: Facts): DeclarationValues {
  const { annualGrossSalary } = job;
  if (annualGrossSalary === undefined) return {};
  return { payUnit: 'month', payAmount: Math.round(annualGrossSalary / MONTHS) };
}

/**
 * Facts of the check that help with a field but do not fill it: a country is no address, a group of occupations no job title, and the
 * place of work need not be the seat of the firm.
 */
export const helpfulFacts: Readonly<Partial<Record<DeclarationField, FactPath>>> = {
  residence: 'person.residenceCountry',
  firmPostalCode: 'job.postalCode',
  workplaceAddress: 'job.postalCode',
  jobTitle: 'job.isco08',
  qualificationPlace: 'qualification.country',
};

/** Fields that do not concern this case. */
function beside({ facts: { job, qualification } }: DeclarationSource, known: DeclarationValues) {
  const none: DeclarationField[] = [];
  if (job?.regulatedProfession === false) none.push('licence');
  if (qualification?.kind === 'none')
    none.push('qualificationName', 'qualificationPlace', 'qualificationProof');
  if (known.contractType === 'permanent') none.push('endDate');
  if (known.collectivelyBound === 'no') none.push('collectivelyPaid', 'collectiveAgreement', 'payGroup');
  return none;
}

/** The fields that are still to be asked for, in the order of the form. */
export function askedFields(source: DeclarationSource): readonly DeclarationField[] {
  const known = knownValues(source);
  const not = new Set<DeclarationField>([
    ...(Object.keys(known) as DeclarationField[]),
    ...beside(source, known),
  ]);
  return fields.filter((field) => !not.has(field));
}

/** The fields that a page asks for. */
export function fieldsOf(
  page: DeclarationPageId,
  asked: readonly DeclarationField[],
): readonly DeclarationField[] {
  const own: readonly DeclarationField[] = declarationPages[page].fields;
  return own.filter((field) => asked.includes(field));
}

interface Context {
  asked: readonly DeclarationField[];
  values: DeclarationValues;
}

const machine = setup({
  types: {
    context: {} as Context,
    events: {} as { type: 'answered'; values: DeclarationValues },
    input: {} as { asked: readonly DeclarationField[] },
  },
  actions: {
    takeAnswer: assign(({ context, event }) => ({ values: { ...context.values, ...event.values } })),
  },
  guards: {
    allIsKnown: ({ context }, { page }: { page: DeclarationPageId }) =>
      fieldsOf(page, context.asked).length === 0,
  },
});

/** A page that is left out where facts and handoff know all that it asks for. */
const asks = <Page extends DeclarationPageId, Next extends string>(page: Page, next: Next) =>
  ({
    always: { guard: { type: 'allIsKnown', params: { page } }, target: next },
    on: { answered: { target: next, actions: 'takeAnswer' } },
  }) as const;

/** The questionnaire for the Erklärung zum Beschäftigungsverhältnis. Built once; never run as an actor on the server. */
export const declarationMachine = machine.createMachine({
  id: 'declaration',
  context: ({ input }) => ({ asked: input.asked, values: {} }),
  initial: 'occasion',
  states: {
    occasion: asks('occasion', 'person'),
    person: asks('person', 'residence'),
    residence: asks('residence', 'firm'),
    firm: asks('firm', 'contact'),
    contact: asks('contact', 'company'),
    company: asks('company', 'term'),
    term: asks('term', 'hiredOut'),
    hiredOut: asks('hiredOut', 'workplace'),
    workplace: asks('workplace', 'job'),
    job: asks('job', 'qualification'),
    qualification: asks('qualification', 'otherQualifications'),
    otherQualifications: asks('otherQualifications', 'licence'),
    licence: asks('licence', 'hours'),
    hours: asks('hours', 'leave'),
    leave: asks('leave', 'collective'),
    collective: asks('collective', 'pay'),
    pay: asks('pay', 'insurance'),
    insurance: asks('insurance', 'sheet'),
    sheet: { type: 'final' },
  },
});

const scope = inertScope(declarationMachine, { asked: [] });

export interface DeclarationReplay {
  /** Pages asked so far, in order; the last is `current` unless that is the sheet. */
  path: DeclarationPageId[];
  current: DeclarationPageId | 'sheet';
  asked: readonly DeclarationField[];
  /** All that is known: of facts and handoff, and answered on the pages of the path. */
  values: DeclarationValues;
  /** Whether the page for the pay is still to be answered, so that a twelfth of the year stands in its place. */
  isPayWorkedOut: boolean;
}

/** Walks the questionnaire over what has been answered. The same answers and source give the same path. */
export function replayDeclaration(
  { values, answered }: DeclarationAnswers,
  source: DeclarationSource,
): DeclarationReplay {
  const asked = askedFields(source);
  let snapshot = declarationMachine.getInitialSnapshot(scope, { asked });
  const path: DeclarationPageId[] = [];
  while (snapshot.value !== 'sheet') {
    const page = snapshot.value;
    path.push(page);
    if (!answered.includes(page)) break;
    const given = Object.fromEntries(
      fieldsOf(page, asked).flatMap((field) =>
        values[field] === undefined ? [] : [[field, values[field]] as const],
      ),
    ) as DeclarationValues;
    snapshot = declarationMachine.transition(snapshot, { type: 'answered', values: given }, scope);
  }
  const isPaySettled = path.includes('pay') && answered.includes('pay');
  const expected = isPaySettled ? {} : suggestedValues(source.facts);
  return {
    path,
    current: snapshot.value,
    asked,
    values: { ...expected, ...snapshot.context.values, ...knownValues(source) },
    isPayWorkedOut: expected.payAmount !== undefined,
  };
}
