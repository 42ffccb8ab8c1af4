import type { NoteId } from '../ids';
import type { CaseFile } from '../case-file';
import { qualifiedEmployment } from '../requirements/employment';
import { asylumLock } from '../requirements/locks';
import { over45SkilledWorker } from '../requirements/pay';
import { degree, vocationalTrainingCompleted } from '../requirements/qualification';
import { degreeRecognition, fullRecognition } from '../requirements/recognition';
import type { Title } from './title';
import { generalRules, skilledConsentRules } from './title';

function notes(file: CaseFile): NoteId[] {
  const locked = file.currentStatus === 'asylumProcedure' || file.asylumApplication.state === 'open';
  return file.livesInGermany && locked
    ? ['localPayMayBeHigher', 'highestLandAuthorityException']
    : ['localPayMayBeHigher'];
}

const closing = [
  over45SkilledWorker,
  ...generalRules,
  ...skilledConsentRules,
  asylumLock({ class: 'trackChange' }),
];

/** § 18b AufenthG: skilled worker with a degree, any qualified job. */
export const skilledAcademic: Title = {
  id: 'skilledAcademic',
  basis: ['§ 18b AufenthG'],
  entitlement: 'claim',
  validity: { by: 'section18' },
  variants: [
    {
      baConsent: 'consent',
      rules: [
        degree('§ 18b, § 18 Abs. 3 Nr. 2 AufenthG'),
        degreeRecognition,
        qualifiedEmployment('§ 18b AufenthG'),
        ...closing,
      ],
    },
  ],
  notes,
};

/** § 18a AufenthG: skilled worker with vocational training, any qualified job. */
export const skilledVocational: Title = {
  id: 'skilledVocational',
  basis: ['§ 18a AufenthG'],
  entitlement: 'claim',
  validity: { by: 'section18' },
  variants: [
    {
      baConsent: 'consent',
      rules: [
        vocationalTrainingCompleted,
        fullRecognition,
        qualifiedEmployment('§ 18a AufenthG'),
        ...closing,
      ],
    },
  ],
  notes,
};
