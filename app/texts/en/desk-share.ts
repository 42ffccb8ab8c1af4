import type { DeskShareTexts } from '../de/desk-share';

export const deskShare: DeskShareTexts = {
  title: 'Share with the Arbeitgeber-Service',
  way: 'Arbeitgeber-Service',
  intro:
    'The Arbeitgeber-Service (employer service) sees this summary only, for as long as it is shared. The firm sees when it is opened.',
  preview: 'What the Arbeitgeber-Service sees',
  agency: 'Employment agency at the place of work',
  send: 'Share summary',
  stopTitle: 'Shared with',
  stop: 'Stop sharing',
  stopText: 'The Arbeitgeber-Service can then no longer open the summary, at once.',
  noConsentTitle: 'The consent of the firm is missing',
  noConsent:
    'The firm can give it on the page of its case under “Consents and data”. Please ask for it in a message.',
  notNowTitle: 'This is not possible as the case stands now',
  notNow: 'A case can be shared once your office has accepted it and until it is closed.',
  lapsedTitle: 'The consent of the firm for the new place of work is missing',
  lapsed:
    'Another employment agency is responsible there than the one the firm consented to. Sharing has therefore ended. The firm is asked for a new consent on the page of its case.',
  noAgency: 'No employment agency is known for this place of work.',
};
