import type { AppLoadContext } from '@remix-run/node';
import { agencyView, coordinationView } from '#flows/case/case-views';
import { fromWire } from '#flows/facts/facts';
import type { HandoffPageId } from '#flows/questionnaires/handoff-pages';
import { linesOf, type PassedOnBlock } from '~/components/handoff/passed-on';
import { passedOn, type PassedOnNames } from '~/components/handoff/passed-on.server';
import { countriesOf, pagesOf } from '~/components/result/result-view.server';
import { wordsIn } from '~/components/result/words';
import { handoffSendTexts } from '~/texts/handoff-send';
import { passedOnTexts } from '~/texts/passed-on.server';
import type { CasePackage } from '#flows/case/case-package';
import { ANSWERS_PATH, pagePath } from './check.server';
import { handoffPath, type OpenHandoff } from './handoff.server';
import { handoffPackage, shownDigest } from './handoff-package.server';
import { type Lang, pathIn } from './language';
import { CHANGE_FROM_PREVIEW } from './save-handoff.server';

export interface MissingLine {
  label: string;
  href: string;
}

/** All that the preview shows. */
export interface HandoffPreview {
  office: string;
  agency: string | null;
  coordination: PassedOnBlock[];
  /** Only once the person has agreed. */
  masked: PassedOnBlock[];
  toAgency: PassedOnBlock[];
  missing: MissingLine[];
  /** Tells what is shown here, to compare with what would be sent. */
  digest: string;
}

/** The German address of a page, opened to change it and come back. */
function changeHref(page: HandoffPageId, lang: Lang): string {
  return `${pathIn(lang, handoffPath(page))}?${CHANGE_FROM_PREVIEW.parameter}=${CHANGE_FROM_PREVIEW.value}`;
}

function namesOf(
  open: OpenHandoff,
  { facts, routing }: CasePackage,
  context: AppLoadContext,
  lang: Lang,
): PassedOnNames {
  const { reference } = context;
  const told = fromWire(facts);
  const isco08 = told.job?.isco08;
  return {
    countries: countriesOf(told, context, lang),
    occupation: isco08 === undefined ? null : reference.occupations.iscoTitle(isco08, lang),
    office: open.allOffices.find(({ id }) => id === routing.officeId)?.name ?? routing.officeId,
    agency: open.agencies.find(({ id }) => id === routing.agencyId)?.name ?? null,
    state: reference.states.get(routing.state)?.name ?? routing.state,
    district: reference.districts.get(routing.district)?.name ?? routing.district,
  };
}

/** Where each block is changed. */
function linked(blocks: PassedOnBlock[], lang: Lang): PassedOnBlock[] {
  const titles = passedOnTexts(lang).blocks;
  const answers = pathIn(lang, ANSWERS_PATH);
  const links: Readonly<Record<string, string>> = {
    [titles.firm]: changeHref('firm', lang),
    [titles.request]: changeHref('wishes', lang),
    [titles.job]: answers,
    [titles.person]: answers,
    [titles.identity]: changeHref('person', lang),
    [titles.delivery]: changeHref('office', lang),
  };
  return blocks.map((block) => ({ ...block, href: links[block.title] }));
}

/** What the office sees only with the consent of the person: all that the wider view says and the other does not. */
function onlyWithConsent(
  wide: readonly PassedOnBlock[],
  narrow: readonly PassedOnBlock[],
  rows: string,
): PassedOnBlock[] {
  const told = new Set(narrow.flatMap(linesOf).map(({ label, value }) => `${label}\n${value}`));
  const isNew = ({ label, value }: { label: string; value: string }) => !told.has(`${label}\n${value}`);
  const own = wide
    .map((block) => ({ ...block, lines: block.lines.filter(isNew), nested: [] }))
    .filter(({ lines }) => lines.length > 0);
  const deeper = wide
    .flatMap(({ nested = [] }) => nested)
    .map((block) => ({ ...block, lines: block.lines.filter(isNew) }));
  const nested = deeper.filter(({ lines }) => lines.length > 0);
  return nested.length === 0 ? own : [...own, { title: rows, lines: [], nested, isLong: true }];
}

/**
 * What the coordination office sees at once, and what only with the consent of the person; with that consent nothing is
 * masked.
 */
export function coordinationBlocks(
  given: CasePackage,
  { personData }: { personData: boolean },
  names: PassedOnNames,
  lang: Lang,
): Record<'coordination' | 'masked', PassedOnBlock[]> {
  const words = wordsIn(lang);
  const wide = passedOn(coordinationView(given, { personData: true }), words, names);
  if (personData) return { coordination: wide, masked: [] };
  const coordination = passedOn(coordinationView(given, { personData }), words, names);
  const { rows } = handoffSendTexts(lang).preview.masked;
  return { coordination, masked: onlyWithConsent(wide, coordination, rows) };
}

function missingIn(open: OpenHandoff, lang: Lang): MissingLine[] {
  const { check, draft, walked } = open;
  const { missing } = handoffSendTexts(lang).preview;
  const pages = pagesOf(check, draft.answered, 'uebergabe');
  const { factLabels } = wordsIn(lang).law;
  const facts = check.assessment.nextFacts.flatMap((path) => {
    const page = pages[path];
    return page === undefined ? [] : [{ label: factLabels[path], href: pathIn(lang, page) }];
  });
  const { contact, person } = walked.answers;
  return [
    ...(check.current === 'result'
      ? []
      : [{ label: missing.unfinished, href: pathIn(lang, pagePath(check.current)) }]),
    ...facts,
    ...(contact?.phone === undefined ? [{ label: missing.phone, href: changeHref('contact', lang) }] : []),
    ...(walked.path.includes('person') && person?.email === undefined
      ? [{ label: missing.personEmail, href: changeHref('person', lang) }]
      : []),
  ];
}

/** What would be passed on, as the office and the agency would see it; undefined where a page is still to be answered. */
export async function handoffPreview(
  open: OpenHandoff,
  context: AppLoadContext,
  lang: Lang,
): Promise<HandoffPreview | undefined> {
  const consents = [{ kind: 'coordination' as const, textVersion: '' }];
  const given = await handoffPackage({
    open,
    consents,
    lang,
    now: context.now(),
    reference: context.reference,
  });
  if (given === undefined) return undefined;
  const names = namesOf(open, given, context, lang);
  const { coordination, masked } = coordinationBlocks(given, { personData: false }, names, lang);
  return {
    office: names.office,
    agency: names.agency,
    coordination: linked(coordination, lang),
    masked: linked(masked, lang),
    toAgency: passedOn(agencyView(given), wordsIn(lang), names),
    missing: missingIn(open, lang),
    digest: shownDigest(given),
  };
}
