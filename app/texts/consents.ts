import type { ConsentKind } from '#flows/case/states';

/** Which wording of a consent is shown now; a new one with every change of its text. */
export const consentVersions: Readonly<Record<ConsentKind, string>> = {
  coordination: '2026-11-22',
  agency: '2026-11-22',
  personData: '2026-11-22',
};
