import { choice, country, date, decimal } from '../field';
import { asBoolean, definePage, fromBoolean, yesNoUnknown } from '../page';

export const qualification = definePage({
  id: 'qualification',
  fields: {
    country: country({ unknownable: true }),
    awardedOn: date({ unknownable: true }),
    trainingYears: decimal({ least: 0, most: 15, unknownable: true }),
    stateRecognised: choice(yesNoUnknown),
    level6: choice(yesNoUnknown),
    ahk: choice(yesNoUnknown),
  },
  toFacts: (answers) => ({
    'qualification.country': answers.country,
    'qualification.awardedOn': answers.awardedOn,
    'qualification.trainingYears': answers.trainingYears,
    'qualification.stateRecognised': asBoolean(answers.stateRecognised),
    'qualification.level6Confirmed': asBoolean(answers.level6),
    'qualification.ahkCertificate': asBoolean(answers.ahk),
  }),
  fromFacts: ({ qualification: held }, write) => ({
    country: write.country(held?.country),
    awardedOn: write.date(held?.awardedOn),
    trainingYears: write.number(held?.trainingYears),
    stateRecognised: fromBoolean(held?.stateRecognised),
    level6: fromBoolean(held?.level6Confirmed),
    ahk: fromBoolean(held?.ahkCertificate),
  }),
});
