import type { HandoffPageId } from '#flows/questionnaires/handoff-pages';
import type { PageTexts } from '~/forms/view';

const tooLong = (count: string) => `Please shorten the text: ${count} characters at most.`;
const line = (missing: string) => ({ missing, long: tooLong('200') });
const phoneErrors = {
  format: 'Enter the phone number in digits, for example 0341 123456 or +49 341 123456.',
  long: tooLong('40'),
};

/** The questions before a handoff. */
export const handoffPages: Readonly<Record<HandoffPageId, PageTexts>> = {
  district: {
    title: 'In which district is the place of work?',
    name: 'District',
    intro: 'The postal code of the place of work belongs to several districts (Kreise).',
    why: ['The district decides which coordination office and which employment agency are responsible.'],
    provisions: [],
    fields: { district: { errors: { missing: 'Choose the district in which the person will work.' } } },
  },
  office: {
    title: 'Which office should advise you?',
    name: 'Office',
    intro: 'This is what we suggest for your place of work and the occupation. The advice is free of charge.',
    why: [
      'The regional coordination offices (Koordinierungsstellen) of the programme “Integration durch Qualifizierung (IQ)” advise firms. Not every Land has one. Where none is known, or it cannot surely be reached, we name the advisory point of the Land and the IQ network.',
      'You may choose any other office.',
    ],
    provisions: [],
    fields: { office: { errors: { missing: 'Choose the office that should receive your case.' } } },
  },
  agency: {
    title: 'Which employment agency is responsible for the place of work?',
    name: 'Employment agency',
    intro:
      'There are several for this place. Their employer service (Arbeitgeber-Service) learns of your case only if you agree at the end.',
    why: [
      'None of our sources says which part of the city belongs to which agency. If you do not know, the coordination office will find out.',
    ],
    provisions: [],
    fields: { agency: { errors: { missing: 'Choose the agency or “I don’t know”.' } } },
  },
  firm: {
    title: 'Your firm',
    name: 'Firm',
    why: ['The office needs to know whom it advises. Size and sector help it to find suitable support.'],
    provisions: [],
    fields: {
      name: { label: 'Name of the firm', errors: line('Enter the name of the firm.') },
      street: { label: 'Street and number', errors: { long: tooLong('200') } },
      postalCode: {
        label: 'Postal code',
        errors: {
          missing: 'Enter the postal code of the firm.',
          format: 'Enter a German postal code of five digits, for example 04109.',
        },
      },
      place: { label: 'Town or city', errors: line('Enter the town or city of the firm.') },
      sector: {
        label: 'Sector',
        hint: 'For example metal construction, care or catering.',
        errors: { long: tooLong('200') },
      },
      size: {
        label: 'How many people work in the firm?',
        options: {
          micro: 'Fewer than 10',
          small: '10 to 49',
          medium: '50 to 249',
          large: '250 or more',
          unknown: 'Prefer not to say',
        },
        errors: { missing: 'Choose a size or “Prefer not to say”.' },
      },
    },
  },
  contact: {
    title: 'Whom may the office contact?',
    name: 'Contact person',
    intro: 'The contact person in your firm. Messages about the case go to this e-mail address, too.',
    why: [
      'Without a name and an e-mail address the office cannot answer you. Our messages hold the case number and a link only, nothing about the case.',
    ],
    provisions: [],
    fields: {
      contactName: { label: 'First name and surname', errors: line('Enter the name of the contact person.') },
      contactEmail: {
        label: 'E-mail address',
        errors: {
          missing: 'Enter an e-mail address.',
          format: 'Enter an e-mail address, for example personal@firma.de.',
          same: 'This is the address that you gave for the person. The person gets a link of their own; enter your address here.',
          long: tooLong('200'),
        },
      },
      contactPhone: { label: 'Phone', errors: phoneErrors },
    },
  },
  wishes: {
    title: 'What would you like help with?',
    name: 'Request',
    intro: 'You may choose several.',
    why: ['This way the office can turn to the right specialist at once and need not ask first.'],
    provisions: [],
    fields: {
      wishes: {
        options: {
          advice: { label: 'Finding the right way', hint: 'Advice on residence and on the procedure' },
          recognition: {
            label: 'Recognition of the qualification',
            hint: 'Who is responsible, which papers are needed, what it costs',
          },
          fastTrack: {
            label: 'Fast-track procedure for skilled workers',
            hint: 'The procedure under § 81a AufenthG (beschleunigtes Fachkräfteverfahren), which you as the employer apply for at the immigration office',
          },
          adaptation: {
            label: 'Adaptation measure',
            hint: 'A course or an examination where recognition is not complete yet',
          },
          agencySupport: {
            label: 'Support by the employer service',
            hint: 'The employment agency advises on vacancy, pay and funding',
          },
        },
        errors: { missing: 'Choose at least one request.' },
      },
    },
  },
  person: {
    title: 'About the person',
    name: 'Person',
    intro:
      'Everything here is optional. Without it the person is called “Person A”. What you enter stays hidden from the office until the person has agreed. With an e-mail address the person receives a link for that.',
    why: [
      'For recognition, the fast-track procedure and adaptation measures the office will need to know sooner or later whom it is about. Only the person can consent to that, not the firm.',
    ],
    provisions: ['§ 26 Abs. 2 BDSG'],
    fields: {
      personName: { label: 'Name of the person', errors: { long: tooLong('200') } },
      personEmail: {
        label: 'E-mail address of the person',
        errors: {
          format: 'Enter an e-mail address, for example name@example.com.',
          same: 'This is the address of your contact person. The person decides about their own data; enter the person’s own address or leave the field empty.',
          long: tooLong('200'),
        },
      },
      personPhone: { label: 'Phone of the person', errors: phoneErrors },
      personLanguage: {
        label: 'In which language do we write to the person?',
        options: { en: 'English', de: 'German' },
        errors: { missing: 'Choose a language.' },
      },
    },
  },
  message: {
    title: 'Would you like to write something to the office?',
    name: 'Message',
    example: 'What you have tried so far, what matters to you, when you can be reached.',
    why: ['The office sees your answers and the result of the check anyway. Here is room for all the rest.'],
    provisions: [],
    fields: {
      message: {
        label: 'Your message',
        hint: '4,000 characters at most. The office reads the text at once: please give no names and nothing about the person’s health.',
        errors: { long: tooLong('4,000') },
      },
    },
  },
};
