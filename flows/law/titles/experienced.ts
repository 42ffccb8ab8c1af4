import { inGroups, ictTechnicianGroups } from '../parameters/occupation-groups';
import { qualifiedEmployment } from '../requirements/employment';
import { experiencedMonths } from '../requirements/experience';
import { asylumLock } from '../requirements/locks';
import { experiencedPay, over45Consent } from '../requirements/pay';
import { experiencedQualification } from '../requirements/qualification';
import { domesticEmployment } from '../requirements/employment';
import type { Title } from './title';
import { generalRules, ordinanceConsentRules } from './title';

/** § 19c Abs. 2 AufenthG, § 6 BeschV: marked practical experience. */
export const experienced: Title = {
  id: 'experienced',
  basis: ['§ 19c Abs. 2 AufenthG', '§ 6 BeschV'],
  entitlement: 'discretion',
  validity: { by: 'section18' },
  variants: [
    {
      baConsent: 'consent',
      rules: [
        qualifiedEmployment('§ 6 Abs. 1 S. 1 BeschV'),
        domesticEmployment('§ 6 Abs. 1 S. 1 BeschV'),
        experiencedMonths,
        experiencedPay,
        ...experiencedQualification,
        over45Consent,
        ...generalRules,
        ...ordinanceConsentRules,
        asylumLock({ class: 'trackChange' }),
      ],
    },
  ],
  notes: (file) => {
    const code = file.job.isco08;
    const doubtful = code !== undefined && inGroups(code, ictTechnicianGroups);
    return [
      'discretion',
      'guaranteedPayOnly',
      'localPayMayBeHigher',
      'experienceWindowFromApplication',
      ...(doubtful ? (['ictScopeDoubtful'] as const) : []),
    ];
  },
};
