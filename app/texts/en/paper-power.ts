import type { PaperPowerTexts } from '../de/paper-power';

export const paperPower: PaperPowerTexts = {
  title: 'Power of attorney for the fast-track procedure (§ 81a AufenthG)',
  language: {
    title: 'Sign the German version',
    text: 'Offices in Germany work in German. This English text says the same and is there to be understood; sign and hand in the German one.',
  },
  giver: 'Who gives the power of attorney',
  receiver: 'Who receives it',
  fields: {
    name: 'First names and surname',
    nameHint: 'exactly as in the passport',
    nameOwed:
      'please by hand, in Latin letters exactly as in the passport: we cannot transfer the script given with certainty',
    birth: 'Date and place of birth',
    nationality: 'Nationality',
    addressAbroad: 'Address abroad',
    email: 'E-mail',
    phone: 'Phone',
    firm: 'Firm',
    firmAddress: 'Seat or place of business',
    representative: 'represented by',
    deputy: 'Deputy',
    deputyHint: 'where there is one',
  },
  object: 'What it is for',
  objectText:
    'I authorise the firm named above to apply on my behalf for the fast-track procedure for skilled workers under § 81a AufenthG (beschleunigtes Fachkräfteverfahren) and for the procedures connected with it under § 81a(3) AufenthG, and to represent me out of court in them.',
  scope: 'To this end the firm may:',
  scopeItems: [
    'represent me towards the immigration office, the body competent for recognition and other authorities involved,',
    'file applications and hand in and add documents, including ones with my personal data,',
    'pay fees,',
    'receive letters, notices and electronic documents for me and open the post concerned,',
    'carry on the further correspondence.',
  ],
  sub: 'Sub-authority',
  subItems: [
    'Yes, the firm may authorise another person with these tasks (sub-authority, Untervollmacht).',
    'No, the firm may not give a sub-authority.',
  ],
  family: 'Family members who come along',
  familyText:
    'Where a spouse or minor unmarried children come along and their visas are applied for in temporal connection, the procedure covers them too (§ 81a(4) AufenthG). Each member of the family then needs a power of attorney of their own.',
  annex: 'Annexes',
  annexItems: [
    'colour copy of the data page of the passport',
    'where the person lives in another state of the European Union: proof of the right of residence there',
  ],
  placeDate: 'Place, date',
  signature: 'Signature of the person',
  assurance: 'Assurance of the employer (§ 81a(2) no. 2 AufenthG)',
  change: {
    title: 'New since summer 2026',
    lines: [
      'Until then the power of attorney itself was part of the agreement with the immigration office. Since then it is enough there that the firm gives an assurance: the person has authorised it and, where needed, it may give a sub-authority.',
      'Some offices want to see the power of attorney all the same, a few of them the original. So have it signed in any case, and ask your office.',
    ],
  },
  assuranceText: (person) =>
    `We give the assurance that ${person ?? 'the person named above'} has authorised us to apply for the fast-track procedure under § 81a AufenthG.`,
  assuranceItem: 'We are also entitled to give a sub-authority.',
  firmSignature: 'Signature for the firm',
  subTitle: 'Sub-authority',
  subIntro:
    'Fill in only where another person conducts the procedure for the firm and the power of attorney allows it. A human being is authorised by name, not a company.',
  subFields: {
    name: 'Name of the person authorised',
    address: 'Address',
    email: 'E-mail',
    phone: 'Phone',
  },
  subText: 'We give the person named a sub-authority to the extent to which we are authorised ourselves.',
  stamp: 'Signature and company stamp',
};
