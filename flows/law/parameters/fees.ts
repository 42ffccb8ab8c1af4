/** A public fee in whole cents; a range where the body decides within bounds or its list is not certain. */
export interface Fee {
  min: number;
  max: number;
  provision: string;
}

const fixed = (cents: number, provision: string): Fee => ({ min: cents, max: cents, provision });

/** Public fees (procedure sheet, section 6.1; contract, section 5). */
export const fees = {
  nationalVisa: fixed(75_00, '§ 46 Abs. 2 Nr. 1 AufenthV'),
  nationalVisaMinor: fixed(37_50, '§ 46 Abs. 2 Nr. 1, § 50 Abs. 1 AufenthV'),
  residencePermit: fixed(100_00, '§ 45 Nr. 1 AufenthV'),
  residencePermitMinor: fixed(50_00, '§ 45 Nr. 1, § 50 Abs. 1 AufenthV'),
  changeOfPurpose: fixed(98_00, '§ 45 Nr. 3 AufenthV'),
  fastTrack: fixed(411_00, '§ 47 Abs. 1 Nr. 15 AufenthV'),
  provisionalCertificate: { min: 0, max: 13_00, provision: '§ 47 Abs. 1 Nr. 8 AufenthV' },
  stateRecognitionConfirmation: fixed(150_00, 'Gebühren der ZAB für die Digitale Auskunft'),
  /** 200 on older pages, 208 on others (sheet, doubt 3). */
  degreeEvaluation: { min: 200_00, max: 208_00, provision: 'Gebühren der ZAB für die Zeugnisbewertung' },
  recognition: { min: 100_00, max: 600_00, provision: 'Gebühren der zuständigen Stelle' },
} as const satisfies Record<string, Fee>;
export type FeeId = keyof typeof fees;

/** Where only the employer changes the fee may fall away (§ 47 Abs. 2 AufenthV); the change of the purpose costs it. */
export const changeWithinPurpose: Fee = {
  min: 0,
  max: fees.changeOfPurpose.max,
  provision: '§ 45 Nr. 3, § 47 Abs. 2 AufenthV',
};
