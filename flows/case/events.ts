import { z } from 'zod';
import { documentIds } from '../plan/documents';
import { requirementIds, requirementStatuses, routeIds } from '../law/ids';
import { procedureIds, stepIds } from '../plan/ids';
import { caseOutcomes, clockSteps, consentKinds } from './states';

const LONGEST_TEXT = 4000;
const LONGEST_SOURCE = 300;
const id = z.string().min(1).max(100);
/** What a person wrote: kept as typed but for blanks around it; pages show it as text, never as markup. */
const text = z.string().trim().min(1).max(LONGEST_TEXT);
const optionalText = text.optional();
/** SHA-256 of the canonical JSON of a package, in hex. */
const digest = z.string().regex(/^[0-9a-f]{64}$/);
const respondent = z.enum(['employer', 'candidate']);
const consentKind = z.enum(consentKinds);
const textVersion = z.string().min(1).max(40);

const event = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), ...shape });

export const declineReasons = [
  'notCompetent',
  'noCapacity',
  'notEnoughData',
  'otherOfficeFits',
  'other',
] as const;
export const agencyAnswers = ['supports', 'vacancyFirst', 'noMeans', 'other'] as const;
export const revisionCauses = ['answer', 'correction', 'lawChanged'] as const;
export type RevisionCause = (typeof revisionCauses)[number];
export const openedViews = ['case', 'agencySummary'] as const;
/** The requirement of a way that an adviser judges beside the machine. */
const overridden = {
  route: z.enum(routeIds),
  requirement: z.enum(requirementIds),
  /** Other ways with the same requirement, for which the same is found. */
  also: z.array(z.enum(routeIds)).optional(),
};
const requirementStatus = z.enum(requirementStatuses);

/** The first event of every case: the handoff. Without the consent to it there is no case. */
export const submittedSchema = event('submitted', {
  officeId: id,
  agencyId: id.nullable(),
  digest,
  consents: z
    .array(z.strictObject({ kind: z.enum(['coordination', 'agency']), textVersion }))
    .refine((given) => given.some(({ kind }) => kind === 'coordination'), {
      error: 'the consent to the handoff is missing',
    }),
});
export type Submitted = z.output<typeof submittedSchema>;

/** Everything that can happen to a case after it was submitted. */
export const caseEventSchema = z.discriminatedUnion('type', [
  // the coordination office
  // with the account that takes the case on, where nobody had it
  event('accepted', { assignee: id.optional() }),
  event('declined', { reason: z.enum(declineReasons), suggestedOffice: id.optional(), text }),
  event('workBegan', {}),
  event('waitingBegan', { waitsFor: z.enum(['employer', 'candidate', 'authority']), text: optionalText }),
  event('workResumed', { text: optionalText }),
  event('questionAsked', { question: id, to: respondent, text }),
  event('assigned', { assignee: id.nullable() }),
  event('noteAdded', { text }),
  // with an agency where the place of work has moved beyond what the consent to share covers; null where it leaves a choice
  event('resultRevised', {
    digest,
    cause: z.enum(revisionCauses),
    agencyId: id.nullable().optional(),
    text: optionalText,
  }),
  // beside what the machine found, with the reason as text and the source it rests on
  event('requirementOverridden', {
    ...overridden,
    machine: requirementStatus,
    status: requirementStatus,
    source: z.string().trim().min(1).max(LONGEST_SOURCE),
    text,
  }),
  event('overrideTakenBack', { ...overridden, text: optionalText }),
  // the plan that is followed: which way, in which procedure, and what of it is done
  event('planChosen', { route: z.enum(routeIds), procedure: z.enum(procedureIds) }),
  event('planStepDone', {
    step: z.enum(stepIds),
    on: z.iso.date(),
    /** How long it took, in days; missing where it is not known. */
    days: z.number().int().nonnegative().optional(),
  }),
  event('planStepReopened', { step: z.enum(stepIds) }),
  event('closed', { outcome: z.enum(caseOutcomes), text: optionalText }),
  event('reopened', { text }),
  // transfer to another office
  event('transferOffered', { toOffice: id, text }),
  event('transferAccepted', { assignee: id.optional() }),
  event('transferDeclined', { text }),
  event('transferTakenBack', {}),
  // employer and candidate
  // to another office, with the consent that names it
  event('resubmitted', { officeId: id, textVersion }),
  event('questionAnswered', { question: id, text }),
  event('messageSent', { text }),
  // which papers of the plan are at hand, all of them each time
  event('papersTicked', { papers: z.array(z.enum(documentIds)).max(documentIds.length) }),
  event('caseWithdrawn', { text: optionalText }),
  event('consentGiven', { kind: consentKind, textVersion, proof: z.enum(['online', 'signedSheet']) }),
  event('consentWithdrawn', { kind: consentKind }),
  // the person does not agree that personal data are passed on
  event('consentRefused', {}),
  event('deletionRequested', {}),
  event('deletionTakenBack', {}),
  // the Arbeitgeber-Service
  event('sharedWithAgency', { agencyId: id }),
  event('sharingWithdrawn', { text: optionalText }),
  event('summaryAcknowledged', {}),
  // "something else" says nothing without words
  event('agencyAnswered', { answer: z.enum(agencyAnswers), text: optionalText }).refine(
    ({ answer, text: words }) => answer !== 'other' || words !== undefined,
    { error: 'the explanation is missing', path: ['text'] },
  ),
  event('agencyAskedBack', { text }),
  // of the office, to the agency that has asked
  event('officeAnsweredAgency', { text }),
  // who looked at the data: the employer sees it
  event('opened', { view: z.enum(openedViews) }),
  // the network's coordination and the app itself
  event('officeReassigned', { officeId: id, text }),
  event('clockRang', { step: z.enum(clockSteps) }),
  event('erased', {}),
]);
export type CaseEvent = z.output<typeof caseEventSchema>;
export type CaseEventType = CaseEvent['type'];
/** Events by type. */
export type EventOf<Type extends CaseEventType> = Extract<CaseEvent, { type: Type }>;

