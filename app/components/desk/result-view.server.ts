import type { AppLoadContext } from '@remix-run/node';
import type { CaseRow } from '#db/repositories/cases';
import type { CasePackage } from '#flows/case/case-package';
import { coordinationView } from '#flows/case/case-views';
import type { FactPath } from '#flows/facts/facts';
import { fromWire } from '#flows/facts/facts';
import { namesOf } from '~/components/case/fact-rows.server';
import { requirementLine } from '~/components/handoff/passed-on-assessment.server';
import { informants } from '~/components/result/informants';
import { requirementText } from '~/components/result/requirement-words';
import { wordsIn } from '~/components/result/words';
import { corrected, overridesOf } from '~/services/case-overrides.server';
import type { CaseOverride } from '~/services/case-overrides.server';
import type { OpenedEvent } from '~/services/cases.server';
import { formatDate, formatInstant, formatList } from '~/services/format';
import { pathIn, type Lang } from '~/services/language';
import { deskTexts } from '~/texts/desk';
import type { LedgerRoute, LedgerRow, OverrideView, ResultView } from './case-view';
import { verdictWords } from './queue-view.server';

interface Page {
  row: CaseRow;
  context: AppLoadContext;
  lang: Lang;
  names: ReadonlyMap<string, string>;
  /** Whether findings can be set now. */
  canCorrect: boolean;
}

type Route = CasePackage['assessment']['routes'][number];

/** A finding of an adviser in words. */
export function overrideView(
  { status, text, source, event }: CaseOverride,
  { names, lang }: Pick<Page, 'names' | 'lang'>,
): OverrideView {
  const at = formatInstant(event.at, lang);
  const name = names.get(event.actor);
  return { status, reason: text, source, by: name === undefined ? at : `${name}, ${at}` };
}

/** What an office sees of the ways of a package. */
function routesOf(given: CasePackage, { row }: Page): Route[] {
  const view = coordinationView(given, { personData: row.context.consents.personData });
  return (view.assessment?.routes ?? []) as Route[];
}

/** The machine's result, and beside it what advisers found other than it. */
export function resultView(given: CasePackage, events: readonly OpenedEvent[], page: Page): ResultView {
  const { row, context, lang, canCorrect } = page;
  const words = wordsIn(lang);
  const overrides = overridesOf(events);
  const own = corrected(given, overrides);
  const { countries } = namesOf(fromWire(given.facts), context, lang);
  const machine = new Map(routesOf(given, page).map((route) => [route.id, route]));

  const rowView = (route: Route, { id, status }: Route['requirements'][number]): LedgerRow | null => {
    const found = machine.get(route.id)?.requirements.find((other) => other.id === id);
    if (found === undefined) return null;
    const override = overrides.find((each) => each.route === route.id && each.requirement === id);
    return {
      id,
      name: requirementText(id, route.id, words).name,
      machine: found.status,
      own: override && override.status === status ? overrideView(override, page) : undefined,
      details: requirementLine(found, route.id, words, countries).value,
      correct: canCorrect ? pathIn(lang, `/stelle/${row.number}/berichtigen/${route.id}/${id}`) : undefined,
    };
  };
  const routes = routesOf(own, page).map((route): LedgerRoute => {
    const before = machine.get(route.id)?.verdict;
    return {
      id: route.id,
      name: words.law.routes[route.id].short,
      verdict: route.verdict,
      machine: before === route.verdict ? undefined : before,
      basis: route.basis.join(', '),
      isRecommended: own.assessment.recommended === route.id,
      rows: route.requirements.flatMap((each) => rowView(route, each) ?? []),
    };
  });
  const recommended = (id: CasePackage['assessment']['recommended']) =>
    id === null ? undefined : verdictWords(id, lang);
  const isChanged = own.assessment.recommended !== given.assessment.recommended;
  const { asOf, ruleSet, access } = given.assessment;
  const open = given.unknowns as FactPath[];
  const { informants: informantNames } = deskTexts(lang).page;
  return {
    asOf: formatDate(asOf, lang),
    version: ruleSet.version,
    access: words.law.access[access.verdict].title,
    recommended: recommended(own.assessment.recommended),
    machine: isChanged ? (recommended(given.assessment.recommended) ?? '–') : undefined,
    routes: [
      ...routes.filter(({ isRecommended }) => isRecommended),
      ...routes.filter((each) => !each.isRecommended),
    ],
    hasEarlierOverrides: hasEnded(events, overrides),
    unknowns: open.map((fact) => ({
      fact: words.law.factLabels[fact],
      who: formatList(
        informants[fact].map((id) => informantNames[id]),
        lang,
      ),
    })),
  };
}

/** Whether findings about an earlier result ended with it. */
function hasEnded(events: readonly OpenedEvent[], present: readonly CaseOverride[]): boolean {
  const lastRevision = events.findLast(({ type }) => type === 'resultRevised')?.seq ?? 0;
  const isEarlier = ({ type, seq }: OpenedEvent) => type === 'requirementOverridden' && seq < lastRevision;
  return present.length === 0 && events.some(isEarlier);
}
