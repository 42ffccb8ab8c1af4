import type { SkillLevel } from '#db/reference/occupations/types';
import type { occupation as german } from '../de/occupation';

const levels: Record<SkillLevel, string> = {
  helper: 'no training or a short one (helper or semi-skilled work)',
  skilled: 'vocational training of at least two years (skilled work)',
  specialist:
    'further training, for example as a master craftsman or technician, or a bachelor’s degree (specialist work)',
  expert: 'a degree of at least four years (expert work)',
};

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
  regulatedQuestions: {
    title: {
      label: 'Does the person need the protected title for your job?',
      options: { yes: 'Yes, the job requires the title', no: 'No, the work can be done without it' },
    },
    activity_and_title: {
      label: 'Are protected activities or the protected title part of your job?',
      options: { yes: 'Yes', no: 'No' },
    },
    self_employment: {
      label: 'Will the person run a business or be its technical manager?',
      options: { yes: 'Yes, the person runs or manages the business', no: 'No, the person is an employee' },
    },
    public_service: {
      label: 'Is the job in the public service?',
      hint: 'Private institutions may have rules of their own. If in doubt, choose “I do not know”.',
      options: { yes: 'Yes', no: 'No' },
    },
    public_office: {
      label: 'Will the person hold a public office?',
      options: { yes: 'Yes', no: 'No, the person only assists' },
    },
    function: {
      label: 'Will the person be appointed to the function that requires an appointment?',
      options: { yes: 'Yes', no: 'No' },
    },
  },
  levelSuggestion: (level) =>
    `By the classification of occupations, the occupation you chose usually needs: ${levels[level]}. What counts are the tasks of your job.`,
};
