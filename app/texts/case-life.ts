import type { CaseEventType } from '#flows/case/events';

/** What happens within an office; who opened what stands on a list of its own. */
type Internal = 'noteAdded' | 'assigned' | 'opened';
/** Events that the employer reads in the course of a case. */
export type ToldEventType = Exclude<CaseEventType, Internal> | 'submitted';

/** What the sentence about an event may name, in words. */
export interface EventWords {
  office: string;
  agency: string;
  /** Reason, cause, outcome or answer that was chosen. */
  reason: string;
  state: string;
  consent: string;
  toEmployer: boolean;
  byEmployer: boolean;
  /** Whether the place of work moved to another agency, so that nothing is shared any more. */
  otherAgency: boolean;
}
export type EventTexts = Readonly<Record<ToldEventType, (words: EventWords) => string>>;
