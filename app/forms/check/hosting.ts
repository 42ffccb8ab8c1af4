import { choice } from '../field';
import { asBoolean, definePage, fromBoolean, yesNoUnknown } from '../page';

export const hosting = definePage({
  id: 'hosting',
  fields: { agreement: choice(yesNoUnknown) },
  toFacts: ({ agreement }) => ({ 'person.hostingAgreement': asBoolean(agreement) }),
  fromFacts: ({ person }) => ({ agreement: fromBoolean(person?.hostingAgreement) }),
});
