import { choice, integer } from '../field';
import { asBoolean, definePage, fromBoolean, yesNoUnknown } from '../page';

export const experience = definePage({
  id: 'experience',
  fields: {
    months: integer({ least: 0, most: 60, unknownable: true }),
    ictMonths: integer({ least: 0, most: 84, unknownable: true }),
    graduateLevel: choice(yesNoUnknown),
  },
  toFacts: ({ months, ictMonths, graduateLevel }) => ({
    'experience.relevantMonthsLast5Years': months,
    'experience.ictMonthsLast7Years': ictMonths,
    'experience.graduateLevel': asBoolean(graduateLevel),
  }),
  fromFacts: ({ experience: gained }, write) => ({
    months: write.number(gained?.relevantMonthsLast5Years),
    ictMonths: write.number(gained?.ictMonthsLast7Years),
    graduateLevel: fromBoolean(gained?.graduateLevel),
  }),
});
