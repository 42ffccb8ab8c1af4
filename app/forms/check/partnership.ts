import { partnershipStates } from '#flows/facts/enums';
import { choice } from '../field';
import { asBoolean, definePage, fromBoolean, known, yesNoUnknown } from '../page';

export const partnership = definePage({
  id: 'partnership',
  fields: {
    fitsJob: choice(yesNoUnknown),
    agreement: choice([...partnershipStates, 'unknown']),
    measure: choice(yesNoUnknown),
    suitable: choice(yesNoUnknown),
    careFacility: choice(yesNoUnknown),
  },
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
