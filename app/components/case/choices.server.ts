import type { AppLoadContext } from '@remix-run/node';
import type { CaseRow } from '#db/repositories/cases';
import { occupationGroupOf } from '#flows/network/occupation-group';
import { officesFor } from '#flows/network/offices';
import type { OfficeGroup, OfficeSearchView } from '~/components/handoff/office-fields';
import { officeOption } from '~/forms/handoff/view.server';
import type { OpenedEvent } from '~/services/cases.server';
import { openEvents, openPackage } from '~/services/cases.server';
import type { Lang } from '~/services/language';
import { findOffices } from '~/services/office-search.server';
import { caseTexts } from '~/texts/case';
import { handoffTexts } from '~/texts/handoff';

/** The office that the one which declined a case named instead; undefined where it named none. */
export function suggestedOffice(row: CaseRow, events: readonly OpenedEvent[]): string | undefined {
  const { suggestedOffice: id } = events.findLast(({ type }) => type === 'declined')?.fields ?? {};
  return row.coordination === 'declined' && typeof id === 'string' ? id : undefined;
}

/**
 * The offices that a case can be handed to instead of the present one, as far as a search finds them: the one suggested, those
 * for the place of work and in its Land, then the others by Land. Three reads.
 */
export async function officeGroups(
  row: CaseRow,
  context: AppLoadContext,
  search: OfficeSearchView,
  lang: Lang,
): Promise<OfficeGroup[]> {
  const { reference, store } = context;
  const all = (await store.read.offices.list('coordination')).filter(({ id }) => id !== row.officeId);
  const { job } = (await openPackage(context, row))?.facts ?? {};
  const directory = { postalCodes: reference.postalCodes, offices: all };
  const forPlace = officesFor(directory, job?.postalCode ?? '', {
    district: row.district,
    occupationGroup: occupationGroupOf(job?.isco08),
  });
  const responsible = new Set(
    forPlace.kind === 'unknown' ? [] : forPlace.offices.coordination.map(({ id }) => id),
  );
  const suggested = suggestedOffice(row, await openEvents(context, row));
  const { another } = caseTexts(lang).page;
  const found = findOffices(all, search, reference);
  const matches = found.flatMap(({ offices }) => offices);
  const first = matches.filter(({ id }) => id === suggested);
  const isNear = ({ id, state }: (typeof all)[number]) => responsible.has(id) || state === row.land;
  const near = matches
    .filter((office) => office.id !== suggested && isNear(office))
    .sort((one, other) => Number(responsible.has(other.id)) - Number(responsible.has(one.id)));
  const shown = new Set([...first, ...near]);
  const land = reference.states.get(row.land)?.name ?? '';
  const groups: (Omit<OfficeGroup, 'offices'> & { offices: typeof all })[] = [
    { title: another.suggested, offices: first },
    { title: another.near(land), offices: near },
    ...found.map(({ name, offices }) => ({
      title: name,
      lang: 'de' as const,
      offices: offices.filter((office) => !shown.has(office)),
    })),
  ];
  return groups
    .filter(({ offices }) => offices.length > 0)
    .map((group) => ({
      ...group,
      offices: group.offices.map((office) => officeOption(office, handoffTexts(lang))),
    }));
}