export const caseEventTypes = caseEventSchema.options.map(
  (option) => option.shape.type.value,
) as readonly CaseEventType[];

/**
 * The fields of an event that may stand in the open: ids and chosen values that tell of nobody, from which state and figures
 * follow. All else is sealed, so a new field is sealed until it is listed here.
 */
export const openFields: Record<CaseEventType | 'submitted', readonly string[]> = {
  submitted: ['officeId', 'agencyId', 'digest', 'consents'],
  accepted: ['assignee'],
  declined: ['reason', 'suggestedOffice'],
  workBegan: [],
  waitingBegan: ['waitsFor'],
  workResumed: [],
  questionAsked: ['question', 'to'],
  assigned: ['assignee'],
  noteAdded: [],
  resultRevised: ['digest', 'cause', 'agencyId'],
  requirementOverridden: ['route', 'requirement', 'also', 'machine', 'status'],
  overrideTakenBack: ['route', 'requirement', 'also'],
  planChosen: ['route', 'procedure'],
  planStepDone: ['step', 'on', 'days'],
  planStepReopened: ['step'],
  closed: ['outcome'],
  reopened: [],
  transferOffered: ['toOffice'],
  transferAccepted: ['assignee'],
  transferDeclined: [],
  transferTakenBack: [],
  resubmitted: ['officeId', 'textVersion'],
  questionAnswered: ['question'],
  messageSent: [],
  // papers can tell of family or age
  papersTicked: [],
  caseWithdrawn: [],
  consentGiven: ['kind', 'textVersion', 'proof'],
  consentWithdrawn: ['kind'],
  consentRefused: [],
  deletionRequested: [],
  deletionTakenBack: [],
  sharedWithAgency: ['agencyId'],
  sharingWithdrawn: [],
  summaryAcknowledged: [],
  agencyAnswered: ['answer'],
  agencyAskedBack: [],
  officeAnsweredAgency: [],
  opened: ['view'],
  officeReassigned: ['officeId'],
  clockRang: ['step'],
  erased: [],
};

/** An event in two parts: what may stand in the open, and what is sealed. */
export function splitEvent({ type, ...fields }: CaseEvent | Submitted): {
  open: Record<string, unknown>;
  sealed: Record<string, unknown>;
} {
  const open: Record<string, unknown> = {};
  const sealed: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined) (openFields[type].includes(name) ? open : sealed)[name] = value;
  }
  return { open, sealed };
}
