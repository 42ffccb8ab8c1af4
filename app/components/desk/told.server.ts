import { eventWords } from '~/components/case/told.server';
import type { Offices } from '~/components/case/told.server';
import type { CaseState } from '#flows/case/states';
import type { OpenedEvent } from '~/services/cases.server';
import { formatInstant } from '~/services/format';
import type { Lang } from '~/services/language';
import { deskTexts } from '~/texts/desk';
import type { EventWords } from '~/texts/case-life';
import type { DeskLine, DeskMessage } from './case-view';

/** For whom events are told: an office, with the names of its accounts. */
export interface Reader {
  officeId: string;
  names: ReadonlyMap<string, string>;
  offices: Offices;
  lang: Lang;
}

/** Who did something: an account of the office by name, another office by its name, all others by what they are. */
function whoDid({ actor, role, party }: OpenedEvent, { names, offices, lang }: Reader): string {
  const named = names.get(actor) ?? (party === null ? undefined : offices.get(party)?.name);
  return named ?? deskTexts(lang).life.actors[role];
}

/** What an office writes for itself; another one never reads it. */
function isOfAnother({ type, party }: OpenedEvent, { officeId }: Reader): boolean {
  return type === 'noteAdded' && party !== officeId;
}

function textOf({ fields }: OpenedEvent): string | undefined {
  const { text } = fields;
  return typeof text === 'string' ? text : undefined;
}

/** What happened, as an office reads it. */
export function deskLines(events: readonly OpenedEvent[], reader: Reader): DeskLine[] {
  const { life } = deskTexts(reader.lang);
  const sentences: Readonly<Record<string, ((words: EventWords) => string) | undefined>> = life.events;
  return events.flatMap((event): DeskLine[] => {
    const sentence = sentences[event.type];
    if (sentence === undefined || isOfAnother(event, reader)) return [];
    const words = sentence(eventWords(event, reader.offices, life, reader.lang));
    const assignee = event.type === 'assigned' ? event.fields['assignee'] : undefined;
    const to = typeof assignee === 'string' ? reader.names.get(assignee) : undefined;
    return [
      {
        seq: event.seq,
        at: formatInstant(event.at, reader.lang),
        who: whoDid(event, reader),
        words: to === undefined ? words : `${words}: ${to}`,
        text: textOf(event),
      },
    ];
  });
}

/** Events with words that belong to the talk between office, employer, person and agency. */
const talk = new Set([
  'messageSent',
  'questionAsked',
  'questionAnswered',
  'waitingBegan',
  'workResumed',
  'caseWithdrawn',
  'reopened',
  'agencyAnswered',
  'agencyAskedBack',
  'officeAnsweredAgency',
  'sharingWithdrawn',
  'declined',
  'closed',
]);

function byWhom({ role, party }: OpenedEvent, { officeId }: Reader): DeskMessage['by'] {
  if (role === 'employer' || role === 'candidate') return role;
  if (role === 'agencyStaff') return 'agency';
  return party === officeId ? 'office' : 'otherOffice';
}

/** What was written between office, employer, person and agency, in order. What an agency answers says something without words too. */
export function deskMessages(
  events: readonly OpenedEvent[],
  { openQuestions, agencyWaits = false }: Pick<CaseState, 'openQuestions' | 'agencyWaits'>,
  reader: Reader,
): DeskMessage[] {
  const settled = events.findLastIndex(
    ({ type }) => type === 'officeAnsweredAgency' || type === 'sharedWithAgency',
  );
  return events.flatMap((event, index): DeskMessage[] => {
    const { type, fields } = event;
    const [line] = deskLines([event], reader);
    if (line === undefined || !talk.has(type)) return [];
    const { seq, at, who, words, text = type === 'agencyAnswered' ? words : undefined } = line;
    if (text === undefined) return [];
    const about = type === 'messageSent' || text === words ? undefined : words;
    const isOpen =
      type === 'agencyAskedBack'
        ? agencyWaits && index > settled
        : type === 'questionAsked' && openQuestions.some(({ id }) => id === fields['question']);
    return [{ seq, at, who, by: byWhom(event, reader), about, text, isOpen }];
  });
}
