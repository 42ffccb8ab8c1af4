import { type AppLoadContext, createReadableStreamFromReadable } from '@remix-run/node';
import { queryOf } from '~/components/plan/paths';
import { planView } from '~/components/plan/plan-view.server';
import { resultView } from '~/components/result/result-view.server';
import type { ViewHouse } from '~/components/result/result-view.server';
import type { PapersView } from '~/components/papers/papers-page';
import { fittingPapers, paperIds, paperKinds } from '~/papers/kinds';
import type { PaperId } from '~/papers/kinds';
import type { Paper } from '~/papers/paper';
import { paperStream } from '~/papers/pdf/render';
import { partiesOf } from '~/papers/parties';
import type { Parties, PaperSource } from '~/papers/source';
import { paperWords } from '~/texts/papers.server';
import type { CaseRow } from '#db/repositories/cases';
import { fromWire } from '#flows/facts/facts';
import type { CalendarDate } from '#flows/facts/calendar';
import type { Facts } from '#flows/facts/facts';
import { assess } from '#flows/law/assess';
import type { Assessment } from '#flows/law/assessment';
import { withOverrides } from '#flows/law/overrides';
import { plan } from '#flows/plan/plan';
import type { Plan, PlanOptions } from '#flows/plan/plan';
import type { DeclarationAnswers } from '#flows/questionnaires/declaration-answers';
import type { CheckReplay } from '#flows/questionnaires/check';
import type { CheckPageId } from '#flows/questionnaires/check-pages';
import { overridesOf } from './case-overrides.server';
import { openEvents, openPackage } from './cases.server';
import { openPlan } from './desk-plan.server';
import { calendarDateOf } from './format';
import { languageNames, languages, pathIn } from './language';
import type { Lang } from './language';
import { askedPlan } from './own-plan.server';
import { placeOfPlan, planGround } from './plan-request.server';
import type { PlaceOfPlan } from './plan-request.server';
import { holidaysAt } from './plan-calendar.server';

/** The German address of the papers of a draft. */
export const PAPERS_PATH = '/check/papiere';
/** Names the language of a paper that speaks more languages than the pages do. */
const LANGUAGE_PARAMETER = 'sprache';

interface Given {
  walked: CheckReplay;
  answered?: readonly CheckPageId[];
  /** The plan that is followed, where there is one, as of a day; else one is made from the result. */
  followed?: { plan: Plan; from: CalendarDate; asOf: CalendarDate };
  /** Facts with another start of work that is tried out, in the plan alone: the answers stay as they are. */
  tried?: { facts: Facts; assessment: Assessment; start: CalendarDate | undefined };
  /** Another way or procedure to plan. */
  asked?: Pick<PlanOptions, 'route' | 'procedure'>;
  place?: PlaceOfPlan;
  parties: Parties;
  declaration?: DeclarationAnswers | null;
  caseNumber?: string;
}

/** What papers are made from, for facts with their assessment. One read of the store. */
export async function sourceOf(given: Given, context: ViewHouse, lang: Lang): Promise<PaperSource> {
  const { walked, answered = [], followed, place = {}, parties, declaration = null, caseNumber } = given;
  const { facts, assessment } = walked;
  const isHoliday = await holidaysAt(facts.job?.postalCode, context);
  const { asOf } = followed ?? assessment;
  const { tried = { facts, assessment, start: undefined } } = given;
  const planned =
    followed?.plan ??
    plan(tried.facts, tried.assessment, { ...given.asked, ...(isHoliday && { isHoliday }) });
  return {
    lang,
    asOf,
    facts,
    result: await resultView(walked, answered, context, lang),
    planned,
    plan: planView(planned, { asOf, from: followed?.from, lang, place, trial: tried.start }),
    parties: partiesOf(parties, declaration),
    told: parties,
    declaration,
    caseNumber,
  };
}

/** What the papers of this browser's draft are made from: its facts, and what the handoff was told so far. Three reads. */
export async function draftSource(
  request: Request,
  context: AppLoadContext,
  lang: Lang,
): Promise<PaperSource> {
  const { draft, walked, facts, assessment, trialDay } = await planGround(request, context);
  const { firm, contact, person } = draft.handoff ?? {};
  const { answered, declaration } = draft;
  const place = await placeOfPlan(walked.facts, context);
  const asked = askedPlan(request, assessment);
  return sourceOf(
    {
      walked,
      answered,
      asked,
      tried: { facts, assessment, start: trialDay },
      place,
      declaration,
      parties: { firm, contact, person },
    },
    context,
    lang,
  );
}

