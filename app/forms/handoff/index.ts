import type { HandoffPageId } from '#flows/questionnaires/handoff-pages';
import type { HandoffChoices, HandoffForm, HandoffForms } from './define';
import { contact, firm } from './firm';
import { agency, district, office } from './routing';
import { message, person, wishes } from './request';

const forms: HandoffForms = {
  district,
  office,
  agency,
  firm: () => firm,
  contact: () => contact,
  wishes: () => wishes,
  person: () => person,
  message: () => message,
};

/** The form of a page of the handoff. */
export function handoffForm(page: HandoffPageId, choices: HandoffChoices): HandoffForm {
  return forms[page](choices);
}
