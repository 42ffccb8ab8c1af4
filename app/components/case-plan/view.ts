import type { PlanPictureView } from '~/components/plan/view';
import type { StepId } from '#flows/plan/ids';

/** How far a step has come. Overdue is what runs longer than usual. */
export type StepState = 'done' | 'running' | 'overdue' | 'open';

/** A note of the office at the step it concerns. */
export interface StepNote {
  id: number;
  text: string;
  meta: string;
}

/** A step of the plan of a case. */
export interface CaseStepView {
  id: StepId;
  name: string;
  /** What it is about, in words to the employer; undefined where others read. */
  text: string | undefined;
  actor: string;
  state: StepState;
  /** The days that go with the state, in words. */
  when: string;
  /**
   * Where, by which provision, how long by law, how long as published, how long in the region; what it needs, what comes of it, and
   * where that was read.
   */
  details: readonly { name: string; values: readonly string[] }[];
}

/** The plan of a case as it stands. */
export interface CasePlanView {
  route: string | undefined;
  procedure: string;
  startLabel: string;
  /** In words: from when to when work can begin, or when it began. */
  start: string;
  wished: string | undefined;
  decisive: string | undefined;
  progress: string;
  /** What runs, in words, the first due first. */
  running: readonly { id: StepId; name: string; when: string; isOverdue: boolean }[];
  steps: readonly CaseStepView[];
  picture: PlanPictureView;
}
