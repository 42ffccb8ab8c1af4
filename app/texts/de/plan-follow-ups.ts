import type { FollowUpId } from '#flows/plan/follow-ups';
import type { LawSentence } from './law-outcomes';

/** When something is due: the days it comes to, and what the law counts. */
interface When {
  days: string | undefined;
  count: string | undefined;
}

/** What follows arrival. */
export const followUps: Record<
  FollowUpId,
  { name: string; when: (when: When) => string; text: LawSentence }
> = {
  informationLetter45c: {
    name: 'Auf Faire Integration hinweisen',
    when: ({ days }) => `spätestens am ersten Arbeitstag (${days ?? ''})`,
    text: () => 'In Textform, mit den Kontaktdaten der nächsten Beratungsstelle.',
  },
  titleCopy: {
    name: 'Kopie des Aufenthaltstitels aufbewahren',
    when: () => 'solange die Person bei Ihnen beschäftigt ist',
    text: () => 'Auf Papier oder elektronisch. Prüfen Sie auch jeden neuen Titel, bevor der alte endet.',
  },
  residenceRegistration: {
    name: 'Wohnsitz anmelden',
    when: ({ days, count }) => `innerhalb von ${count ?? ''} Wochen nach dem Einzug, etwa ${days ?? ''}`,
    text: () => 'Bei der Meldebehörde, mit der Bestätigung der Person, die die Wohnung vermietet.',
  },
  titleBeforeVisaEnds: {
    name: 'Aufenthaltstitel beantragen',
    when: () => 'bevor das Visum endet; das Datum steht im Visum',
    text: () => 'Wer rechtzeitig beantragt, dessen Visum gilt fort, bis die Ausländerbehörde entscheidet.',
  },
  federalAgencyRequest: {
    name: 'Der Bundesagentur für Arbeit Auskunft geben',
    when: ({ count }) =>
      count === '1'
        ? 'innerhalb eines Monats nach einer Anfrage'
        : `innerhalb von ${count ?? ''} Monaten nach einer Anfrage`,
    text: () => 'Zu Gehalt, Arbeitszeit und den übrigen Arbeitsbedingungen.',
  },
  reportEarlyEnd: {
    name: 'Ein vorzeitiges Ende melden',
    when: ({ count }) => `innerhalb von ${count ?? ''} Wochen, nachdem Sie davon erfahren haben`,
    text: ({ figure }) =>
      `An die Ausländerbehörde, wenn die Beschäftigung früher endet als geplant. Wer das versäumt, riskiert ein Bußgeld bis ${figure('fineReport')}.`,
  },
  reportEarlyEndByPerson: {
    name: 'Ein vorzeitiges Ende selbst melden',
    when: ({ count }) => `innerhalb von ${count ?? ''} Wochen, nachdem die Person davon erfahren hat`,
    text: () => 'Die Person meldet es der Ausländerbehörde neben Ihnen.',
  },
  jobChangeReport: {
    name: 'Einen Wechsel der Stelle melden',
    when: ({ days, count }) =>
      `in den ersten ${count ?? ''} Monaten der Beschäftigung; sie enden ${days ?? ''}`,
    text: () =>
      'Mit der Blauen Karte braucht ein Wechsel keine Erlaubnis. Die Person meldet der Ausländerbehörde aber jeden Wechsel des Arbeitgebers und jede Änderung, auf die es für die Karte ankommt. Die Behörde kann den Wechsel in dieser Zeit aussetzen und ablehnen.',
  },
  partnershipExtension: {
    name: 'Verlängerung der Anerkennungspartnerschaft beantragen',
    when: ({ days, count }) =>
      `bevor der erste Titel endet: höchstens ${count ?? ''} Monate, etwa ${days ?? ''}`,
    text: ({ count }) =>
      `Verlängert wird nur, wenn die Anerkennung betrieben wird, insgesamt bis zu ${count('partnershipMaxMonths')} Monate. Es gilt das Datum im Titel.`,
  },
  measureExtension: {
    name: 'Verlängerung für die Qualifizierung beantragen',
    when: ({ days, count }) =>
      `bevor der erste Titel endet: höchstens ${count ?? ''} Monate, etwa ${days ?? ''}`,
    text: ({ count }) =>
      `Nur wenn die Zeit nicht reicht; insgesamt bis zu ${count('measureMaxMonths')} Monate. Es gilt das Datum im Titel.`,
  },
  titleExtension: {
    name: 'Aufenthaltstitel verlängern',
    when: ({ days }) =>
      days === undefined
        ? 'bevor der Titel endet; das Datum steht im Titel'
        : `bevor der Titel endet, etwa ${days}`,
    text: () =>
      'Wer rechtzeitig beantragt, dessen Titel gilt fort, bis die Ausländerbehörde entscheidet. Sie prüft dabei noch einmal wie beim ersten Titel. Es gilt das Datum im Titel.',
  },
  settlementBlueCardB1: {
    name: 'Niederlassungserlaubnis mit Deutsch B1',
    when: ({ days, count }) => `frühestens nach ${count ?? ''} Monaten, ${days ?? ''}`,
    text: () =>
      'Sie gilt unbefristet. So lange muss die Person mit der Blauen Karte gearbeitet und Rentenbeiträge gezahlt haben.',
  },
  settlementBlueCardA1: {
    name: 'Niederlassungserlaubnis mit Deutsch A1',
    when: ({ days, count }) => `frühestens nach ${count ?? ''} Monaten, ${days ?? ''}`,
    text: () => 'Wie oben, aber mit weniger Deutsch und nach längerer Zeit.',
  },
  settlementSkilled: {
    name: 'Niederlassungserlaubnis',
    when: ({ days, count }) => `frühestens nach ${count ?? ''} Monaten, ${days ?? ''}`,
    text: () =>
      'Sie gilt unbefristet. So lange muss die Person einen Titel als Fachkraft haben und Rentenbeiträge zahlen; dazu kommen Deutsch B1 und weitere Voraussetzungen. Frühere Zeiten mit einem solchen Titel zählen mit.',
  },
  settlementSkilledGerman: {
    name: 'Niederlassungserlaubnis mit deutschem Abschluss',
    when: ({ days, count }) => `frühestens nach ${count ?? ''} Monaten, ${days ?? ''}`,
    text: () =>
      'Sie gilt unbefristet. Mit einer Ausbildung oder einem Studium in Deutschland ist die Zeit kürzer; dazu kommen Rentenbeiträge, Deutsch B1 und weitere Voraussetzungen.',
  },
  settlement: {
    name: 'Niederlassungserlaubnis',
    when: ({ days, count }) => `frühestens nach ${count ?? ''} Monaten, ${days ?? ''}`,
    text: () =>
      'Sie gilt unbefristet. So lange muss die Person eine Aufenthaltserlaubnis haben und Rentenbeiträge zahlen; dazu kommen Deutsch B1 und weitere Voraussetzungen. Frühere Zeiten können mitzählen.',
  },
  settlementSpouse: {
    name: 'Niederlassungserlaubnis für Ehefrau oder Ehemann',
    when: ({ days, count }) => `frühestens nach ${count ?? ''} Monaten, ${days ?? ''}`,
    text: ({ figure }) =>
      `Wenn die Person selbst eine Niederlassungserlaubnis als Fachkraft hat und der Ehepartner mindestens ${figure('settlementSpouseWeeklyHours')} arbeitet.`,
  },
};
