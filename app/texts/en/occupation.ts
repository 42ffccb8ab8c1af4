import type { occupation as german } from '../de/occupation';

export const occupation: typeof german = {
  label: 'Occupation or task',
  hint: 'One word is enough. Typing errors do not matter. German words work, too.',
  search: 'Search',
  missing: 'Enter an occupation.',
  results: (count, query) =>
    count === 1 ? `1 result for “${query}”` : `${String(count)} results for “${query}”`,
  choose: 'Choose the occupation that fits best.',
  nothing: (query) => `We found nothing for “${query}”.`,
  nothingHint: 'Try another word, for example the most important task.',
  skip: 'Continue without an occupation',
  skipHint: 'Nothing fits? You can add the occupation later. Some ways stay undecided then.',
  chosen: 'Chosen',
  confirmTitle: 'Please confirm the classification',
  searchAgain: 'Search for another occupation',
  noneFits: 'None of these fits, or I do not know',
  kldb: (code) => `Classification of the Federal Employment Agency (KldB 2010): ${code}`,
  regulated: (profession) => `According to our list the profession is regulated: ${profession}.`,
  notRegulated:
    'It is not on our list of regulated professions. Most occupations with vocational training are not regulated.',
  regulationUnsure:
    'Our list gives no certain answer here. The binding source is the Recognition Finder on anerkennung-in-deutschland.de.',
  regulationForms: {
    activity: 'Nobody may work in this profession without a licence.',
    title: 'The professional title is protected. The work itself is often possible without a licence.',
    activity_and_title: 'Work and title are protected: a licence is needed.',
    self_employment: 'Only people who run a business of their own need a licence. Employees do not.',
    public_service: 'The rules apply to the public service.',
    public_office: 'The rules apply to a public office.',
    function: 'Only people who take on a certain function need an appointment.',
  },
};
