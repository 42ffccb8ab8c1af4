import type { AppLoadContext } from '@remix-run/node';
import type { Store } from '#db/store';
import { payPicture } from '~/components/explore/picture.server';
import { changePath, type ChangeOrigin, pagePath, waysOutOf } from '~/services/check.server';
import { countryName } from '~/services/countries.server';
import type { Lang } from '~/services/language';
import { factPaths } from '#flows/facts/catalogue';
import type { FactPath, Facts } from '#flows/facts/facts';
import { factAt } from '#flows/facts/facts';
import { legalDates } from '#flows/law/parameters/dates';
import type { ParameterId } from '#flows/law/parameters/parameters';
import { parameterIds, parameterOn } from '#flows/law/parameters/parameters';
import { planFacts } from '#flows/questionnaires/plan-facts';
import { PLAN_PATH } from '~/components/plan/paths';
import { occupationGroupOf } from '#flows/network/occupation-group';
import type { Office } from '#flows/network/office';
import { isConfirmed } from '#flows/network/office';
import { districtsToChoose, officesFor } from '#flows/network/offices';
import type { CheckReplay } from '#flows/questionnaires/check';
import type { CheckPageId } from '#flows/questionnaires/check-pages';
import { checkPages } from '#flows/questionnaires/check-pages';
import type { OfficeGroupId, OfficesView, OfficeView, ResultView } from './view';

/** What the views read: reference data, and the offices as people keep them. */
export interface ViewHouse extends Pick<AppLoadContext, 'reference'> {
  store: { read: { offices: Pick<Store['read']['offices'], 'list'> } };
}

/** Where each fact of this walk is asked; a page answered before is opened to be changed. */
export function pagesOf(
  walked: CheckReplay,
  answered: readonly CheckPageId[],
  from: ChangeOrigin = 'ergebnis',
): ResultView['pages'] {
  const entries = walked.path.flatMap((page) => {
    const path = answered.includes(page) ? changePath(page, from) : pagePath(page);
    return checkPages[page].facts.map((fact): [FactPath, string] => [fact, path]);
  });
  const besidePlan = planFacts.map((fact): [FactPath, string] => [fact, PLAN_PATH]);
  return Object.fromEntries([...entries, ...besidePlan]);
}

/** Names of the countries that occur in facts. */
export function countriesOf(
  { person, qualification }: Facts,
  context: Pick<AppLoadContext, 'reference'>,
  lang: Lang,
): ResultView['countries'] {
  const codes = [
    ...(person?.nationalities ?? []),
    person?.residenceCountry,
    person?.visaApplicationCountry,
    qualification?.country,
  ].filter((code) => code !== undefined);
  return Object.fromEntries(codes.map((code) => [code, countryName(context.reference, code, lang)]));
}

const officeGroups: readonly OfficeGroupId[] = [
  'coordination',
  'employmentAgencies',
  'immigrationCentral',
  'recognitionAdvice',
  'faireIntegration',
];

/** An office as pages show it. */
export function officeView(office: Office): OfficeView {
  const { id, name, address, phone, email, website, asOf } = office;
  return { id, name, address, phone, email, website, asOf, confirmed: isConfirmed(office) };
}

/** The offices for the place of work. One read of the store, and only where there is a place. */
async function officesView({ job }: Facts, { store, reference }: ViewHouse): Promise<OfficesView> {
  if (job?.postalCode === undefined) return { kind: 'notAsked' };
  const directory = { postalCodes: reference.postalCodes, offices: await store.read.offices.list() };
  const found = officesFor(directory, job.postalCode, { occupationGroup: occupationGroupOf(job.isco08) });
  if (found.kind === 'unknown') return { kind: 'unknown' };
  const { offices } = found;
  return {
    kind: found.kind,
    postalCode: offices.postalCode,
    places: [...new Set(offices.places.map(({ name }) => name))],
    several: districtsToChoose(offices).length > 1,
    groups: officeGroups.map((id) => ({ id, offices: [offices[id] ?? []].flat().map(officeView) })),
  };
}

/** The facts as a flat list by path: the page then needs no schema to read them. */
function statedFacts(facts: Facts): ResultView['facts'] {
  const stated = factPaths.map((path) => [path, factAt(facts, path)] as const);
  return Object.fromEntries(stated.filter(([, value]) => value !== undefined));
}

/** All that the result page shows, for a walk through the check. */
export async function resultView(
  walked: CheckReplay,
  answered: readonly CheckPageId[],
  context: ViewHouse,
  lang: Lang,
): Promise<ResultView> {
  const { assessment, facts, current } = walked;
  // Duties begin with the work, so their figures are those of its first day.
  const firstDay = facts.job?.startDate ?? assessment.asOf;
  const figures = parameterIds.map((id) => [id, parameterOn(id, firstDay).value]);
  const isco08 = facts.job?.isco08;
  const waysOut: ResultView['waysOut'] = Object.fromEntries(
    waysOutOf(walked).map((wayOut) => [wayOut.route, wayOut]),
  );
  return {
    assessment,
    waysOut,
    picture: payPicture({ assessment, waysOut }, facts.job?.annualGrossSalary),
    facts: statedFacts(facts),
    figures: Object.fromEntries(figures) as Record<ParameterId, number>,
    days: legalDates,
    countries: countriesOf(facts, context, lang),
    occupation: isco08 === undefined ? null : context.reference.occupations.iscoTitle(isco08, lang),
    offices: await officesView(facts, context),
    pages: pagesOf(walked, answered),
    continueAt: current === 'result' ? null : pagePath(current),
  };
}
