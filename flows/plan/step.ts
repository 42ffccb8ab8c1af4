import type { Statutory, Typical } from '../law/parameters/durations';
import type { ActorId, ProcedureId, StepId, StepOfficeId } from './ids';
import type { Needs, PlanCase } from './plan-case';
import type { StepNode } from './step-graph';

/** A step of a plan, before it has dates. */
export interface Step {
  id: StepId;
  actor: ActorId;
  /** Where it happens; null where no office takes part. */
  office: StepOfficeId | null;
  provision: string | null;
  /** The steps that have to be done before. */
  after: readonly StepId[];
  /** What is usual, in weeks; apart from what the law sets. */
  weeks: Typical;
  statutory: Statutory | null;
}

/** A step as the law has it in a procedure; its predecessors may be absent, then theirs count. */
export type Draft = Omit<Step, 'id' | 'after'> & StepNode;

/** What steps follow from: the case, what it needs, and the procedure. */
export interface Setting {
  planned: PlanCase;
  needs: Needs;
  procedure: ProcedureId;
}

/** Writes a step down, its parts in the order in which the law is read: who, where, by which provision, after what, how long. */
export const step = (
  isPart: boolean,
  actor: ActorId,
  office: StepOfficeId | null,
  provision: string | null,
  after: readonly StepId[],
  weeks: Typical,
  statutory: Statutory | null = null,
): Draft => ({ isPart, actor, office, provision, after, weeks, statutory });

/** What has to be in hand before an authority decides. */
export const proofs: readonly StepId[] = [
  'employmentDeclaration',
  'proofOfQualification',
  'stateRecognitionConfirmation',
  'degreeEvaluation',
  'partnershipAgreement',
  'recognitionProcedure',
  'licence',
];
