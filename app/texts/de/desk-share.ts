/** Words of the page on which an office shares a summary with the Arbeitgeber-Service. */
export const deskShare = {
  title: 'Mit dem Arbeitgeber-Service teilen',
  way: 'Arbeitgeber-Service',
  intro:
    'Der Arbeitgeber-Service sieht nur diese Kurzfassung, solange das Teilen gilt. Der Betrieb sieht, wann sie geöffnet wird.',
  preview: 'Das sieht der Arbeitgeber-Service',
  agency: 'Agentur für Arbeit am Arbeitsort',
  send: 'Kurzfassung teilen',
  stopTitle: 'Geteilt mit',
  stop: 'Teilen beenden',
  stopText: 'Der Arbeitgeber-Service kann die Kurzfassung dann sofort nicht mehr öffnen.',
  noConsentTitle: 'Dafür fehlt die Einwilligung des Betriebs',
  noConsent:
    'Der Betrieb kann sie auf der Seite seines Falls unter „Einwilligungen und Daten“ erteilen. Bitten Sie ihn in einer Nachricht darum.',
  notNowTitle: 'Beim jetzigen Stand geht das nicht',
  notNow: 'Geteilt werden kann ein Fall, den Ihre Stelle angenommen hat und der nicht abgeschlossen ist.',
  lapsedTitle: 'Für den neuen Arbeitsort fehlt die Einwilligung des Betriebs',
  lapsed:
    'Dort ist eine andere Agentur für Arbeit zuständig als die, für die der Betrieb eingewilligt hat. Das Teilen ist deshalb beendet. Der Betrieb wird auf der Seite seines Falls um eine neue Einwilligung gebeten.',
  noAgency: 'Zu diesem Arbeitsort ist keine Agentur für Arbeit bekannt.',
};
export type DeskShareTexts = typeof deskShare;
