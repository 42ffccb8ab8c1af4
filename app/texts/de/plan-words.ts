import type { ActorId, ProcedureId, ProcedureReasonId, StepId, StepOfficeId } from '#flows/plan/ids';
import type { FeeFor, Payer } from '#flows/plan/fees';
import type { FeeId } from '#flows/law/parameters/fees';
import { followUps } from './plan-follow-ups';
import { documents, family, issued, sources } from './plan-papers';

interface Named {
  name: string;
  text: string;
}

const procedures: Record<ProcedureId, Named> = {
  none: { name: 'Kein Verfahren nötig', text: 'Die Person darf ohne Aufenthaltstitel arbeiten.' },
  inCountry: {
    name: 'Antrag bei der Ausländerbehörde',
    text: 'Die Person lebt in Deutschland. Ein Visum ist nicht nötig; den Titel erteilt oder ändert die Ausländerbehörde.',
  },
  mobilityEntry: {
    name: 'Einreise mit dem Titel des anderen Staates',
    text: 'Die Person reist ohne Visum ein und beantragt den deutschen Titel hier, innerhalb der Frist.',
  },
  visaFreeEntry: {
    name: 'Einreise ohne Visum',
    text: 'Die Person reist ohne Visum ein und beantragt den Titel hier, innerhalb der Frist. Arbeiten darf sie erst, wenn die Karte bestellt ist.',
  },
  standard: {
    name: 'Übliches Visumverfahren',
    text: 'Die Person beantragt das Visum online und geht danach zum Termin bei der Auslandsvertretung.',
  },
  fastTrack: {
    name: 'Beschleunigtes Fachkräfteverfahren',
    text: 'Sie schließen mit der Ausländerbehörde eine Vereinbarung (§ 81a AufenthG). Sie führt Anerkennung und Zustimmung herbei; die Auslandsvertretung ist dann an kurze Fristen gebunden.',
  },
  stop: { name: 'So geht es zurzeit nicht', text: 'Erst muss geklärt werden, was unten steht.' },
};

const reasons: Record<ProcedureReasonId, string> = {
  freeAccess: 'Die Person hat freien Zugang zum Arbeitsmarkt.',
  noRoute: 'Kein Weg ist zurzeit offen.',
  recruitmentReserved:
    'Für Gesundheit und Pflege darf aus diesem Staat nur die Bundesagentur für Arbeit anwerben (§ 38 BeschV).',
  agencyWork: 'Für Zeitarbeit muss die Zustimmung versagt werden (§ 40 Abs. 1 Nr. 2 AufenthG).',
  statusUnclear: 'Die Person ist in Deutschland, ihr Aufenthalt ist aber ungeklärt.',
  titleOfOtherState: 'Die Person hat einen Titel eines anderen Mitgliedstaats, mit dem sie einreisen darf.',
  livesInGermany: 'Die Person lebt schon in Deutschland.',
  visaFreeNationality: 'Mit dieser Staatsangehörigkeit ist kein Visum nötig (§ 41 Abs. 1 AufenthV).',
  mustWorkOnArrival:
    'Die Person soll gleich nach der Einreise arbeiten. Das geht nur mit einem Visum aus dem Herkunftsland.',
  applicationPending: 'Ein Visumantrag läuft schon. Daneben gibt es kein beschleunigtes Verfahren.',
  notEligible: 'Für diesen Weg ist das beschleunigte Verfahren nicht vorgesehen.',
  recognitionOpen:
    'Anerkennung oder Erlaubnis zur Berufsausübung stehen noch aus; im beschleunigten Verfahren gelten dafür kürzere Fristen.',
  missionWait: 'Auf einen Termin bei der Auslandsvertretung wird lange gewartet.',
  startSoon: 'Bis zum gewünschten Beginn ist es für das übliche Verfahren knapp.',
  littleGain: 'Das beschleunigte Verfahren brächte hier wenig.',
  waitUnknown:
    'Die Zeit drängt nach Ihren Angaben nicht. Wie lange die Auslandsvertretung auf sich warten lässt, ist nicht angegeben: Bei langer Wartezeit ist das beschleunigte Verfahren schneller.',
};

