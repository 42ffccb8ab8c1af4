import type { Facts } from '#flows/facts/facts';
import { choice, country, date, decimal } from '../field';
import { asBoolean, definePage, fromBoolean, yesNoUnknown } from '../page';

type Shown = 'country' | 'awardedOn' | 'trainingYears' | 'stateRecognised' | 'level6' | 'ahk';

/** A date matters for a recent degree only, level 6 for Meister and the like, the chamber certificate never for a degree. */
function shownFor(facts: Facts): readonly Shown[] {
  switch (facts.qualification?.kind) {
    case 'academic':
      return ['country', 'awardedOn', 'stateRecognised'];
    case 'tertiaryVocational':
      return ['country', 'awardedOn', 'trainingYears', 'stateRecognised', 'level6', 'ahk'];
    case 'none':
      return ['ahk'];
    default:
      return ['country', 'trainingYears', 'stateRecognised', 'ahk'];
  }
}

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
  shown: shownFor,
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