/** Facts with their assessment as a walk that is at its end. */
export const walkOf = (facts: Facts, assessment: Assessment): CheckReplay => ({
  path: [],
  current: 'result',
  facts,
  assessment,
});

/**
 * The same of a case, for its employer: the result that the office works with, with its corrections, and the plan as it stands today.
 * Null where the case is erased.
 */
export async function caseSource(
  row: CaseRow,
  context: AppLoadContext,
  lang: Lang,
  declaration: DeclarationAnswers | null = null,
): Promise<PaperSource | null> {
  const handed = await openPackage(context, row);
  if (handed === null) return null;
  const facts = fromWire(handed.facts);
  const events = await openEvents(context, row);
  const assessment = withOverrides(assess(facts, { asOf: handed.assessment.asOf }), overridesOf(events));
  const planned = await openPlan(context, row, events, handed);
  const { contact, ...firm } = handed.firm;
  return sourceOf(
    {
      walked: walkOf(facts, assessment),
      ...(planned && {
        followed: {
          plan: planned.plan,
          from: calendarDateOf(row.createdAt),
          asOf: calendarDateOf(context.now()),
        },
      }),
      place: await placeOfPlan(facts, context),
      parties: { firm, contact, person: handed.person },
      declaration,
      caseNumber: row.number,
    },
    context,
    lang,
  );
}

/** Languages that a paper is to be had in, each with its address below that of the list. */
function languagesOf(
  id: PaperId,
  base: string,
  kept: Readonly<Record<string, string>>,
): PapersView['papers'][number]['files'] {
  const own = languages.map((lang) => ({
    code: lang,
    name: languageNames[lang],
    href: pathIn(lang, `${base}/${id}.pdf`) + queryOf(kept),
  }));
  const others = [...(paperKinds[id].languages ?? [])].filter(
    ([code]) => !languages.some((lang) => lang === code),
  );
  return [
    ...own,
    ...others.map(([code, name]) => ({
      code,
      name,
      href: `${base}/${id}.pdf${queryOf({ ...kept, [LANGUAGE_PARAMETER]: code })}`,
    })),
  ];
}

/**
 * The papers that are of use in a case, as the page lists them; `base` is the German address of the list, `kept` what its address
 * asks for, `declarationAt` the German address where the declaration is filled in.
 */
export function papersView(
  source: PaperSource,
  base: string,
  {
    kept = {},
    declarationAt,
  }: {
    kept?: Readonly<Record<string, string>>;
    declarationAt: { path: string; words: string };
  },
): PapersView {
  const { kinds } = paperWords(source.lang);
  const { continueAt } = source.result;
  return {
    proceed: continueAt === null ? undefined : pathIn(source.lang, continueAt),
    hasChecklist: source.planned.documents.length > 0,
    papers: fittingPapers(source).map((id) => {
      const { missing } = paperKinds[id].make(source, source.lang);
      const { name, what } = kinds[id];
      const files = languagesOf(id, base, kept);
      const fill = { href: pathIn(source.lang, declarationAt.path), words: declarationAt.words };
      return { id, name, what, missing: [...missing], files, ...(id === 'erklaerung' && { fill }) };
    }),
  };
}

/** A paper of a case by the name in its address. Null where there is none of that name, or it is of no use in this case. */
export function paperAt(source: PaperSource, file: string | undefined, request: Request): Paper | null {
  const id = paperIds.find((known) => `${known}.pdf` === file);
  if (id === undefined || !paperKinds[id].fits(source)) return null;
  const asked = new URL(request.url).searchParams.get(LANGUAGE_PARAMETER) ?? source.lang;
  const isKnown = asked === source.lang || paperKinds[id].languages?.has(asked) === true;
  return isKnown ? paperKinds[id].make(source, asked) : null;
}

/** The answer to a request for a paper: made on the fly and kept nowhere. Throws a 404 Response where there is none. */
export async function paperAnswer(
  source: PaperSource | null,
  file: string | undefined,
  request: Request,
): Promise<Response> {
  const paper = source && paperAt(source, file, request);
  if (paper === null) throw new Response(null, { status: 404, statusText: 'Not Found' });
  const written = await paperStream(paper);
  return new Response(createReadableStreamFromReadable(written), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${paper.fileName}"`,
      'Cache-Control': 'no-store',
    },
  });
}
