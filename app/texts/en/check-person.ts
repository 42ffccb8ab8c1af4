import type { personTexts as german } from '../de/check-person';

const dateFormat = 'There is no such date, or we cannot read it. Write day, month and year like 01/03/2027.';
const dateRange = 'This date is too far away. Check the year.';
const countryUnknown = 'We did not find this country. Choose a name from the list, for example India.';
const yesNoUnknown = { yes: 'Yes', no: 'No', unknown: 'I do not know' };

export const personTexts: typeof german = {
  origin: {
    title: 'Where does the person come from?',
    name: 'Origin',
    intro:
      'We do not ask for names or contact details. Nationality and country of residence are enough for the check.',
    why: [
      'People from the European Union, Iceland, Liechtenstein, Norway and Switzerland may work without any permit. For some other states there are easier ways of their own.',
      'The country of residence decides whether a visa is needed and which mission abroad is competent.',
    ],
    provisions: ['§ 2 Abs. 1 FreizügG/EU', '§ 26 Abs. 1 BeschV', '§ 41 Abs. 1 AufenthV'],
    fields: {
      nationality: {
        label: 'Nationality (country)',
        hint: 'Type the first letters of the country. If the person is stateless, tick “I do not know”: we have no answer of its own for that, and some points stay open in the result.',
        errors: {
          missing: 'Enter the nationality or tick “I do not know”.',
          format: `Nationality: ${countryUnknown} For a stateless person, tick “I do not know”.`,
        },
      },
      secondNationality: {
        label: 'Second nationality (country)',
        hint: 'Only if there is one. The more favourable one counts.',
        errors: { format: `Second nationality: ${countryUnknown}` },
      },
      residence: {
        label: 'Where does the person live at present?',
        hint: 'The country where they usually live',
        errors: {
          missing: 'Enter the country where the person lives or tick “I do not know”.',
          format: `Country of residence: ${countryUnknown}`,
        },
      },
    },
  },
  status: {
    title: 'Which residence title does the person hold?',
    name: 'Residence title',
    intro:
      'The residence title is on the card or in the passport, with its section under “Anmerkungen”. Ask to see it.',
    why: [
      'With some titles the person may work for you at once, with others only within limits. Some exclude certain ways.',
    ],
    provisions: ['§ 4a Abs. 1 AufenthG', '§ 19f Abs. 1 AufenthG'],
    fields: {
      status: {
        groups: {
          none: 'No title',
          settlementPermit: 'Permanent, or through family',
          blueCard: 'Work, research and training',
          temporaryProtection: 'Protection and asylum',
          schengenVisit: 'Visit, or title of another state',
          unknown: 'Something else',
        },
        options: {
          none: { label: 'None of these', hint: 'For example because the person still lives abroad' },
          settlementPermit: {
            label: 'Settlement permit (Niederlassungserlaubnis) or Daueraufenthalt-EU',
            hint: 'Unlimited',
          },
          ukWithdrawalAgreement: {
            label: 'Aufenthaltsdokument-GB',
            hint: 'British nationals who lived here before 2021, and their families',
          },
          familyOfEuCitizen: {
            label: 'Residence card for family members',
            hint: 'Family of people from the European Union',
          },
          familyPermit: {
            label: 'Residence permit for family reunification',
            hint: '§§ 27 to 36a AufenthG',
          },
          blueCard: { label: 'EU Blue Card issued by Germany', hint: '§ 18g AufenthG' },
          skilledWorker: { label: 'Residence permit as a skilled worker', hint: '§ 18a or § 18b AufenthG' },
          otherEmployment: { label: 'Residence permit for other employment', hint: '§ 19c AufenthG' },
          researcher: { label: 'Residence permit for research', hint: '§ 18d AufenthG' },
          student: { label: 'Residence permit for studies', hint: '§ 16b AufenthG' },
          apprentice: { label: 'Residence permit for vocational training', hint: '§ 16a AufenthG' },
          recognition: {
            label: 'Residence permit for the recognition of a qualification',
            hint: '§ 16d AufenthG',
          },
          jobSeekerGraduate: {
            label: 'Residence permit to look for work after a German qualification',
            hint: '§ 20 AufenthG',
          },
          opportunityCard: { label: 'Opportunity card (Chancenkarte)', hint: '§ 20a AufenthG' },
          temporaryProtection: {
            label: 'Temporary protection',
            hint: '§ 24 AufenthG, above all people from Ukraine',
          },
          recognisedRefugee: {
            label: 'Asylum, refugee status or subsidiary protection',
            hint: '§ 25 Abs. 1 or 2 AufenthG',
          },
          otherHumanitarian: {
            label: 'Other humanitarian residence permit',
            hint: 'For example § 25 Abs. 3 or 5, § 25a, § 25b AufenthG',
          },
          asylumProcedure: {
            label: 'Permission to stay during the asylum procedure (Aufenthaltsgestattung)',
            hint: 'The procedure is still going on.',
          },
          toleration: { label: 'Toleration (Duldung)', hint: 'Deportation is suspended.' },
          schengenVisit: { label: 'Visitor’s visa or stay without a visa', hint: 'At most 90 days' },
          blueCardOtherState: { label: 'EU Blue Card of another EU state' },
          longTermResidentOtherState: { label: 'EU long-term residence of another EU state' },
          unknown: 'I do not know',
        },
        errors: { missing: 'Choose the residence title. “I do not know” is an answer, too.' },
      },
      since: {
        label: 'Since when has the person held this title?',
        hint: 'Day, month and year, for example 01/03/2025',
        errors: {
          missing: 'Enter a date or tick “I do not know”.',
          format: dateFormat,
          range: dateRange,
        },
      },
    },
  },
  asylum: {
    title: 'Has the person applied for asylum in Germany?',
    name: 'Asylum application',
    why: [
      'During an asylum procedure and after a rejection many residence titles are not available. People who withdraw the application may be able to change; what counts then is the day of entry.',
    ],
    provisions: ['§ 10 Abs. 1 AufenthG', '§ 10 Abs. 3 AufenthG'],
    fields: {
      state: {
        options: {
          none: 'No',
          open: 'Yes, there is no final decision yet',
          withdrawn: 'Yes, the application was withdrawn',
          rejected: 'Yes, the application was rejected',
          unknown: 'I do not know',
        },
        errors: { missing: 'Choose whether the person has applied for asylum.' },
      },
      enteredOn: {
        label: 'When did the person enter Germany?',
        hint: 'Day, month and year, for example 15/02/2023',
        errors: {
          missing: 'Enter a date or tick “I do not know”.',
          format: dateFormat,
          range: dateRange,
        },
      },
    },
  },
  recruitment: {
    title: 'How did you find the person?',
    name: 'Recruitment',
    why: [
      'In some states only the Federal Employment Agency may recruit and place people for health and care occupations. People who apply by themselves are not affected.',
    ],
    provisions: ['§ 38 BeschV'],
    fields: {
      channel: {
        options: {
          candidateApplied: {
            label: 'The person applied by themselves',
            hint: 'Also in answer to an advertisement on the internet',
          },
          own: { label: 'We searched abroad ourselves and approached the person' },
          agencyAbroad: { label: 'A private agency recruited the person abroad' },
          federalAgency: {
            label: 'The Federal Employment Agency placed the person',
            hint: 'For example in the programme “Triple Win”',
          },
        },
        errors: { missing: 'Choose how you found the person.' },
      },
    },
  },
  westernBalkans: {
    title: 'Does the person meet the conditions of the Western Balkans regulation?',
    name: 'Western Balkans regulation',
    intro:
      'Under this regulation (Westbalkanregelung) people from six states can take up any work, even without a recognised qualification. There is a quota per year.',
    why: [
      'The regulation does not apply to people who received benefits under the Asylum Seekers’ Benefits Act in the 24 months before the application.',
      'The visa has to be applied for at the German mission in the country of origin.',
    ],
    provisions: ['§ 26 Abs. 2 BeschV'],
    fields: {
      benefits: {
        label: 'Did the person receive benefits for asylum seekers in Germany in the last 24 months?',
        options: yesNoUnknown,
        errors: { missing: 'Choose whether the person received such benefits.' },
      },
      visaCountry: {
        label: 'In which country does the person apply for the visa?',
        hint: 'Usually where they live. We assume this, too, if you do not know.',
        errors: { missing: 'Enter the country or tick “I do not know”.', format: countryUnknown },
      },
    },
  },
  driving: {
    title: 'Does the person hold the licence and basic qualification for lorry or bus?',
    name: 'Driving licence',
    intro:
      'This means a driving licence of class C, CE, D or DE from an EU or EEA state and the basic qualification (Grundqualifikation) for professional drivers.',
    why: [
      'With both the person can drive at once. What is missing can under certain conditions be acquired in Germany.',
    ],
    provisions: ['§ 24a Abs. 1 BeschV', '§ 24a Abs. 2 BeschV'],
    fields: {
      licence: {
        options: { yes: 'Yes, both', no: 'No, something is missing', unknown: 'I do not know' },
        errors: { missing: 'Choose whether the person holds licence and qualification.' },
      },
    },
  },
  group: {
    title: 'How long has the person belonged to the group of companies?',
    name: 'Time in the group',
    intro: 'Count the months without interruption up to the transfer.',
    example: '2 years are 24 months',
    why: [
      'For the ICT card the person must have belonged to the group for a minimum time without interruption.',
    ],
    provisions: ['§ 19 Abs. 2 AufenthG'],
    fields: {
      months: {
        label: 'Months in the group',
        suffix: 'months',
        errors: {
          missing: 'Enter the number of months or tick “I do not know”.',
          format: 'Enter a whole number of months, for example 24.',
          range: 'The number of months must not be over 720.',
        },
      },
    },
  },
  hosting: {
    title: 'Is there a hosting agreement?',
    name: 'Hosting agreement',
    intro:
      'The hosting agreement (Aufnahmevereinbarung) is a contract between the researcher and the institution on a research project. A corresponding employment contract is enough, too.',
    why: ['The residence permit for research needs a valid hosting agreement or a corresponding contract.'],
    provisions: ['§ 18d Abs. 1 AufenthG'],
    fields: {
      agreement: {
        options: yesNoUnknown,
        errors: { missing: 'Choose whether there is a hosting agreement.' },
      },
    },
  },
  age: {
    title: 'Will the person be 45 or older when it begins?',
    name: 'Age',
    intro:
      'We do not need the date of birth. What counts is the day on which the title is issued or work begins.',
    why: [
      'From the 45th birthday some ways need a higher salary or proof of adequate provision for old age. This does not apply to the EU Blue Card.',
    ],
    provisions: ['§ 18 Abs. 2 Nr. 5 AufenthG', '§ 1 Abs. 2 BeschV'],
    fields: {
      aged45: {
        label: '45 or older?',
        options: yesNoUnknown,
        errors: { missing: 'Choose whether the person is 45 or older.' },
      },
      pension: {
        label: 'Can the person prove adequate provision for old age?',
        hint: 'For example pension rights, insurance, savings or property. The authority decides what is adequate.',
        options: yesNoUnknown,
        errors: { missing: 'Choose whether the person can prove provision for old age.' },
      },
    },
  },
};
