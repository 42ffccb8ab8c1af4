import { partnershipStates } from '#flows/facts/enums';
import type { Facts } from '#flows/facts/facts';
import { choice } from '../field';
import { asBoolean, definePage, fromBoolean, known, yesNoUnknown } from '../page';

/** ISCO-08 unit groups of nursing and care, the only work to which approved care facilities matter. */
const CARE = /^(2221|3221|532)/;

type Shown = 'fitsJob' | 'agreement' | 'measure' | 'suitable' | 'careFacility';

function shownFor({ qualification, job }: Facts): readonly Shown[] {
  return [
    'fitsJob',
    'agreement',
    ...(qualification?.recognition === 'partial' ? (['measure'] as const) : []),
    'suitable',
    ...(CARE.test(job?.isco08 ?? '') ? (['careFacility'] as const) : []),
  ];
}

export const partnership = definePage({
  id: 'partnership',
  fields: {
    fitsJob: choice(yesNoUnknown),
    agreement: choice([...partnershipStates, 'unknown']),
    measure: choice(yesNoUnknown),
    suitable: choice(yesNoUnknown),
    careFacility: choice(yesNoUnknown),
  },
  shown: shownFor,
  toFacts: (answers) => ({
    'qualification.fitsJob': asBoolean(answers.fitsJob),
    'procedure.partnershipAgreement': known(answers.agreement),
    'procedure.measureAgreed': asBoolean(answers.measure),
    'employer.suitableForTraining': asBoolean(answers.suitable),
    'employer.careFacilityApproved': asBoolean(answers.careFacility),
  }),
  fromFacts: ({ qualification, procedure, employer }) => ({
    fitsJob: fromBoolean(qualification?.fitsJob),
    agreement: procedure?.partnershipAgreement,
    measure: fromBoolean(procedure?.measureAgreed),
    suitable: fromBoolean(employer?.suitableForTraining),
    careFacility: fromBoolean(employer?.careFacilityApproved),
  }),
});
