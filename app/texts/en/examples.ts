import type { examples as german } from '../de/examples';

export const examples: typeof german = {
  title: 'Two examples',
  result: 'Result',
  link: (title) => `See the whole result: ${title}`,
  noticeTitle: (title) => `Example: ${title}`,
  begin: 'Start a check of your own',
  cases: {
    entwicklerin: {
      title: 'Software developer from India',
      situation: (pay) =>
        `A firm in Munich offers ${pay} a year. The candidate has a degree that counts as comparable in Germany.`,
    },
    pflegekraft: {
      title: 'Nurse from the Philippines',
      situation: (pay) =>
        `A hospital in Leipzig pays ${pay} a year by collective agreement. The notice still names differences from the German training; an adaptation course has been arranged.`,
    },
  },
};
