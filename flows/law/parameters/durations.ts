import type { SourceId } from './sources';

/** What a typical range rests on: published figures, what somebody stated, or our own assumption, which has to be named as one. */
export type Basis = 'published' | 'stated' | 'assumption';

/** How long a step usually takes, in weeks. */
export interface Typical {
  min: number;
  max: number;
  basis: Basis;
  /** Where it was published; none for an assumption. */
  sources: readonly SourceId[];
}

/** How binding a period is: a must, a rule with exceptions, one from which a Land may deviate, or silence that counts as consent. */
export const natures = ['must', 'asARule', 'landMayDeviate', 'fiction'] as const;
type Nature = (typeof natures)[number];

/** A period that the law sets. Never shown as what is typical. */
export interface Statutory {
  amount: number;
  unit: 'days' | 'weeks' | 'months';
  nature: Nature;
  provision: string;
  /** What it begins with, where that is not the step itself: however late that is taken, the period does not move. */
  begins?: 'entry';
}

const published = (min: number, max: number, ...sources: [SourceId, ...SourceId[]]): Typical => ({
  min,
  max,
  basis: 'published',
  sources,
});
const assumed = (min: number, max: number): Typical => ({ min, max, basis: 'assumption', sources: [] });

/** Typical ranges (procedure sheet, section 6.2). */
export const typicalWeeks = {
  none: assumed(0, 0),
  ownPaper: assumed(0, 1),
  agreementBetweenParties: assumed(1, 2),
  /** Collecting papers and translations. */
  papers: assumed(3, 10),
  evaluation: assumed(4, 13),
  evaluationFastTrack: published(4, 9, 'zab'),
  recognition: published(13, 26, 'statutes'),
  recognitionHealth: published(17, 26, 'statutes'),
  /** Two months, one extension. */
  recognitionFastTrack: published(9, 17, 'statutes'),
  licence: assumed(1, 4),
  baConsent: published(1, 2, 'statutes', 'federalPortal'),
  baConsentFastTrack: published(0, 1, 'statutes', 'federalPortal'),
  fastTrackAgreement: assumed(1, 4),
  fastTrackAdvanceApproval: assumed(0, 2),
  onlineApplication: assumed(1, 2),
  appointment: published(2, 26, 'missionSeoul'),
  appointmentFastTrack: published(0, 3, 'statutes'),
  visaDecision: published(2, 12, 'missionCairo', 'reportOnRecognitionVisa'),
  /** One report on § 16d. */
  visaDecisionRecognition: published(2, 26, 'missionCairo', 'reportOnRecognitionVisa'),
  visaDecisionFastTrack: published(1, 3, 'statutes'),
  journey: assumed(1, 4),
  registration: assumed(0, 2),
  permitAppointment: assumed(0, 4),
  residencePermit: published(4, 14, 'berlin', 'hamburg'),
  /** Thirty days after the complete application the holder may work, decided or not (§ 81 Abs. 6a S. 4 AufenthG). */
  blueCardMobility: assumed(2, 5),
  adaptationMeasure: assumed(4, 104),
} as const satisfies Record<string, Typical>;

/** How long the advance approval of the fast track holds, as a rule (procedure sheet, section 1.3; practice of the offices). */
export const advanceApprovalValidity = { amount: 3, unit: 'months' } as const;

/** The longest wait for the mission after which the fast track gains little, in weeks (decision table, row 11). */
export const shortMissionWaitWeeks = 6;
/** A start within fewer days than this is soon (decision table: "within about five months"). */
export const soonDays = 150;

/** Periods that the law sets (procedure sheet, sections 1.1, 3.5 and 6.2). */
export const statutoryPeriods = {
  recognition: { amount: 3, unit: 'months', nature: 'must', provision: '§ 6 Abs. 3 BQFG' },
  recognitionNursing: { amount: 4, unit: 'months', nature: 'asARule', provision: '§ 43 Abs. 3 PflAPrV' },
  recognitionFastTrack: { amount: 2, unit: 'months', nature: 'asARule', provision: '§ 14a Abs. 3 BQFG' },
  recognitionNursingFastTrack: {
    amount: 2,
    unit: 'months',
    nature: 'landMayDeviate',
    provision: '§ 43 Abs. 3 PflAPrV, § 56 Abs. 5 PflBG',
  },
  recognitionPhysician: { amount: 3, unit: 'months', nature: 'asARule', provision: '§ 39 Abs. 5 ÄApprO' },
  recognitionPhysicianFastTrack: {
    amount: 2,
    unit: 'months',
    nature: 'landMayDeviate',
    provision: '§ 39 Abs. 5 ÄApprO, § 4 Abs. 6 BÄO',
  },
  baConsent: { amount: 2, unit: 'weeks', nature: 'fiction', provision: '§ 36 Abs. 2 S. 1 BeschV' },
  baConsentFastTrack: { amount: 1, unit: 'weeks', nature: 'fiction', provision: '§ 36 Abs. 2 S. 2 BeschV' },
  appointmentFastTrack: { amount: 3, unit: 'weeks', nature: 'must', provision: '§ 31a Abs. 1 AufenthV' },
  visaDecisionFastTrack: { amount: 3, unit: 'weeks', nature: 'asARule', provision: '§ 31a Abs. 2 AufenthV' },
  registration: { amount: 2, unit: 'weeks', nature: 'must', provision: '§ 17 Abs. 1 BMG', begins: 'entry' },
  applicationAfterVisaFreeEntry: {
    amount: 90,
    unit: 'days',
    nature: 'must',
    provision: '§ 41 Abs. 3 AufenthV',
    begins: 'entry',
  },
  applicationBlueCardMobility: {
    amount: 1,
    unit: 'months',
    nature: 'must',
    provision: '§ 39 S. 1 Nr. 7 AufenthV',
    begins: 'entry',
  },
  applicationOtherTitle: {
    amount: 90,
    unit: 'days',
    nature: 'must',
    provision: '§ 39 S. 1 Nr. 6 AufenthV',
    begins: 'entry',
  },
  blueCardMobilityDecision: { amount: 30, unit: 'days', nature: 'must', provision: '§ 81 Abs. 6a AufenthG' },
} as const satisfies Record<string, Statutory>;
