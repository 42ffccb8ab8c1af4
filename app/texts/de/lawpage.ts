import type { BaConsent } from '#flows/law/assessment';
import type { legalDates } from '#flows/law/parameters/dates';
import type { ruleSetVersions } from '#flows/law/parameters/rule-set';

type ChangeId = (typeof ruleSetVersions)[number]['changes'][number];

const dates: Record<keyof typeof legalDates, string> = {
  trackChangeEntryBefore: 'Wechsel aus dem Asylverfahren: Einreise vor diesem Tag',
  faireIntegrationDutyFrom: 'Hinweispflicht auf „Faire Integration“ ab diesem Tag',
  temporaryProtectionUntil: 'Vorübergehender Schutz gilt bis zu diesem Tag',
};

const changes: Record<ChangeId, string> = {
  firstRelease: 'Erste Fassung mit allen Wegen, Voraussetzungen und Beträgen.',
};

const consentTitles: Record<BaConsent, string> = {
  none: 'ohne Zustimmung der Bundesagentur für Arbeit',
  consent: 'mit Zustimmung der Bundesagentur für Arbeit',
  consentPriority: 'mit Zustimmung und Vorrangprüfung',
  workPermit: 'mit Arbeitserlaubnis oder Zustimmung',
};

/** The words of the page "Rechtsstand". */
export const lawPage = {
  title: 'Rechtsstand',
  intro: (version: string, day: string) =>
    `Diese Seite zeigt die Regeln, nach denen die Prüfung urteilt. Regelwerk ${version}, Gesetzestexte mit Stand ${day}. Spätere Änderungen sind nicht berücksichtigt.`,
  notAdvice:
    'Die Regeln geben die Gesetze in einer Form wieder, mit der ein Programm rechnen kann. Verbindlich ist nur der Gesetzestext.',
  figures: {
    title: 'Beträge, Fristen und Kontingente',
    intro: 'Jeder Wert steht mit seiner Geltungszeit und seiner Quelle. Alte Werte bleiben stehen.',
    groups: {
      pay: 'Gehälter und Mindestlohn',
      terms: 'Fristen, Dauern und Stunden',
      limits: 'Kontingente und Bußgelder',
    },
    name: 'Bezeichnung',
    value: 'Wert',
    from: 'gilt ab',
    to: 'gilt bis',
    source: 'Quelle',
    noEnd: 'ohne Ende',
    draft: 'Entwurf',
  },
  dates: { title: 'Stichtage', names: dates },
  routes: {
    title: 'Wege und ihre Voraussetzungen',
    intro: 'In der Reihenfolge, in der die Prüfung sie empfiehlt.',
    basis: 'Grundlage',
    entitlement: 'Bindung der Behörde',
    consent: 'Zustimmung',
    variant: (number: number, count: number, consent: BaConsent) =>
      `Möglichkeit ${String(number)} von ${String(count)}, ${consentTitles[consent]}`,
    requirements: 'Voraussetzungen',
  },
  versions: {
    title: 'Änderungen am Regelwerk',
    entry: (version: string, day: string) => `Regelwerk ${version} vom ${day}`,
    changes,
  },
};
export type LawPageTexts = typeof lawPage;
