import type { MailFields } from '#flows/case/case-views';
import type { CaseMailTexts } from '../case-mail.server';

const end = [
  'To protect personal data, this e-mail says nothing about the content.',
  '',
  'Fachkräftelotse. This e-mail was sent automatically; nobody reads replies to it.',
].join('\n');

const mail = (subject: (fields: MailFields) => string, text: (fields: MailFields) => string) => ({
  subject,
  text: (fields: MailFields) => `Hello,\n\n${text(fields)}\n\n${fields.link}\n\n${end}\n`,
});

export const caseMail: CaseMailTexts = {
  received: mail(
    ({ caseNumber }) => `Your case ${caseNumber} has been handed over`,
    ({ caseNumber }) =>
      `Your case has been handed over. Its number is ${caseNumber}. This link opens it; it is valid for 30 minutes and can be used once. After that you can have a new one sent from there.`,
  ),
  newsForEmployer: mail(
    ({ caseNumber }) => `News about your case ${caseNumber}`,
    ({ caseNumber }) => `There is something new about your case ${caseNumber}. You can see it here:`,
  ),
  questionForEmployer: mail(
    ({ caseNumber }) => `A question about your case ${caseNumber}`,
    ({ caseNumber }) =>
      `The coordination office has a question about your case ${caseNumber}. Please answer here:`,
  ),
  questionForCandidate: mail(
    ({ caseNumber }) => `Your answer is needed, case ${caseNumber}`,
    ({ caseNumber }) =>
      `Your answer is needed in case ${caseNumber}. What it is about and who is asking, you can read here:`,
  ),
  newsForCandidate: mail(
    ({ caseNumber }) => `News about case ${caseNumber}`,
    ({ caseNumber }) =>
      `There is something new about case ${caseNumber}, which concerns you. You can read it here:`,
  ),
  newCase: mail(
    ({ caseNumber }) => `New case ${caseNumber}`,
    ({ caseNumber }) =>
      `An employer has handed case ${caseNumber} over to your office. Please accept or decline it:`,
  ),
  offeredCase: mail(
    ({ caseNumber }) => `Case ${caseNumber}: please take it over`,
    ({ caseNumber }) =>
      `Another office would like to hand case ${caseNumber} over to you. Please accept or decline it:`,
  ),
  newsForOffice: mail(
    ({ caseNumber }) => `News about case ${caseNumber}`,
    ({ caseNumber }) => `There is something new about case ${caseNumber}:`,
  ),
  reminder: mail(
    ({ caseNumber }) => `Reminder: case ${caseNumber} is waiting`,
    ({ caseNumber }) =>
      `Case ${caseNumber} is waiting for your office to accept or decline it. The employer can see for how long:`,
  ),
  escalation: mail(
    ({ caseNumber }) => `Case ${caseNumber} has not been accepted`,
    ({ caseNumber }) =>
      `Case ${caseNumber} has not been accepted after more than two weeks. Please settle which office takes it on:`,
  ),
  sharedSummary: mail(
    ({ caseNumber }) => `Case ${caseNumber} has been shared with you`,
    ({ caseNumber }) =>
      `A coordination office has shared a summary of case ${caseNumber} with your employer service:`,
  ),
  newsForAgency: mail(
    ({ caseNumber }) => `News on case ${caseNumber}`,
    ({ caseNumber }) => `There is news on case ${caseNumber}, which is shared with you:`,
  ),
  candidateLink: mail(
    ({ caseNumber }) => `Please decide about your data, case ${caseNumber}`,
    ({ caseNumber }) =>
      `A company that would like to employ you asks for your decision about your personal data (case ${caseNumber}). Behind this link you can read who is asking and what it is about. It is valid for seven days and can be used once; after that you can have a new one sent from there.`,
  ),
  signInLink: mail(
    ({ caseNumber }) => `Your access to case ${caseNumber}`,
    ({ caseNumber }) =>
      `This link opens case ${caseNumber}. It is valid for 30 minutes and can be used once. If you did not ask for it, delete this e-mail; nothing will happen.`,
  ),
};

/** Comes first where the network's coordination stands in for an office or agency. */
export const standsIn =
  'There is no address of the office or agency that this e-mail is meant for. You receive it in their place.';
