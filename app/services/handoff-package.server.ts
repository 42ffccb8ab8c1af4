import { digestOf } from '#db/repositories/chain';
import type { CasePackage } from '#flows/case/case-package';
import type { Reference } from '#db/reference/reference';
import { frozenResult } from './frozen-result.server';
import type { OpenHandoff } from './handoff.server';
import type { Lang } from './language';

/** A consent with the wording that was agreed to. */
export type GivenConsent = Pick<CasePackage['consents'][number], 'kind' | 'textVersion'>;

interface PackageInput {
  open: OpenHandoff;
  consents: readonly GivenConsent[];
  lang: Lang;
  now: Date;
  reference: Pick<Reference, 'districts'>;
}

/** The package of a handoff as it stands now; undefined where a page is still to be answered. */
export async function handoffPackage({
  open: { walked, check, draft },
  consents,
  lang,
  now,
  reference,
}: PackageInput): Promise<CasePackage | undefined> {
  const { office, firm, contact, wishes, person, message } = walked.answers;
  const state = reference.districts.get(walked.district)?.state;
  const isComplete = walked.current === 'preview' && office && firm && contact && wishes && state;
  if (!isComplete) return undefined;
  const at = now.toISOString();
  const whole = {
    format: 'fachkraeftelotse/case-package/1',
    createdAt: at,
    language: lang,
    routing: { officeId: office.id, agencyId: walked.agencyId, state, district: walked.district },
    firm: { ...firm, contact },
    wishes,
    message,
    papers: draft.papers.length > 0 ? draft.papers : undefined,
    person,
    ...(await frozenResult(check.facts, check.assessment, state)),
    consents: consents.map((consent) => ({ ...consent, givenAt: at })),
  };
  // as JSON carries it: what is absent has no key
  return JSON.parse(JSON.stringify(whole)) as CasePackage;
}

/**
 * Tells what a preview shows: the same as long as the same would be passed on. Times and consents are left out, because they
 * come with the sending.
 */
export function shownDigest({ createdAt: _, consents: __, ...shown }: CasePackage): string {
  return digestOf(shown);
}
