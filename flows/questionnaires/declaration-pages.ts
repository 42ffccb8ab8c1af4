interface Page {
  /** Last part of the address: /check/erklaerung/<slug>, the same in both languages. */
  slug: string;
  /** The fields of the form that this page asks for. */
  fields: readonly string[];
}

/** The pages of the declaration in the order of the form, sections A to K; the sheet stands at their end. */
export const declarationPages = {
  occasion: { slug: 'anlass', fields: ['procedure', 'occasion'] },
  person: { slug: 'person', fields: ['firstNames', 'surname', 'birthDate', 'sex'] },
  residence: { slug: 'aufenthalt', fields: ['residence', 'residenceSince'] },
  firm: { slug: 'betrieb', fields: ['firmName', 'firmStreet', 'firmPostalCode', 'firmPlace'] },
  contact: {
    slug: 'ansprechperson',
    fields: ['contactName', 'contactPhone', 'contactEmail', 'contactFax'],
  },
  company: { slug: 'betriebsnummer', fields: ['companyNumber', 'recentlyFounded'] },
  term: { slug: 'dauer', fields: ['startDate', 'contractType', 'endDate'] },
  hiredOut: { slug: 'ueberlassung', fields: ['hiredOut'] },
  workplace: { slug: 'arbeitsstaette', fields: ['workplace', 'workplaceAddress'] },
  job: { slug: 'taetigkeit', fields: ['jobTitle', 'jobDescription'] },
  qualification: {
    slug: 'abschluss',
    fields: ['qualificationName', 'qualificationPlace', 'qualificationProof'],
  },
  otherQualifications: { slug: 'kenntnisse', fields: ['otherQualifications'] },
  licence: { slug: 'berufserlaubnis', fields: ['licence'] },
  hours: {
    slug: 'arbeitszeit',
    fields: ['workingTime', 'weeklyHours', 'overtime', 'overtimeExtent', 'overtimeCompensation'],
  },
  leave: { slug: 'urlaub', fields: ['leaveDays'] },
  collective: {
    slug: 'tarif',
    fields: ['collectivelyBound', 'collectivelyPaid', 'collectiveAgreement', 'payGroup'],
  },
  pay: { slug: 'entgelt', fields: ['payUnit', 'payAmount', 'benefits', 'otherPay'] },
  insurance: {
    slug: 'sozialversicherung',
    fields: ['insured', 'notInsuredReasons', 'exemption', 'exemptionProof'],
  },
} as const satisfies Record<string, Page>;

export type DeclarationPageId = keyof typeof declarationPages;
export const declarationPageIds = Object.keys(declarationPages) as DeclarationPageId[];
