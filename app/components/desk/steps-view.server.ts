import type { AppLoadContext } from '@remix-run/node';
import { fromWire } from '#flows/facts/facts';
import { coordinationView } from '#flows/case/case-views';
import { namesOf } from '~/components/case/fact-rows.server';
import { officeGroups } from '~/components/case/choices.server';
import { requirementLine } from '~/components/handoff/passed-on-assessment.server';
import { requirementText } from '~/components/result/requirement-words';
import { wordsIn } from '~/components/result/words';
import { alikeWays, overridesOf } from '~/services/case-overrides.server';
import { openEvents, openPackage } from '~/services/cases.server';
import type { CasePackage } from '#flows/case/case-package';
import type { CaseEventType } from '#flows/case/events';
import { allowedAtDesk, isReadable, openDeskCase } from '~/services/desk.server';
import { requestLanguage } from '~/services/language';
import { deskHead } from './head.server';
import { deskCaseHead } from './page.server';
import { namesOfStaff } from './queue-view.server';
import { overrideView } from './result-view.server';
import type { CorrectView } from './steps';

/**
 * A page on which the office does one thing about a case. Throws a 404 Response where the case is not its own, 409 where that
 * cannot be done as it stands.
 */
export async function stepPage(
  request: Request,
  context: AppLoadContext,
  { number, step }: { number: string | undefined; step: CaseEventType },
) {
  const access = await openDeskCase(request, context, number);
  const { desk, row, side } = access;
  if (side !== 'responsible') throw new Response(null, { status: 404, statusText: 'Not Found' });
  const lang = requestLanguage(request);
  const readable = isReadable(row);
  return {
    row,
    lang,
    desk,
    access,
    isReadable: readable,
    isPossible: readable && allowedAtDesk(row, desk.actor).has(step),
    base: { desk: await deskHead(desk, context), head: deskCaseHead(access, context, lang) },
  };
}
export type StepArguments = Parameters<typeof stepPage>[2];

/** A page with the other offices to choose from, those near first. */
export async function officesPage(request: Request, context: AppLoadContext, asked: StepArguments) {
  const { row, lang, base, isPossible } = await stepPage(request, context, asked);
  const groups = isPossible
    ? await officeGroups(row, context, { query: '', state: '', states: [] }, lang)
    : [];
  return { ...base, isPossible, groups };
}

/** A page of a form that needs nothing else. */
export async function plainPage(request: Request, context: AppLoadContext, asked: StepArguments) {
  const { base, isPossible } = await stepPage(request, context, asked);
  return { ...base, isPossible };
}

/** The page of one requirement. Throws a 404 Response where the office sees none of that name. */
export async function correctPage(
  request: Request,
  context: AppLoadContext,
  { number, route: routeId, requirement }: { number?: string; route?: string; requirement?: string },
) {
  const page = await stepPage(request, context, { number, step: 'requirementOverridden' });
  const { row, lang, desk, base, isPossible } = page;
  const given = isReadable(row) ? await openPackage(context, row) : null;
  const seen = given && coordinationView(given, { personData: row.context.consents.personData });
  const routes = (seen?.assessment?.routes ?? []) as CasePackage['assessment']['routes'];
  const route = routes.find(({ id }) => id === routeId);
  const found = route?.requirements.find(({ id }) => id === requirement);
  if (!given || !route || !found) throw new Response(null, { status: 404, statusText: 'Not Found' });
  const words = wordsIn(lang);
  const override = overridesOf(await openEvents(context, row)).find(
    (each) => each.route === route.id && each.requirement === found.id,
  );
  const names = await namesOfStaff({ desk, context });
  const view: CorrectView = {
    route: route.id,
    requirement: found.id,
    way: words.law.routes[route.id].short,
    name: requirementText(found.id, route.id, words).name,
    machine: found.status,
    details: requirementLine(found, route.id, words, namesOf(fromWire(given.facts), context, lang).countries)
      .value,
    own: override && overrideView(override, { lang, names }),
    alike: alikeWays(
      { assessment: { ...given.assessment, routes } },
      { route: route.id, requirement: found.id },
    ).map((id) => words.law.routes[id].short),
  };
  return { ...base, isPossible, view };
}
