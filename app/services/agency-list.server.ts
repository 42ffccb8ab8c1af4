import type { AgencyPlace, AgencyScope } from '#db/repositories/agency';
import type { Store } from '#db/store';

/** Fields of the address of the list. */
export const AGENCY_SEARCH = 'suche';
const AFTER = 'nach';
const PAGE = 25;

/** What a place is called in addresses. */
const placeName = ({ sharing, since, id }: AgencyPlace) => `${sharing}_${since.toISOString()}_${id}`;

function readPlace(name: string): AgencyPlace | undefined {
  const [, sharing, at = '', id] = /^(shared|acknowledged|answered)_([\dTZ:.-]{24})_(.+)$/.exec(name) ?? [];
  const since = new Date(at);
  if (id === undefined || Number.isNaN(since.getTime())) return undefined;
  return { sharing: sharing as AgencyPlace['sharing'], since, id };
}

/** The part of the list that an address asks for, with the addresses of the one behind it and of the first. */
export async function readSharedCases(request: Request, store: Store, scope: AgencyScope) {
  const { searchParams } = new URL(request.url);
  const search = (searchParams.get(AGENCY_SEARCH) ?? '').trim();
  const after = readPlace(searchParams.get(AFTER) ?? '');
  const { rows, hasMore } = await store.read.agency.list(scope, { search, after, limit: PAGE });
  const path = (more: Record<string, string>) => {
    const params = new URLSearchParams({ ...(search !== '' && { [AGENCY_SEARCH]: search }), ...more });
    return params.size === 0 ? '/ags' : `/ags?${params.toString()}`;
  };
  const last = rows.at(-1);
  return {
    rows,
    search,
    first: after && path({}),
    after: hasMore && last ? path({ [AFTER]: placeName(last) }) : undefined,
  };
}
