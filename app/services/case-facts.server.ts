import type { AppLoadContext } from '@remix-run/node';
import type { CaseRow } from '#db/repositories/cases';
import type { CasePackage } from '#flows/case/case-package';
import { factPaths } from '#flows/facts/catalogue';
import { factAt, fromWire, withFact } from '#flows/facts/facts';
import type { FactPath, Facts } from '#flows/facts/facts';
import { assess } from '#flows/law/assess';
import { replay } from '#flows/questionnaires/check';
import { checkPageIds } from '#flows/questionnaires/check-pages';
import { noHandoff } from '#flows/questionnaires/handoff-answers';
import { actorOf, concernOf, STEP_FIELD, takeOnce, typedText, versionOf } from './case-steps.server';
import type { StepProblem } from './case-steps.server';
import { caseEventSchema } from '#flows/case/events';
import { openPackage, revise } from './cases.server';
import { replayDraft } from './check.server';
import { draftCookie, readDraft, writeDraft } from './draft.server';
import type { CheckDraft } from './draft.server';
import { calendarDateOf } from './format';
import { frozenResult } from './frozen-result.server';
import { textOf } from './keep.server';
import { placeOfWork } from './place-of-work.server';
import { codeToStart, editionOf, START_FIELD } from './save-page.server';

/** Says with which state of the draft a list of changes was rendered. */
export const EDITION_FIELD = 'entwurf';
/** What a form does that opens the facts of the case in the check. */
export const OPEN_FACTS = 'angaben';

/** The draft of this browser, where it belongs to the case. */
export async function draftOfCase(
  request: Request,
  context: AppLoadContext,
  row: CaseRow,
): Promise<CheckDraft | null> {
  const draft = await readDraft(request, context);
  return draft.code !== null && draft.caseId === row.id ? draft : null;
}

/**
 * Makes a draft of the facts that the office works with, so that the employer changes them as any others. Gives its cookie;
 * null where the case is erased. What was not known then counts as asked: it can be answered on the page of all answers.
 */
export async function openFacts(
  context: AppLoadContext,
  row: CaseRow,
  form: FormData,
): Promise<string | null> {
  const handed = await openPackage(context, row);
  if (handed === null) return null;
  const facts = fromWire(handed.facts);
  const { path } = replay(facts, checkPageIds, calendarDateOf(context.now()));
  const code = codeToStart(context, textOf(form, START_FIELD));
  // papers and copy sheet of the draft name the firm; who the person is stays in the case, from where it can be taken back
  const { contact, ...firm } = handed.firm;
  const handoff = { ...noHandoff, firm, contact };
  const content = { facts, answered: path, handoff, papers: [], declaration: null, caseId: row.id };
  const written = await writeDraft(context, { code, version: 0 }, content);
  // sent twice: the draft stands already
  const draft = 'stale' in written ? written.stale : written;
  return draft.code === null ? null : draftCookie(draft, context);
}

/**
 * The facts that the office works with, with all that was changed in the check since. What no page of the check asks, as what the
 * office added itself, stays.
 */
export function changedFacts(handed: Facts, draft: CheckDraft, context: AppLoadContext): Facts {
  const asked = replay(handed, checkPageIds, calendarDateOf(context.now())).facts;
  const now = replayDraft(draft, context).facts;
  const differs = (path: FactPath) =>
    JSON.stringify(factAt(asked, path)) !== JSON.stringify(factAt(now, path));
  return factPaths.filter(differs).reduce((facts, path) => withFact(facts, path, factAt(now, path)), handed);
}

interface Placed {
  routing: CasePackage['routing'];
  /** The agency of the place of work, where the consent to share with the one before does not cover it; null for a choice. */
  agencyId?: string | null;
}

/** Where the place of work lies and which agency it has; where the postal code leaves a choice the office settles it. */
async function routingAt(
  { routing, facts: { job } }: CasePackage,
  changed: Facts,
  context: AppLoadContext,
): Promise<Placed> {
  const postalCode = changed.job?.postalCode;
  if (postalCode === undefined || postalCode === job?.postalCode) return { routing };
  const { places, agencies } = await placeOfWork(context, postalCode);
  const [place] = places;
  if (place === undefined) return { routing };
  const responsible = agencies.map(({ id }) => id);
  const before = await placeOfWork(context, job?.postalCode, routing.district);
  const covered = routing.agencyId === null ? before.agencies.map(({ id }) => id) : [routing.agencyId];
  const stays = responsible.find((id) => id === routing.agencyId);
  const [first = null] = responsible;
  const agencyId = stays ?? (responsible.length === 1 ? first : null);
  const moved = { ...routing, state: place.state, district: place.district.ags, agencyId };
  const now = agencyId === null ? responsible : [agencyId];
  const isCovered = now.every((id) => covered.includes(id));
  return isCovered ? { routing: moved } : { routing: moved, agencyId };
}

/** The package with changed facts and what the rules make of them today; all else as it was handed over. */
async function revisedPackage(
  handed: CasePackage,
  draft: CheckDraft,
  context: AppLoadContext,
): Promise<{ given: CasePackage } & Pick<Placed, 'agencyId'>> {
  const facts = changedFacts(fromWire(handed.facts), draft, context);
  const assessment = assess(facts, { asOf: calendarDateOf(context.now()) });
  const { routing, ...placed } = await routingAt(handed, facts, context);
  const revised = {
    ...handed,
    createdAt: context.now().toISOString(),
    routing,
    ...(await frozenResult(facts, assessment, routing.state)),
  };
  // as JSON carries it: what is absent has no key
  return { given: JSON.parse(JSON.stringify(revised)) as CasePackage, ...placed };
}

interface FactsForm {
  row: CaseRow;
  draft: CheckDraft;
  form: FormData;
}

/** Hands the changed facts of a draft over with their assessment. Throws a 400 Response where the form is none of ours. */
export async function handOverFacts(
  context: AppLoadContext,
  { row, draft, form }: FactsForm,
): Promise<{ done: 'resultRevised' } | { problem: StepProblem }> {
  const step = textOf(form, STEP_FIELD) as 'resultRevised';
  const version = versionOf(form, row);
  const text = typedText(form, 'text');
  const typed = { text };
  const read = caseEventSchema.safeParse({
    type: 'resultRevised',
    cause: 'answer',
    digest: '0'.repeat(64),
    ...(text.trim() !== '' && { text }),
  });
  if (!read.success) return { problem: { step, typed, kind: 'tooLong' } };
  // what a question that is open now would ask is not lost behind it
  if (textOf(form, EDITION_FIELD) !== editionOf(draft) || replayDraft(draft, context).current !== 'result')
    return { problem: { step, typed, kind: 'draftChanged' } };
  const handed = await openPackage(context, row);
  if (handed === null || read.data.type !== 'resultRevised')
    return { problem: { step, typed, kind: 'refused', reason: 'notInThisState' } };
  const { digest: _, ...said } = read.data;
  const { given, ...placed } = await revisedPackage(handed, draft, context);
  const event = { ...said, ...placed };
  const taken = await takeOnce(context, {
    row,
    version,
    actor: actorOf('employer'),
    concerns: concernOf('employer'),
    event: { type: event.type, cause: event.cause },
    take: (current) => revise(context, current, { event, given, actor: actorOf('employer') }),
  });
  if ('refused' in taken) return { problem: { step, typed, kind: 'refused', reason: taken.refused } };
  if ('since' in taken) return { problem: { step, typed, kind: 'stale', ...taken } };
  return { done: step };
}
