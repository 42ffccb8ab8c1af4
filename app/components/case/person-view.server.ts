import type { AppLoadContext } from '@remix-run/node';
import type { CaseRow, Consent } from '#db/repositories/cases';
import { allowed, apply } from '#flows/case/apply';
import type { CasePackage } from '#flows/case/case-package';
import { forCoordination, hidesFindings, withPersonalData } from '#flows/case/case-views';
import type { CaseEvent } from '#flows/case/events';
import type { CaseState } from '#flows/case/states';
import { factCatalogue, factPaths } from '#flows/facts/catalogue';
import type { FactPath } from '#flows/facts/facts';
import { fromWire } from '#flows/facts/facts';
import { officeView } from '~/components/result/result-view.server';
import { openEvents, openPackage, stateOf } from '~/services/cases.server';
import type { OpenedEvent } from '~/services/cases.server';
import { calendarDateOf, formatDate } from '~/services/format';
import type { Lang } from '~/services/language';
import { caseTexts } from '~/texts/case';
import { consentVersions } from '~/texts/consents';
import { refusalSince } from './consents-view.server';
import { factRows } from './fact-rows.server';
import { openQuestionsTo } from './status-view.server';
import type { FactRow, PersonView } from './view';

const candidate = { role: 'candidate' } as const;

/** The facts that a list of fields shows, of those about the person. */
function personFacts(list: readonly string[]): FactPath[] {
  return factPaths.filter(
    (path) =>
      (factCatalogue[path].privacy === 'person' || factCatalogue[path].privacy === 'sensitive') &&
      path.split('.')[0] !== 'employer' &&
      list.some((field) => field === `facts.${path}` || field.startsWith(`facts.${path}.`)),
  );
}

/** What is passed on with consent only: who the person is, and facts that tell of asylum or birth. */
function maskedFields(handed: CasePackage, context: AppLoadContext, lang: Lang): FactRow[] {
  const { person, facts } = handed;
  const { fields, findings, languages } = caseTexts(lang).candidate;
  const named: FactRow[] = (['name', 'email', 'phone'] as const).flatMap((field) => {
    const value = person?.[field];
    return value === undefined ? [] : [{ label: fields[field], value }];
  });
  const language = person?.language;
  const spoken = language === undefined ? [] : [{ label: fields.language, value: languages[language] }];
  const stated = factRows(fromWire(facts), context, lang, personFacts(withPersonalData));
  const rows = [...named, ...spoken, ...stated];
  return rows.length > 0 && hidesFindings(handed) ? [...rows, findings] : rows;
}

/** Whether nobody works on the case any more, and nobody will before somebody acts anew. */
function isOver({ coordination, consents }: CaseState): boolean {
  return coordination === 'deletionRequested' || (coordination === 'closed' && !consents.coordination);
}

function decisionOf(
  state: CaseState,
  events: readonly OpenedEvent[],
  given: readonly Consent[],
  lang: Lang,
): Extract<PersonView, { erased: false }>['decision'] {
  const day = (at: Date) => formatDate(calendarDateOf(at), lang);
  const last = given.findLast(({ kind }) => kind === 'personData');
  const refused = refusalSince(events);
  if (isOver(state)) return { state: 'over', day: '' };
  if (state.consents.personData && last)
    return { state: last.proof === 'signedSheet' ? 'sheet' : 'given', day: day(last.givenAt) };
  if (refused) return { state: 'refused', day: day(refused.at) };
  if (last?.withdrawnAt) return { state: 'withdrawn', day: day(last.withdrawnAt) };
  return { state: 'open', day: '' };
}

/** The page of the person: what the employer wants to pass on, to whom, and what was decided about it. */
export async function personView(row: CaseRow, context: AppLoadContext, lang: Lang): Promise<PersonView> {
  const handed = await openPackage(context, row);
  if (handed === null) return { erased: true };
  const state = stateOf(row);
  const events = await openEvents(context, row);
  const given = await context.store.read.cases.consents(row.id);
  const office = await context.store.read.offices.find(row.officeId);
  const version = consentVersions.personData;
  const could = (event: CaseEvent) => 'state' in apply(state, event, candidate, state.since);
  const { contact, name } = handed.firm;
  const decision = decisionOf(state, events, given, lang);
  const fields = maskedFields(handed, context, lang);
  return {
    erased: false,
    firm: name,
    contact: [contact.name, contact.email, contact.phone].filter((part) => part !== undefined).join(', '),
    handedOver: formatDate(calendarDateOf(row.createdAt), lang),
    fields,
    known: factRows(fromWire(handed.facts), context, lang, personFacts(forCoordination)),
    office: office === null ? undefined : officeView(office),
    land: context.reference.states.get(row.land)?.name ?? '',
    decision,
    can: {
      agree:
        fields.length > 0 &&
        could({ type: 'consentGiven', kind: 'personData', textVersion: version, proof: 'online' }),
      refuse: fields.length > 0 && decision.state === 'open' && could({ type: 'consentRefused' }),
      withdraw: could({ type: 'consentWithdrawn', kind: 'personData' }),
    },
    version,
    questions: openQuestionsTo('candidate', state, events, lang),
    mayAnswer: allowed(state, candidate).includes('questionAnswered'),
  };
}
