import type { DeclarationPageId } from '#flows/questionnaires/declaration-pages';
import type { PageTexts } from '~/forms/view';

const named = (label: string, says: string) => `“${label}”: ${says}`;
const tooLong = (label: string, most: string) => ({
  long: named(label, `Shorten the text to ${most} characters at most.`),
});
/** What is wrong with an entry, by the kind of its field; each names the field, as the list above the form shows nothing else. */
const wrong = {
  line: (label: string) => tooLong(label, '200'),
  message: (label: string) => tooLong(label, '4,000'),
  date: (label: string) => ({
    format: named(label, 'Enter a day that exists, for example 01/03/2027.'),
    range: named(label, 'Enter a day between 1950 and 2099.'),
  }),
  email: (label: string) => ({
    format: named(label, 'Enter an e-mail address, for example name@firm.example.'),
    ...tooLong(label, '200'),
  }),
  phone: (label: string) => ({
    format: named(label, 'Enter a number in digits, for example 030 123456.'),
    ...tooLong(label, '40'),
  }),
  addressCode: (label: string) => ({
    format: named(label, 'Enter a German postal code of five digits, for example 04109.'),
  }),
  code: (label: string) => ({ format: named(label, 'Enter exactly eight digits.') }),
  decimal: (label: string) => ({
    format: named(label, 'Enter a number, for example 38.5.'),
    range: named(label, 'Enter 1 to 80 hours.'),
  }),
  integer: (label: string) => ({
    format: named(label, 'Enter a whole number, for example 30.'),
    range: named(label, 'Enter 1 to 366 days.'),
  }),
  money: (label: string) => ({
    format: named(label, 'Enter an amount, for example 4,200.00.'),
    range: named(label, 'Enter more than 0 and at most 1,000,000 euros.'),
  }),
};
const yesNo = { yes: 'Yes', no: 'No' };
/** The same for every page: the form asks, and nothing has to be known yet. */
const why = [
  'The form of the Federal Employment Agency asks for it. Leave empty what you do not know yet; the copy sheet then names it as a gap.',
];

