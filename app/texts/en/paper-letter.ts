import type { PaperLetterTexts } from '../de/paper-letter';

export const paperLetter: PaperLetterTexts = {
  subject: 'Free advice for you: Faire Integration (§ 45c AufenthG)',
  from: 'From',
  to: 'To',
  firm: 'Firm',
  firmAddress: 'Address of the firm',
  person: 'Name of the person',
  placeAndDate: 'Place, date',
  greeting: (name) => (name === undefined ? 'Hello,' : `Dear ${name},`),
  contract:
    'You have concluded an employment contract with us for work in Germany. The law gives you the possibility of free information and advice on it (§ 45b(1) sentences 1 and 2 of the Residence Act, Aufenthaltsgesetz). With this letter we point this out to you.',
  advice:
    'The service is called “Faire Integration”. It answers questions about labour law and social law. It is there for people from states outside the European Union who are in Germany already, and for people who still live abroad and would like to work in Germany.',
  office: 'The nearest advice office',
  nearest: (place) =>
    place === undefined
      ? 'This advice office is nearest to your place of work:'
      : `This advice office is nearest to your place of work (${place}):`,
  fields: {
    name: 'Advice office',
    address: 'Address',
    phone: 'Phone',
    email: 'E-mail',
    website: 'Website',
  },
  asOf: (day) => `Contact data as of ${day}`,
  all: 'All advice offices with current contact data',
  address: 'https://www.faire-integration.de/beratungsstellen',
  lookUp:
    'Current contact data of the nearest advice office: look it up at faire-integration.de/beratungsstellen',
  closing: 'Yours sincerely',
  signedFor: 'For the firm',
  receipt: 'Acknowledgement of receipt (voluntary)',
  receiptText: 'I have received this letter.',
  signature: 'Place, date, signature',
  notes: {
    title: 'For you as the employer',
    items: [
      'Pass the letter on by the first day of work at the latest. Text form is enough: as an e-mail, as an annex to the contract, or as a letter.',
      'The contact data must be right on the day on which you pass the letter on. Check the directory shortly before.',
      'The duty falls away where an agency placed the person from abroad (§ 299 SGB III): then the agency informs.',
    ],
  },
};