/** Why the fast track is out of the question. */
const noFastTrack: Partial<Record<ProcedureReasonId, string>> = {
  applicationPending:
    'Ein Visumantrag läuft schon. Beide Verfahren nebeneinander gibt es nicht; fragen Sie die Ausländerbehörde, bevor Sie etwas ändern.',
  notEligible:
    'Es ist nur für bestimmte Aufenthaltszwecke vorgesehen (§ 81a Abs. 1 und 5 AufenthG); dieser gehört nicht dazu.',
  livesInGermany: 'Es gilt nur für Personen, die noch einreisen und dafür ein Visum brauchen.',
  visaFreeNationality:
    'Die Person darf ohne Visum einreisen. Das Verfahren verkürzt vor allem den Weg zum Visum und brächte hier wenig.',
  mustWorkOnArrival:
    'Mit dieser Staatsangehörigkeit brächte es wenig; üblich ist das Visum im gewöhnlichen Verfahren.',
  titleOfOtherState: 'Die Person reist mit dem Titel des anderen Staates ein und braucht kein Visum.',
};

const steps: Record<StepId, Named> = {
  jobOffer: { name: 'Arbeitsvertrag oder verbindliches Angebot', text: 'Mit Gehalt, Stunden und Beginn.' },
  employmentDeclaration: {
    name: 'Erklärung zum Beschäftigungsverhältnis',
    text: 'Formular der Bundesagentur für Arbeit, von Ihnen unterschrieben.',
  },
  proofOfQualification: {
    name: 'Nachweise zusammenstellen',
    text: 'Zeugnisse mit Übersetzungen ins Deutsche.',
  },
  stateRecognitionConfirmation: {
    name: 'Bestätigung des Abschlusses',
    text: 'Die ZAB bestätigt, dass der Abschluss im Ausbildungsstaat staatlich anerkannt ist (Digitale Auskunft).',
  },
  degreeEvaluation: { name: 'Zeugnisbewertung', text: 'Die ZAB bewertet den Hochschulabschluss.' },
  partnershipAgreement: {
    name: 'Vereinbarung zur Anerkennungspartnerschaft',
    text: 'Sie und die Person verpflichten sich schriftlich, die Anerkennung zu betreiben.',
  },
  baPreApproval: {
    name: 'Vorabzustimmung der Bundesagentur für Arbeit',
    text: 'Sie beantragen sie online, bevor das Visum beantragt wird.',
  },
  fastTrackAgreement: {
    name: 'Vereinbarung mit der Ausländerbehörde',
    text: 'Damit beginnt das beschleunigte Verfahren; die Gebühr ist sofort fällig.',
  },
  recognitionProcedure: {
    name: 'Anerkennung des Abschlusses',
    text: 'Die zuständige Stelle prüft, ob der Abschluss gleichwertig ist.',
  },
  licence: { name: 'Erlaubnis zur Berufsausübung', text: 'Erteilt oder zugesagt.' },
  fastTrackAdvanceApproval: {
    name: 'Vorabzustimmung der Ausländerbehörde',
    text: 'Sie geht an die Auslandsvertretung.',
  },
  onlineVisaApplication: {
    name: 'Visum online beantragen',
    text: 'Im Auslandsportal, mit allen Unterlagen.',
  },
  visaAppointment: {
    name: 'Termin bei der Auslandsvertretung',
    text: 'Warten auf den Termin, dann Ausweis, Fingerabdrücke und Gebühr.',
  },
  baConsent: {
    name: 'Zustimmung der Bundesagentur für Arbeit',
    text: 'Holt die Behörde selbst ein.',
  },
  visaDecision: {
    name: 'Entscheidung über das Visum',
    text: 'Danach wird das Visum in den Pass eingetragen.',
  },
  entry: { name: 'Einreise und Umzug', text: 'Reise, Wohnung, Krankenversicherung.' },
  informationLetter45c: {
    name: 'Hinweis auf Faire Integration',
    text: 'Spätestens am ersten Arbeitstag, in Textform, mit der nächsten Beratungsstelle.',
  },
  titleCheckAndCopy: {
    name: 'Aufenthaltstitel prüfen und kopieren',
    text: 'Vor dem ersten Arbeitstag; die Kopie bleibt bei Ihnen, solange die Person beschäftigt ist.',
  },
  startOfWork: { name: 'Erster Arbeitstag', text: 'Die Person beginnt zu arbeiten.' },
  residenceRegistration: {
    name: 'Wohnsitz anmelden',
    text: 'Mit der Bestätigung der Person, die die Wohnung vermietet.',
  },
  residencePermitApplication: {
    name: 'Aufenthaltstitel beantragen',
    text: 'Bei der Ausländerbehörde am Wohnort, rechtzeitig vor dem Ende des bisherigen Titels oder der Frist.',
  },
  residencePermit: {
    name: 'Aufenthaltstitel erhalten',
    text: 'Elektronische Karte; sie gilt ab der Ausgabe.',
  },
  adaptationMeasure: { name: 'Qualifizierung', text: 'Was im Bescheid noch fehlt, wird nachgeholt.' },
  recognitionAfterEntry: {
    name: 'Anerkennung nach der Einreise',
    text: 'Die Person stellt den Antrag spätestens nach der Einreise.',
  },
};

