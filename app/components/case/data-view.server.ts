import type { AppLoadContext } from '@remix-run/node';
import type { CaseRow } from '#db/repositories/cases';
import { allowed } from '#flows/case/apply';
import type { CasePackage } from '#flows/case/case-package';
import type { RevisionCause } from '#flows/case/events';
import { fromWire } from '#flows/facts/facts';
import { assess } from '#flows/law/assess';
import type { RouteId } from '#flows/law/ids';
import type { RouteVerdict } from '#flows/law/assessment';
import { requirementText } from '~/components/result/requirement-words';
import { wordsIn } from '~/components/result/words';
import { changedFacts, draftOfCase } from '~/services/case-facts.server';
import { corrected, overridesOf } from '~/services/case-overrides.server';
import type { CaseOverride } from '~/services/case-overrides.server';
import { openEvents, openPackage, stateOf } from '~/services/cases.server';
import type { OpenedEvent } from '~/services/cases.server';
import { replayDraft } from '~/services/check.server';
import { readDraft } from '~/services/draft.server';
import { formatDate, formatInstant } from '~/services/format';
import { keepView } from '~/services/keep.server';
import type { Lang } from '~/services/language';
import { editionOf, startToken } from '~/services/save-page.server';
import { caseTexts } from '~/texts/case';
import { factChanges } from './fact-rows.server';
import { seenBy } from './seen.server';
import { officeIdsOf, officesNamed, textForEmployer } from './told.server';
import type { Correction, DataView, ResultSummary } from './view';

interface Judged {
  access: { verdict: string };
  recommended: RouteId | null;
  routes: readonly { id: RouteId; verdict: RouteVerdict }[];
}

/** The recommended way of an assessment with its verdict, or why there is none. */
function wayWords({ access, recommended, routes }: Judged, lang: Lang): string {
  const { data } = caseTexts(lang).page;
  if (access.verdict === 'free') return data.free;
  const way = routes.find(({ id }) => id === recommended);
  if (way === undefined) return data.noWay;
  const { law } = wordsIn(lang);
  return `${law.routes[way.id].name}: ${law.verdicts[way.verdict].label}`;
}

interface Page {
  row: CaseRow;
  context: AppLoadContext;
  lang: Lang;
}

/** The way of a result as it counts: with what the office found other than the check, each with its reason. */
function waysOf(given: CasePackage, overrides: readonly CaseOverride[], lang: Lang) {
  const { law } = wordsIn(lang);
  const way = wayWords(corrected(given, overrides).assessment, lang);
  const checked = wayWords(given.assessment, lang);
  const corrections = overrides.map(({ route, requirement, machine, status, text, source }): Correction => ({
    what: `${law.routes[route].short}: ${requirementText(requirement, route, wordsIn(lang)).name}`,
    before: law.statuses[machine].label,
    now: law.statuses[status].label,
    reason: text,
    source,
  }));
  return { way, checkedWay: way === checked ? undefined : checked, corrections };
}

/** All results of a case, the one that counts first, each with what had changed. One read for each. */
async function resultsOf(
  { row, context, lang }: Page,
  events: readonly OpenedEvent[],
): Promise<{ results: ResultSummary[]; current: CasePackage | null }> {
  const numbers = Array.from({ length: row.context.revision }, (_, index) => index + 1);
  const opened = await Promise.all(numbers.map((number) => openPackage(context, row, number)));
  const packages = opened.filter((each) => each !== null);
  const revised = events.filter(({ type }) => type === 'resultRevised');
  const { life, page } = caseTexts(lang);
  const overrides = overridesOf(events);
  const results = packages.map(({ facts, assessment }, index): ResultSummary => {
    const before = packages[index - 1];
    const event = revised[index - 1];
    const cause = event?.fields['cause'] as RevisionCause | undefined;
    return {
      revision: index + 1,
      asOf: formatDate(assessment.asOf, lang),
      law: {
        version: assessment.ruleSet.version,
        asOf: formatDate(assessment.ruleSet.lawAsOf, lang),
      },
      ...waysOf(packages[index] as CasePackage, index === packages.length - 1 ? overrides : [], lang),
      cause: cause === undefined ? page.data.first : life.causes[cause],
      reason: event && textForEmployer(event),
      changes: before && factChanges(fromWire(before.facts), fromWire(facts), context, lang),
    };
  });
  return { results: results.reverse(), current: packages.at(-1) ?? null };
}

async function changeOf(
  request: Request,
  { row, context, lang }: Page,
  current: CasePackage | null,
): Promise<DataView['change']> {
  const may = allowed(stateOf(row), { role: 'employer' }).includes('resultRevised');
  if (!may || current === null) return { kind: 'closed' };
  const draft = await draftOfCase(request, context, row);
  if (draft === null) {
    const other = keepView(await readDraft(request, context), lang);
    return { kind: 'open', start: startToken(context), other };
  }
  const walked = replayDraft(draft, context);
  const before = fromWire(current.facts);
  const after = changedFacts(before, draft, context);
  const changes = factChanges(before, after, context, lang);
  const pending = {
    changes,
    way: wayWords(assess(after, { asOf: walked.assessment.asOf }), lang),
    isComplete: walked.current === 'result',
    isMoved: before.job?.postalCode !== after.job?.postalCode,
    edition: editionOf(draft),
  };
  return { kind: 'own', pending: changes.length > 0 ? pending : undefined };
}

/** What the office works with, for the employer. */
export async function dataView(request: Request, page: Page): Promise<DataView> {
  const { row, context, lang } = page;
  const events = await openEvents(context, row);
  const { results, current } = await resultsOf(page, events);
  const { officeId, agencyId, digest } = events[0]?.fields ?? {};
  const firstAgency = typeof agencyId === 'string' ? agencyId : null;
  const firstOffice = typeof officeId === 'string' ? officeId : row.officeId;
  const later = events.filter(({ type }) => type === 'resubmitted');
  const offices = await officesNamed(context.store, [
    firstOffice,
    row.officeId,
    row.agencyId,
    firstAgency,
    ...officeIdsOf(later),
  ]);
  return {
    results,
    seen: current === null ? [] : seenBy('coordination', current, { ...page, offices }),
    receipt: {
      at: formatInstant(row.createdAt, lang),
      office: offices.get(firstOffice)?.name ?? '',
      agency: offices.get(firstAgency ?? '')?.name,
      digest: typeof digest === 'string' ? digest : '',
      later: later.map((event) => ({
        at: formatInstant(event.at, lang),
        office: officeIdsOf([event])
          .map((id) => offices.get(id)?.name ?? '')
          .join(),
      })),
    },
    change: await changeOf(request, page, current),
  };
}
