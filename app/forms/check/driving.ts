import { choice } from '../field';
import { asBoolean, definePage, fromBoolean, yesNoUnknown } from '../page';

export const driving = definePage({
  id: 'driving',
  fields: { licence: choice(yesNoUnknown) },
  toFacts: ({ licence }) => ({ 'person.drivingLicenceAndQualification': asBoolean(licence) }),
  fromFacts: ({ person }) => ({ licence: fromBoolean(person?.drivingLicenceAndQualification) }),
});
