import type { jobTexts as german } from '../de/check-job';

const choose = 'Choose an answer.';
const yesNoUnknown = { yes: 'Yes', no: 'No', unknown: 'I do not know' };

export const jobTexts: typeof german = {
  workplace: {
    title: 'Where will the person work?',
    name: 'Place of work',
    intro: 'This means the place where most of the work is done, not the seat of the company.',
    example: '80331 for the old town of Munich',
    why: [
      'The place of work decides which offices are competent for you: immigration office, employment agency, coordination office and the counselling service “Faire Integration”. It does not decide whether you can hire the person.',
    ],
    provisions: ['§ 71 Abs. 1 AufenthG'],
    fields: {
      postalCode: {
        label: 'German postal code of the place of work',
        errors: {
          missing: 'Enter the postal code of the place of work.',
          format: 'Enter a German postal code of five digits, for example 80331.',
          notFound:
            'We do not know this postal code as a place of work. PO boxes and large recipients have codes of their own; use the postal code of the street.',
        },
      },
    },
  },
  occupation: {
    title: 'Which occupation will the person work in?',
    name: 'Occupation',
    intro: 'Search for the occupation that fits the tasks of the job. Then confirm how it is classified.',
    example: 'nurse, mechatronics technician, software developer, lorry driver',
    why: [
      'Lower salary thresholds apply to some occupations, for example in engineering, IT, medicine and nursing. The statute names them by the numbers of the international classification of occupations ISCO-08.',
      'In a regulated profession only people with a licence may work. That is why you confirm the classification yourself: a job title alone says too little.',
    ],
    provisions: ['§ 18g Abs. 1 AufenthG', '§ 18 Abs. 2 Nr. 3 AufenthG'],
    fields: {
      isco08: {
        label: 'Which description fits the tasks best?',
        hint: 'Classification by ISCO-08. What counts is the tasks, not the name.',
        errors: { missing: 'Choose the description that fits the tasks best.', format: choose },
      },
      kldb2010: {
        label: 'Classification of the Federal Employment Agency (KldB 2010)',
        errors: { format: 'This classification cannot be read. Search for the occupation again.' },
      },
      regulated: {
        label: 'Is it a regulated profession (reglementierter Beruf)?',
        hint: 'Regulated means that the work may not be done without a licence or protected title, for example in nursing or medicine.',
        options: { yes: 'Yes, a licence is needed', no: 'No', unknown: 'I do not know' },
        errors: { missing: 'Choose whether the profession is regulated. “I do not know” is an answer, too.' },
      },
    },
  },
  employmentKind: {
    title: 'What kind of employment is it?',
    name: 'Kind of employment',
    intro: 'In most cases the first answer is right.',
    why: [
      'Some kinds of employment have rules of their own, for example vocational training, research or a transfer within a group of companies.',
      'For temporary agency work (Arbeitnehmerüberlassung) the Federal Employment Agency must refuse its consent. That closes most ways.',
    ],
    provisions: ['§ 19c Abs. 1 AufenthG', '§ 40 Abs. 1 Nr. 2 AufenthG'],
    fields: {
      kind: {
        label: 'Kind of employment',
        options: {
          standard: {
            label: 'Ordinary employment at a business in Germany',
            hint: 'Skilled worker, office worker, manual worker, also helper jobs',
          },
          executive: {
            label: 'Management of the company',
            hint: 'Executive with general power of attorney (Generalvollmacht, Prokura), managing director, board member',
          },
          companySpecialist: {
            label: 'Specialist with knowledge of our company',
            hint: 'The person has special knowledge that is mainly gained within this company.',
          },
          intraCorporateTransfer: {
            label: 'Transfer within a group of companies',
            hint: 'The person stays employed by the company abroad and works here for a time (ICT card).',
          },
          research: {
            label: 'Research',
            hint: 'At a university, an institute or in the research department of a company',
          },
          apprenticeship: {
            label: 'In-company vocational training',
            hint: 'The person is to learn an occupation with you.',
          },
          driver: { label: 'Professional driver', hint: 'Lorry or bus' },
          careAssistant: {
            label: 'Nursing assistant',
            hint: 'Assistant in nursing or care with training of less than three years',
          },
        },
        errors: { missing: 'Choose what kind of employment it is.' },
      },
      special: {
        label: 'Does any of this apply?',
        hint: 'Tick nothing if none of it applies.',
        options: {
          agencyWork: {
            label: 'It is temporary agency work',
            hint: 'The person is to be hired out to other companies (Arbeitnehmerüberlassung).',
          },
          foreignContract: {
            label: 'The employment contract is made with a company abroad',
            hint: 'Then there is usually no domestic employment relationship (inländisches Beschäftigungsverhältnis).',
          },
        },
      },
    },
  },
  jobLevel: {
    title: 'Which training does the job need?',
    name: 'Level of the job',
    intro: 'What counts is the tasks, not what the person has learnt.',
    example:
      'A mechatronics technician maintains machines: that needs vocational training. Somebody who only inserts parts can do so after a short introduction.',
    why: [
      'Most ways need qualified employment (qualifizierte Beschäftigung). The statute means work that needs skills from a degree course or from vocational training of at least two years.',
      'For the EU Blue Card the work must also be adequate to a university degree.',
    ],
    provisions: ['§ 2 Abs. 12b AufenthG', '§ 18g Abs. 1 AufenthG'],
    fields: {
      level: {
        options: {
          helper: {
            label: 'None, or a short introduction',
            hint: 'Helper and semi-skilled work, also with training of less than two years',
          },
          skilled: {
            label: 'Vocational training of at least two years',
            hint: 'For example mechatronics technician, cook, nurse, office administrator',
          },
          degree: {
            label: 'A university degree',
            hint: 'For example engineer, software developer, doctor, teacher',
          },
        },
        errors: { missing: 'Choose which training the job needs.' },
      },
    },
  },
  pay: {
    title: 'What will the person earn, and how much will they work?',
    name: 'Pay and hours',
    intro:
      'Count only what the contract guarantees and what is paid in money: no possible bonus, no company car.',
    example: '€3,500 a month or €42,000 a year, 38.5 hours a week',
    why: [
      'Many ways need a minimum salary per year. The thresholds apply in full to part-time work, too.',
      'The Federal Employment Agency also checks that the conditions are not worse than those of comparable employees in Germany.',
    ],
    provisions: ['§ 18g Abs. 1 AufenthG', '§ 39 Abs. 2 AufenthG'],
    fields: {
      amount: {
        label: 'Salary before deductions (gross)',
        suffix: '€',
        errors: {
          missing: 'Enter the salary or tick “I do not know”.',
          format: 'Enter the salary as a number, for example 3,500 or 42,000.50. Choose year or month below.',
          range: 'This amount cannot be right. Check whether there is a digit too many or too few.',
        },
      },
      period: {
        label: 'The amount is',
        options: { year: 'per year', month: 'per month (we count 12 months)' },
        errors: {
          missing: 'Choose whether the amount is per year or per month.',
          range:
            'For a whole year this salary is too small. If it is the salary of a month, choose “per month”.',
        },
      },
      hours: {
        label: 'Hours a week',
        suffix: 'hours',
        errors: {
          missing: 'Enter the weekly hours or tick “I do not know”.',
          format: 'Enter the weekly hours as a number, for example 38.5.',
          range: 'The weekly hours must be between 1 and 80.',
        },
      },
      comparable: {
        label: 'Are pay, hours and holidays at least as good as those of comparable employees?',
        hint: 'Compare with your collective agreement, with staff in your company or with what is customary in the area.',
        options: yesNoUnknown,
        errors: { missing: 'Choose whether the conditions are at least comparable.' },
      },
    },
  },
  contract: {
    title: 'How long does the contract run, and when will work begin?',
    name: 'Contract',
    why: [
      'The EU Blue Card needs a minimum length of employment, other ways a maximum. The residence permit follows the length of the contract.',
      'We need the date of the first day because salary thresholds apply to calendar years and because we plan the way up to that day.',
    ],
    provisions: ['§ 18g Abs. 3 AufenthG', '§ 18 Abs. 4 AufenthG'],
    fields: {
      type: {
        label: 'Length of the contract',
        options: { permanent: 'Permanent', fixedTerm: 'Fixed term' },
        errors: { missing: 'Choose whether the contract has a fixed term.' },
      },
      months: {
        label: 'For how many months?',
        suffix: 'months',
        errors: {
          missing: 'Enter the number of months or tick “I do not know”.',
          format: 'Enter a whole number of months, for example 24.',
          range: 'The number of months must be between 1 and 600.',
        },
      },
      startDate: {
        label: 'Planned first day of work',
        hint: 'Day, month and year, for example 01/03/2027',
        errors: {
          missing: 'Enter a date or tick “I do not know”.',
          format: 'There is no such date, or we cannot read it. Write day, month and year like 01/03/2027.',
          range: 'This date is too far away. Check the year.',
          past: (today) =>
            `This day is over, today is ${today}. Enter the day on which the work is to begin at the earliest.`,
        },
      },
    },
  },
  company: {
    title: 'Does a collective agreement apply to your company?',
    name: 'Company',
    why: [
      'Companies that are bound by a collective agreement (Tarifvertrag) and pay by it need not reach a minimum salary on some ways, for example for people with much professional experience.',
      'After offences against the ban on undeclared work and in case of insolvency the Federal Employment Agency may refuse its consent.',
    ],
    provisions: ['§ 6 Abs. 1 BeschV', '§ 40 Abs. 2 AufenthG'],
    fields: {
      bound: {
        label: 'Are you bound by a collective agreement (tarifgebunden)?',
        hint: 'You are bound by a company agreement (Haustarifvertrag) or as a member of an employers’ association with collective bargaining.',
        options: yesNoUnknown,
        errors: { missing: 'Choose whether you are bound by a collective agreement.' },
      },
      paysRate: {
        label: 'Do you employ the person on the terms of this agreement?',
        options: yesNoUnknown,
        errors: { missing: 'Choose whether the terms of the agreement apply.' },
      },
      problems: {
        label: 'Does any of this apply to your company?',
        hint: 'Tick nothing if none of it applies.',
        options: {
          sanctioned: {
            label: 'Fined or convicted for illegal employment or undeclared work within the last five years',
          },
          insolvent: {
            label: 'Insolvency, no business activity, or arrears of social contributions and taxes',
          },
        },
      },
    },
  },
  shortTermWork: {
    title: 'Will you pay for the journey to Germany and back?',
    name: 'Travel costs',
    intro: 'This means the necessary costs of travel from the home country to your company and back.',
    why: [
      'For a short time companies bound by a collective agreement can employ people without special training while the quota lasts. They must then pay the travel costs.',
    ],
    provisions: ['§ 15d BeschV'],
    fields: {
      paysTravel: {
        options: { yes: 'Yes', no: 'No', unknown: 'I do not know yet' },
        errors: { missing: 'Choose whether you pay for the journey.' },
      },
    },
  },
};
