import type { ConsentKind } from '#flows/case/states';
import { candidatePage } from './de/candidate';
import { handoffSend } from './de/handoff-send';

/** Which wording of a consent is shown now; both languages say the same under one version. */
export const consentVersions: Readonly<Record<ConsentKind, string>> = {
  coordination: handoffSend.consents.coordination.version,
  agency: handoffSend.consents.agency.version,
  personData: candidatePage.consentVersion,
};
