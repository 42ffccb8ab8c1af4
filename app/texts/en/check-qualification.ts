import type { qualificationTexts as german } from '../de/check-qualification';

const yesNoUnknown = { yes: 'Yes', no: 'No', unknown: 'I do not know' };

export const qualificationTexts: typeof german = {
  qualificationKind: {
    title: 'Which qualification does the person hold?',
    name: 'Qualification',
    intro: 'If there are several, take the one that fits the job best.',
    why: [
      'Different ways apply to people with vocational training and people with a degree. Professional experience can be enough even without a formal qualification.',
    ],
    provisions: ['§ 18 Abs. 3 AufenthG', '§ 18a AufenthG', '§ 18b AufenthG'],
    fields: {
      kind: {
        options: {
          academic: {
            label: 'University degree',
            hint: 'Bachelor, master, diploma, state examination, doctorate',
          },
          tertiaryVocational: {
            label: 'Higher vocational qualification',
            hint: 'Comparable to Meister, Techniker, Fachwirt or Erzieher',
          },
          vocational: { label: 'Vocational training', hint: 'Completed training for an occupation' },
          assistant: {
            label: 'Regulated assistant training',
            hint: 'About one year, for example nursing assistant',
          },
          none: { label: 'No professional qualification', hint: 'Semi-skilled, or experience only' },
        },
        errors: { missing: 'Choose which qualification the person holds.' },
      },
    },
  },
  qualification: {
    title: 'About the qualification',
    name: 'Training',
    intro: 'Most answers are in the certificate or the CV.',
    why: [
      'A German qualification needs no recognition. For a foreign one it matters whether it is state-recognised in the country of training and how long the training took.',
      'People who completed a degree only recently reach the EU Blue Card with a lower salary.',
    ],
    provisions: ['§ 18 Abs. 3 AufenthG', '§ 6 Abs. 1 BeschV', '§ 18g Abs. 1 AufenthG'],
    fields: {
      country: {
        label: 'In which country was it acquired?',
        errors: {
          missing: 'Enter the country or tick “I do not know”.',
          format: 'We did not find this country. Choose a name from the list, for example Türkiye.',
        },
      },
      awardedOn: {
        label: 'When was it awarded?',
        hint: 'Date on the certificate, for example 30/06/2024',
        errors: {
          missing: 'Enter a date or tick “I do not know”.',
          format: 'There is no such date, or we cannot read it. Write day, month and year like 30/06/2024.',
          range: 'This date is too far away. Check the year.',
        },
      },
      trainingYears: {
        label: 'How long does this training take?',
        hint: 'In years, as the training rules provide, for example 2.5',
        suffix: 'years',
        errors: {
          missing: 'Enter the length or tick “I do not know”.',
          format: 'Enter the length as a number, for example 2.5.',
          range: 'The length must not be over 15 years.',
        },
      },
      stateRecognised: {
        label: 'Is it state-recognised in that country?',
        hint: 'Qualifications of state schools and universities usually are, private certificates often are not.',
        options: yesNoUnknown,
        errors: { missing: 'Choose whether the qualification is state-recognised.' },
      },
      level6: {
        label: 'Has it been shown to be at the level of a bachelor’s degree?',
        hint: 'Level 6 of the European Qualifications Framework (EQF) or ISCED 6, with at least three years of training',
        options: yesNoUnknown,
        errors: { missing: 'Choose whether the level has been shown.' },
      },
      ahk: {
        label: 'Has a German chamber of commerce abroad (AHK) certified the training?',
        hint: 'Such training follows the German Vocational Training Act.',
        options: yesNoUnknown,
        errors: { missing: 'Choose whether the training has been certified.' },
      },
    },
  },
  recognition: {
    title: 'Has the qualification been recognised in Germany yet?',
    name: 'Recognition',
    intro:
      'Recognition (Anerkennung) compares the foreign qualification with the German one. Depending on the occupation chambers or authorities are competent, for degrees the Central Office for Foreign Education (ZAB).',
    why: [
      'A skilled worker is somebody whose qualification is equivalent or comparable. Where recognition is still missing, there are ways to get it before or after entry.',
    ],
    provisions: ['§ 18 Abs. 2 Nr. 4 AufenthG', '§ 16d AufenthG', '§ 4 BQFG'],
    fields: {
      state: {
        label: 'State of recognition',
        options: {
          notStarted: 'Not applied for yet',
          pending: 'Applied for, not decided yet',
          full: { label: 'Fully recognised', hint: 'The notice calls the qualification equivalent.' },
          partial: {
            label: 'Partly recognised',
            hint: 'The notice names differences that can be made up for.',
          },
          rejected: { label: 'Rejected', hint: 'The notice finds no equivalence.' },
          comparable: {
            label: 'The degree is comparable',
            hint: 'In the database anabin (university “H+”) or by a Statement of Comparability of the ZAB',
          },
        },
        errors: { missing: 'Choose the state of recognition.' },
      },
      confirmed: {
        label: 'Has the ZAB confirmed that it is state-recognised in the country of training?',
        hint: 'For example by the digital information on a professional qualification (DAB). “No” means refused. If nothing has been applied for, choose “I do not know”.',
        options: {
          yes: 'Yes',
          no: 'No, the confirmation was refused',
          unknown: 'I do not know, or not applied for yet',
        },
        errors: { missing: 'Choose whether the ZAB has confirmed it.' },
      },
    },
  },
  licence: {
    title: 'Does the person hold the licence to practise?',
    name: 'Licence to practise',
    intro:
      'The statute calls it Berufsausübungserlaubnis. For doctors it is the Approbation, in nursing the permission to use the professional title.',
    why: [
      'In regulated professions the residence title is only issued once the licence has been granted or promised. Another way leads through recognition in Germany.',
    ],
    provisions: ['§ 18 Abs. 2 Nr. 3 AufenthG'],
    fields: {
      state: {
        options: {
          none: 'No',
          promised: {
            label: 'It has been promised',
            hint: 'Written assurance or interim notice of the authority',
          },
          granted: 'Yes, it has been granted',
          unknown: 'I do not know',
        },
        errors: { missing: 'Choose whether the person holds the licence.' },
      },
    },
  },
  experience: {
    title: 'How much professional experience does the person have?',
    name: 'Experience',
    example: '2 years are 24 months, 3 years are 36 months',
    why: [
      'With marked professional experience there is a way without recognition in Germany, in IT even without a qualification. Only recent years count.',
    ],
    provisions: ['§ 6 Abs. 1 BeschV', '§ 18g Abs. 2 AufenthG'],
    fields: {
      months: {
        label: 'Experience that fits the job within the last five years',
        suffix: 'months',
        errors: {
          missing: 'Experience that fits the job: Enter the number of months or tick “I do not know”.',
          format: 'Experience that fits the job: Enter a whole number of months, for example 24.',
          range: 'Experience that fits the job: Five years have at most 60 months.',
        },
      },
      ictMonths: {
        label: 'Of this and before it: experience in IT occupations within the last seven years',
        hint: 'IT professionals and IT managers',
        suffix: 'months',
        errors: {
          missing: 'Experience in IT occupations: Enter the number of months or tick “I do not know”.',
          format: 'Experience in IT occupations: Enter a whole number of months, for example 36.',
          range: 'Experience in IT occupations: Seven years have at most 84 months.',
        },
      },
      graduateLevel: {
        label: 'Was this work at the level of a university degree?',
        hint: 'For example independent development, architecture or management of projects',
        options: yesNoUnknown,
        errors: { missing: 'Choose the level of this work.' },
      },
    },
  },
  german: {
    title: 'How well does the person speak German?',
    name: 'German language',
    intro:
      'What counts is certificates by the Common European Framework of Reference (CEFR). Choose the highest one at hand.',
    why: [
      'For most work titles the statute names no language level. The ways to recognition in Germany and vocational training need one, and so do many licences to practise.',
    ],
    provisions: ['§ 16d Abs. 1 AufenthG', '§ 16d Abs. 3 AufenthG', '§ 16a AufenthG'],
    fields: {
      level: {
        options: {
          none: 'No certificate',
          A1: { label: 'A1', hint: 'Simple sentences' },
          A2: { label: 'A2', hint: 'Gets by in familiar situations' },
          B1: { label: 'B1', hint: 'Copes in everyday life and at work' },
          B2: { label: 'B2', hint: 'Fluent conversation, also on subjects of work' },
          C1: { label: 'C1', hint: 'Very good' },
          C2: { label: 'C2', hint: 'Almost like a first language' },
          unknown: 'I do not know',
        },
        errors: { missing: 'Choose how well the person speaks German.' },
      },
    },
  },
  partnership: {
    title: 'Can the person learn at your company what is still missing?',
    name: 'Further qualification',
    intro:
      'In a recognition partnership (Anerkennungspartnerschaft) the person already works here while the recognition procedure runs. The company undertakes to make the missing qualification possible.',
    why: [
      'The recognition partnership and the adaptation measure need an agreement, a suitable company and a qualification that fits.',
    ],
    provisions: ['§ 16d Abs. 3 AufenthG', '§ 16d Abs. 1 AufenthG', '§ 2a BeschV'],
    fields: {
      fitsJob: {
        label: 'Does the qualification fit the job?',
        hint: 'It belongs to the same occupational group and qualifies for the work.',
        options: yesNoUnknown,
        errors: { missing: 'Choose whether the qualification fits the job.' },
      },
      agreement: {
        label: 'Do you want to agree on a recognition partnership?',
        options: {
          signed: 'Yes, the agreement is signed',
          willing: 'Yes, we are willing to',
          no: 'No',
          unknown: 'I do not know yet',
        },
        errors: { missing: 'Choose whether you want a recognition partnership.' },
      },
      measure: {
        label: 'Has a measure been agreed that makes up for the differences?',
        hint: 'For example an adaptation course, preparation for a knowledge test, or a phase within the company',
        options: {
          yes: 'Yes',
          no: 'No, that is not possible or not wanted',
          unknown: 'Not yet, or I don’t know',
        },
        errors: { missing: 'Choose whether a measure has been agreed.' },
      },
      suitable: {
        label: 'Is your company suited to train people?',
        hint: 'Usually yes if you already train or have trained people further.',
        options: yesNoUnknown,
        errors: { missing: 'Choose whether your company is suited.' },
      },
      careFacility: {
        label: 'Is your facility approved for care?',
        hint: 'Supply contract with the care insurance funds under § 72 SGB XI',
        options: yesNoUnknown,
        errors: { missing: 'Choose whether your facility is approved.' },
      },
    },
  },
  procedure: {
    title: 'When will the application be made?',
    name: 'Procedure',
    why: [
      'Salary thresholds change every year. Without a date we take today.',
      'Where people wait long for an appointment, the fast-track procedure for skilled workers (beschleunigtes Fachkräfteverfahren) can help.',
    ],
    provisions: ['§ 18g Abs. 7 AufenthG', '§ 81a AufenthG'],
    fields: {
      applicationDate: {
        label: 'Planned day of the application for the visa or residence title',
        hint: 'Day, month and year, for example 15/01/2027. An approximate date is enough.',
        errors: {
          missing: 'Enter a date or tick “I do not know”.',
          format: 'There is no such date, or we cannot read it. Write day, month and year like 15/01/2027.',
          range: 'This date is too far away. Check the year.',
        },
      },
      waitWeeks: {
        label: 'How long does one wait for an appointment at the German mission?',
        hint: 'The website of the German embassy often says so.',
        suffix: 'weeks',
        errors: {
          missing: 'Enter the waiting time or tick “I do not know”.',
          format: 'Enter a whole number of weeks, for example 8.',
          range: 'The waiting time must not be over 260 weeks.',
        },
      },
    },
  },
};
