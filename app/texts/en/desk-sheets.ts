import type { deskSheets as german } from '../de/desk-sheets';

/** Words of the lists of an office for spreadsheets. */
export const deskSheets: typeof german = {
  links: {
    label: 'As a table',
    cases: 'Cases of this selection',
    tasks: 'open tasks of this selection',
    as: { csv: 'CSV', xlsx: 'Excel' },
    link: (list, format) => `${list} as ${format === 'Excel' ? 'an' : 'a'} ${format} file`,
    hint: (most) =>
      `At most ${most.xlsx} rows in Excel, ${most.csv} in CSV. The file contains names of firms: please delete it when you no longer need it.`,
  },
  cases: {
    title: 'Cases',
    file: 'cases',
    created: 'Received on',
    waiting: 'Waiting since',
    due: 'Due on',
    code: 'ISCO-08',
    land: 'Land',
    district: 'District',
    news: 'News',
    flipped: 'Law changed',
    yes: 'yes',
  },
  tasks: {
    title: 'Open tasks',
    file: 'tasks',
    task: 'Task',
    due: 'Due on',
    by: 'Added by',
    on: 'Added on',
  },
  cut: {
    csv: (most) => `This list ends after ${most} rows, though there are more. Please narrow the selection.`,
    xlsx: (most) =>
      `This list ends after ${most} rows, though there are more. Please narrow the selection or take the CSV file.`,
  },
};