const actors: Record<ActorId, string> = {
  employer: 'Ihr Betrieb',
  candidate: 'Die Person',
  recognitionBody: 'Anerkennungsstelle',
  federalAgency: 'Bundesagentur für Arbeit',
  immigrationOffice: 'Ausländerbehörde',
  mission: 'Auslandsvertretung',
};

const offices: Record<StepOfficeId, string> = {
  immigrationCentral: 'zentrale oder örtliche Ausländerbehörde am Arbeitsort',
  immigrationLocal: 'Ausländerbehörde am Wohnort',
  employmentAgency: 'Bundesagentur für Arbeit (Arbeitsmarktzulassung)',
  recognitionBody: 'für den Beruf zuständige Stelle',
  zab: 'Zentralstelle für ausländisches Bildungswesen',
  mission: 'deutsche Auslandsvertretung',
  registrationOffice: 'Meldebehörde am Wohnort',
};

const fees: Record<FeeId, string> = {
  nationalVisa: 'Visum',
  nationalVisaMinor: 'Visum für Minderjährige',
  residencePermit: 'Aufenthaltstitel',
  residencePermitMinor: 'Aufenthaltstitel für Minderjährige',
  changeOfPurpose: 'Änderung des Aufenthaltstitels',
  fastTrack: 'Beschleunigtes Fachkräfteverfahren',
  provisionalCertificate: 'Fiktionsbescheinigung',
  stateRecognitionConfirmation: 'Bestätigung des Abschlusses (ZAB)',
  degreeEvaluation: 'Zeugnisbewertung (ZAB)',
  recognition: 'Anerkennungsverfahren',
};

/** Fees that no provision of the law sets, but a body. */
const feesOfBodies: Partial<Record<FeeId, string>> = {
  stateRecognitionConfirmation: 'Gebühren der ZAB für die Digitale Auskunft',
  degreeEvaluation: 'Gebühren der ZAB für die Zeugnisbewertung',
  recognition: 'Gebühren der zuständigen Stelle',
};

const payers: Record<Payer, string> = {
  employer: 'Betrieb',
  candidate: 'Person; Betriebe erstatten es oft',
  either: 'nach Absprache',
};

const persons: Record<FeeFor, (count: number) => string> = {
  worker: () => '',
  spouse: () => 'Ehepartner',
  children: (count) => (count === 1 ? '1 Kind' : `${String(count)} Kinder`),
};

/** Words for the ids of the plan. */
export const planWords = {
  procedures,
  reasons,
  noFastTrack,
  steps,
  actors,
  offices,
  fees,
  payers,
  feesOfBodies,
  persons,
  documents,
  issued,
  family,
  sources,
  followUps,
};
