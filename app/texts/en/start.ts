import type { start as german } from '../de/start';

export const start: typeof german = {
  title: 'Can we hire this skilled worker?',
  lead: 'Fachkräftelotse guides you through the questions that count when you hire somebody from abroad. At the end you know which ways are open, why, and what to do next.',
  begin: 'Start the check',
  resume: 'If you have begun before, you go on where you stopped.',
  resumeByCode: 'Go on with a code',
  questionsTitle: 'Three questions that get an answer',
  questions: [
    {
      title: 'May we hire this person at all?',
      text: 'For this person and this job, with the legal basis of every condition.',
    },
    {
      title: 'Which way fits, and which is fastest?',
      text: 'All residence titles for work side by side: what is met, what is missing and what would open a way.',
    },
    {
      title: 'What do we have to do, and who helps?',
      text: 'Your duties as an employer and the competent offices for your place of work.',
    },
  ],
  needsTitle: 'What to have at hand',
  needs: [
    'about the job: tasks, salary, weekly hours, beginning and length of the contract',
    'about the person: nationality, country of residence and, if they live in Germany already, the residence title',
    'about the qualification: country, kind and length of training, state of recognition, experience, German language',
  ],
  needsNote: 'If you do not know something, choose “I do not know”. The result then says who can answer it.',
  timeTitle: 'How long it takes',
  time: 'About ten minutes. You only get questions that can still change something in your case, and you can see an interim result at any time.',
  dataTitle: 'What happens with your answers',
  data: 'You need no account. For the check we do not ask for names, dates of birth or contact data. We keep your answers for 90 days so that you can go on. They go further only if you yourself hand the case over to a coordination office in the end.',
  privacy: 'More about privacy',
};
