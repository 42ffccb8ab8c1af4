import type { AppLoadContext } from '@remix-run/node';
import type { Office } from '#flows/network/office';
import { occupationGroupOf } from '#flows/network/occupation-group';
import { officesFor } from '#flows/network/offices';
import type { Place } from '#flows/network/places';
import type { CheckReplay } from '#flows/questionnaires/check';
import { type HandoffReplay, replayHandoff } from '#flows/questionnaires/handoff';
import { noHandoff } from '#flows/questionnaires/handoff-answers';
import { type HandoffPageId, handoffPageIds, handoffPages } from '#flows/questionnaires/handoff-pages';
import type { HandoffChoices } from '~/forms/handoff/define';
import { HANDOFF_PREVIEW_PATH, openCheck, pagePath } from './check.server';
import type { CheckDraft } from './draft.server';
import { pathIn, requestLanguage } from './language';

export const HANDOFF_PATHS = {
  enter: '/uebergabe',
  others: '/uebergabe/andere-stelle',
  preview: HANDOFF_PREVIEW_PATH,
  receipt: '/uebergabe/beleg',
} as const;

/** What to throw where somebody is to go to another page first. */
export function elsewhere(path: string): Response {
  return new Response(null, { status: 302, headers: { Location: path } });
}

/** The German address of a page of the handoff. */
export function handoffPath(page: HandoffPageId | 'preview'): string {
  return page === 'preview' ? HANDOFF_PATHS.preview : `/uebergabe/${handoffPages[page].slug}`;
}

/** The page at an address, or undefined. */
export function handoffPageAt(slug: string | undefined): HandoffPageId | undefined {
  return handoffPageIds.find((id) => handoffPages[id].slug === slug);
}

/** The handoff of the draft in this browser. */
export interface OpenHandoff {
  draft: CheckDraft;
  check: CheckReplay;
  walked: HandoffReplay;
  /** Of the place of work. */
  postalCode: string;
  /** All that the postal code names. */
  places: readonly Place[];
  /** Of the district that holds at present, the office chosen among it. */
  offices: readonly Office[];
  agencies: readonly Office[];
  /** Every coordination destination there is. */
  allOffices: readonly Office[];
  choices: HandoffChoices;
}

/**
 * The handoff of the draft in this browser. Two reads of the store. Throws a redirect to the check where there is no place of
 * work yet, and to the receipt where the case is handed over already.
 */
export async function openHandoff(request: Request, context: AppLoadContext): Promise<OpenHandoff> {
  const lang = requestLanguage(request);
  const { draft, walked: check } = await openCheck(request, context);
  const { job } = check.facts;
  if (draft.code === null || job?.postalCode === undefined)
    throw elsewhere(pathIn(lang, pagePath('workplace')));
  if (draft.caseId !== null) throw elsewhere(pathIn(lang, HANDOFF_PATHS.receipt));

  const { postalCode } = job;
  const directory = {
    postalCodes: context.reference.postalCodes,
    offices: await context.store.read.offices.list(),
  };
  const occupationGroup = occupationGroupOf(job.isco08);
  const officesIn = (district?: string) => {
    const found = officesFor(directory, postalCode, { district, occupationGroup });
    // the form of the place of work takes known postal codes only
    if (found.kind === 'unknown') throw elsewhere(pathIn(lang, pagePath('workplace')));
    return found.offices;
  };
  const { places } = officesIn();
  const keys = [...new Set(places.map(({ district }) => district.ags))];
  const districts = keys.map((key) => ({
    key,
    agencies: officesIn(key).employmentAgencies.map(({ id }) => id),
  }));
  const walked = replayHandoff(draft.handoff ?? noHandoff, {
    districts,
    occupationGroup: occupationGroup ?? '',
  });
  const here = officesIn(walked.district);
  const allOffices = directory.offices.filter(({ kind }) => kind === 'coordination');
  const chosen = allOffices.find(({ id }) => id === draft.handoff?.office?.id);
  const offices = [...new Set([...here.coordination, ...(chosen ? [chosen] : [])])];
  return {
    draft,
    check,
    walked,
    postalCode,
    places,
    offices,
    agencies: here.employmentAgencies,
    allOffices,
    choices: {
      districts: keys,
      offices: offices.map(({ id }) => id),
      agencies: here.employmentAgencies.map(({ id }) => id),
    },
  };
}