/** The questions for the Erklärung zum Beschäftigungsverhältnis (declaration on the employment). */
export const declarationPages: Readonly<Record<DeclarationPageId, PageTexts>> = {
  occasion: {
    title: 'What do you need the declaration for?',
    name: 'What do you need the declaration for?',
    intro: 'Section A of the form of the Federal Employment Agency.',
    why,
    provisions: [],
    fields: {
      procedure: {
        label: 'Procedure',
        options: {
          title: 'Residence title',
          preApproval: 'Advance consent of the Federal Employment Agency',
          workPermit: 'Work permit, also with a toleration or during asylum proceedings',
        },
      },
      occasion: {
        label: 'Occasion',
        options: { first: 'First grant', extension: 'Extension', employerChange: 'Change of employer' },
      },
    },
  },
  person: {
    title: 'Who is hired?',
    name: 'Who is hired?',
    intro: 'Exactly as in the passport. These details stay in your draft; we pass them on to nobody.',
    why,
    provisions: [],
    fields: {
      firstNames: { label: 'First names', errors: wrong.line('First names') },
      surname: { label: 'Surname', errors: wrong.line('Surname') },
      birthDate: {
        label: 'Date of birth',
        hint: 'For example 05/05/1993',
        errors: wrong.date('Date of birth'),
      },
      sex: {
        label: 'Sex',
        options: { male: 'male', female: 'female', diverse: 'diverse' },
      },
    },
  },
  residence: {
    title: 'Where does the person live at present?',
    name: 'Where does the person live at present?',
    why,
    provisions: [],
    fields: {
      residence: {
        label: 'Residence or habitual abode',
        hint: 'Address with town and country',
        errors: wrong.line('Residence or habitual abode'),
      },
      residenceSince: {
        label: 'Since when',
        hint: 'For example 01/03/2024',
        errors: wrong.date('Since when'),
      },
    },
  },
  firm: {
    title: 'Your firm',
    name: 'Your firm',
    why,
    provisions: [],
    fields: {
      firmName: { label: 'Name of the firm', errors: wrong.line('Name of the firm') },
      firmStreet: { label: 'Street and number', errors: wrong.line('Street and number') },
      firmPostalCode: { label: 'Postal code', errors: wrong.addressCode('Postal code') },
      firmPlace: { label: 'Town', errors: wrong.line('Town') },
    },
  },
  contact: {
    title: 'Whom can be asked at the firm?',
    name: 'Whom can be asked at the firm?',
    why,
    provisions: [],
    fields: {
      contactName: { label: 'Name', errors: wrong.line('Name') },
      contactPhone: { label: 'Telephone', errors: wrong.phone('Telephone') },
      contactEmail: { label: 'E-mail address', errors: wrong.email('E-mail address') },
      contactFax: { label: 'Fax', errors: wrong.phone('Fax') },
    },
  },
  company: {
    title: 'Company number (Betriebsnummer)',
    name: 'Company number (Betriebsnummer)',
    why,
    provisions: [],
    fields: {
      companyNumber: {
        label: 'Company number of the place of employment',
        hint: 'Eight digits. It stands in the notifications to social insurance.',
        errors: wrong.code('Company number of the place of employment'),
      },
      recentlyFounded: {
        label: 'Was the firm founded within the last 24 months?',
        options: yesNo,
      },
    },
  },
  term: {
    title: 'Start and duration',
    name: 'Start and duration',
    why,
    provisions: [],
    fields: {
      startDate: { label: 'Start of employment', errors: wrong.date('Start of employment') },
      contractType: {
        label: 'Contract',
        options: { permanent: 'Permanent', fixedTerm: 'Fixed-term' },
      },
      endDate: { label: 'Fixed until', errors: wrong.date('Fixed until') },
    },
  },
  hiredOut: {
    title: 'Will the person be hired out to third parties?',
    name: 'Will the person be hired out to third parties?',
    why: ['Consent is refused for agency work.', ...why],
    provisions: ['§ 40 Abs. 1 Nr. 2 AufenthG'],
    fields: {
      hiredOut: { label: 'Agency work', options: yesNo },
    },
  },
  workplace: {
    title: 'Where will the work be done?',
    name: 'Where will the work be done?',
    why,
    provisions: [],
    fields: {
      workplace: {
        label: 'Place of work',
        options: {
          seat: 'At the seat of the firm',
          changing: 'At changing sites',
          other: 'At another address',
        },
      },
      workplaceAddress: { label: 'Address or sites', errors: wrong.line('Address or sites') },
    },
  },
  job: {
    title: 'What will the person do?',
    name: 'What will the person do?',
    why,
    provisions: [],
    fields: {
      jobTitle: { label: 'Job title', errors: wrong.line('Job title') },
      jobDescription: {
        label: 'Precise description of the work',
        hint: 'Field, function, branch and tasks',
        errors: wrong.message('Precise description of the work'),
      },
    },
  },
  qualification: {
    title: 'Which qualification does the person have?',
    name: 'Which qualification does the person have?',
    intro: 'Proofs and German translations go with the form.',
    why,
    provisions: [],
    fields: {
      qualificationName: {
        label: 'Name of the degree or training',
        errors: wrong.line('Name of the degree or training'),
      },
      qualificationPlace: {
        label: 'Acquired in (town and country)',
        errors: wrong.line('Acquired in (town and country)'),
      },
      qualificationProof: {
        label: 'Proof',
        hint: 'For example anabin print, ZAB evaluation, notice of equivalence',
        errors: wrong.line('Proof'),
      },
    },
  },
  otherQualifications: {
    title: 'What else does the person bring?',
    name: 'What else does the person bring?',
    why,
    provisions: [],
    fields: {
      otherQualifications: {
        label: 'Further certificates, skills, experience',
        errors: wrong.message('Further certificates, skills, experience'),
      },
    },
  },
  licence: {
    title: 'Licence to practise',
    name: 'Licence to practise',
    why: ['If the occupation needs a licence, its proof belongs to the form.', ...why],
    provisions: ['§ 18 Abs. 2 Nr. 3 AufenthG'],
    fields: {
      licence: {
        label: 'Which licence, and how is it shown?',
        hint: 'For example licence under § 1 PflBG or § 10 BÄO',
        errors: wrong.line('Which licence, and how is it shown?'),
      },
    },
  },
  hours: {
    title: 'Working time and overtime',
    name: 'Working time and overtime',
    why,
    provisions: [],
    fields: {
      workingTime: {
        label: 'Extent of the employment',
        options: { fullTime: 'Full time', partTime: 'Part time', marginal: 'Marginal employment (Minijob)' },
      },
      weeklyHours: { label: 'Hours per week', errors: wrong.decimal('Hours per week') },
      overtime: {
        label: 'Is the person obliged to work overtime?',
        options: yesNo,
      },
      overtimeExtent: { label: 'To what extent', errors: wrong.line('To what extent') },
      overtimeCompensation: {
        label: 'How compensated (money or time off)',
        errors: wrong.line('How compensated (money or time off)'),
      },
    },
  },
  leave: {
    title: 'Leave',
    name: 'Leave',
    why,
    provisions: [],
    fields: {
      leaveDays: {
        label: 'Working days of leave per year',
        errors: wrong.integer('Working days of leave per year'),
      },
    },
  },
  collective: {
    title: 'Collective agreement',
    name: 'Collective agreement',
    why,
    provisions: [],
    fields: {
      collectivelyBound: {
        label: 'Are you bound by a collective agreement (§ 3 or § 5 TVG)?',
        options: yesNo,
      },
      collectivelyPaid: {
        label: 'Will the person be employed under it?',
        options: yesNo,
      },
      collectiveAgreement: { label: 'Which agreement', errors: wrong.line('Which agreement') },
      payGroup: { label: 'Pay group', errors: wrong.line('Pay group') },
    },
  },
  pay: {
    title: 'Pay',
    name: 'Pay',
    why,
    provisions: [],
    fields: {
      payUnit: {
        label: 'Pay is agreed',
        options: { month: 'per month', hour: 'per hour' },
      },
      payAmount: { label: 'Gross amount in euros', errors: wrong.money('Gross amount in euros') },
      benefits: {
        label: 'Benefits in kind: kind and amount',
        hint: 'For example accommodation, 200 euros a month',
        errors: wrong.line('Benefits in kind: kind and amount'),
      },
      otherPay: {
        label: 'Other pay, such as variable pay: kind and amount',
        errors: wrong.line('Other pay, such as variable pay: kind and amount'),
      },
    },
  },
  insurance: {
    title: 'Social insurance',
    name: 'Social insurance',
    why: ['The form asks whether it is employment in Germany.', ...why],
    provisions: ['§ 39 Abs. 2 AufenthG'],
    fields: {
      insured: {
        label: 'Is the person covered by German social insurance?',
        options: yesNo,
      },
      notInsuredReasons: {
        label: 'Why not, for each branch',
        errors: wrong.line('Why not, for each branch'),
      },
      exemption: {
        label: 'Is there an exemption agreement through the DVKA?',
        options: yesNo,
      },
      exemptionProof: { label: 'Proof of it', errors: wrong.line('Proof of it') },
    },
  },
};
