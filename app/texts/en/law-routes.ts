import type { LawTexts } from '../de/law';

export const routes: LawTexts['routes'] = {
  blueCardMobility: {
    name: 'Long-term mobility with an EU Blue Card (Langfristige Mobilität)',
    short: 'Moving with another EU state’s Blue Card',
    what: 'Anyone who already holds an EU Blue Card of another Member State and has lived there long enough can move to Germany with it. The person enters without a visa and applies for the German Blue Card here.',
    open: 'Moving with the Blue Card is possible: the person may enter without a visa and apply for the German Blue Card here.',
    openIf: (clauses) => `Moving with the Blue Card is possible if ${clauses}.`,
    unknown: 'Whether moving with the Blue Card is possible is not yet known.',
    notOpen: (reasons, not) => `Moving with the Blue Card is ${not} possible because ${reasons}.`,
  },
  blueCardRegular: {
    name: 'EU Blue Card, ordinary case (Blaue Karte EU)',
    short: 'Blue Card',
    what: 'The residence title for skilled workers with a university degree whose job matches the degree and reaches the ordinary salary threshold. The Federal Employment Agency does not have to consent.',
    open: 'The Blue Card is possible: degree, job and salary fit, and no consent of the Federal Employment Agency is needed.',
    openIf: (clauses) => `The Blue Card is possible if ${clauses}.`,
    unknown: 'Whether the Blue Card is possible is not yet known.',
    notOpen: (reasons, not) => `The Blue Card is ${not} possible because ${reasons}.`,
  },
  blueCardShortage: {
    name: 'EU Blue Card in a shortage occupation (Blaue Karte EU, Mangelberuf)',
    short: 'Blue Card in a shortage occupation',
    what: 'For skilled workers with a university degree in occupations listed in the statute (often called shortage occupations), a lower salary threshold applies. In return the Federal Employment Agency checks the working conditions.',
    open: 'The Blue Card in a shortage occupation is possible: occupation, degree and salary fit; the Federal Employment Agency still has to consent.',
    openIf: (clauses) => `The Blue Card in a shortage occupation is possible if ${clauses}.`,
    unknown: 'Whether the Blue Card in a shortage occupation is possible is not yet known.',
    notOpen: (reasons, not) =>
      `The Blue Card in a shortage occupation is ${not} possible because ${reasons}.`,
  },
  blueCardGraduate: {
    name: 'EU Blue Card for new entrants to the profession (Blaue Karte EU, Berufsanfänger)',
    short: 'Blue Card after a recent degree',
    what: 'Anyone who has gained the university degree only recently receives the Blue Card in any suitable occupation at the lower salary threshold. In return the Federal Employment Agency checks the working conditions.',
    open: 'The Blue Card after a recent degree is possible: degree, job and salary fit; the Federal Employment Agency still has to consent.',
    openIf: (clauses) => `The Blue Card after a recent degree is possible if ${clauses}.`,
    unknown: 'Whether the Blue Card after a recent degree is possible is not yet known.',
    notOpen: (reasons, not) => `The Blue Card after a recent degree is ${not} possible because ${reasons}.`,
  },
  blueCardIt: {
    name: 'EU Blue Card for experienced IT specialists (Blaue Karte EU, IT)',
    short: 'Blue Card for IT specialists without a degree',
    what: 'In IT occupations, long experience at graduate level can take the place of a degree. This way is only considered where no other Blue Card fits; the Federal Employment Agency checks the working conditions.',
    open: 'The Blue Card for IT specialists is possible: experience, job and salary fit; the Federal Employment Agency still has to consent.',
    openIf: (clauses) => `The Blue Card for IT specialists is possible if ${clauses}.`,
    unknown: 'Whether the Blue Card for IT specialists is possible is not yet known.',
    notOpen: (reasons, not) => `The Blue Card for IT specialists is ${not} possible because ${reasons}.`,
  },
  skilledAcademic: {
    name: 'Residence permit for skilled workers with academic training (Fachkraft mit akademischer Ausbildung)',
    short: 'Skilled worker with a degree',
    what: 'Anyone with a German, recognised or comparable university degree may work in any qualified employment, even outside their own field. There is no fixed salary threshold, but the Federal Employment Agency checks the working conditions.',
    open: 'The residence permit for skilled workers with a degree is possible; the Federal Employment Agency still has to consent.',
    openIf: (clauses) => `The residence permit for skilled workers with a degree is possible if ${clauses}.`,
    unknown: 'Whether the residence permit for skilled workers with a degree is possible is not yet known.',
    notOpen: (reasons, not) =>
      `The residence permit for skilled workers with a degree is ${not} possible because ${reasons}.`,
  },
  skilledVocational: {
    name: 'Residence permit for skilled workers with vocational training (Fachkraft mit Berufsausbildung)',
    short: 'Skilled worker with vocational training',
    what: 'Anyone with German vocational training, or foreign training recognised as equivalent, may work in any qualified employment. There is no fixed salary threshold, but the Federal Employment Agency checks the working conditions.',
    open: 'The residence permit for skilled workers with vocational training is possible; the Federal Employment Agency still has to consent.',
    openIf: (clauses) =>
      `The residence permit for skilled workers with vocational training is possible if ${clauses}.`,
    unknown:
      'Whether the residence permit for skilled workers with vocational training is possible is not yet known.',
    notOpen: (reasons, not) =>
      `The residence permit for skilled workers with vocational training is ${not} possible because ${reasons}.`,
  },
  researcher: {
    name: 'Residence permit for research (Aufenthaltserlaubnis zum Zweck der Forschung)',
    short: 'Research',
    what: 'For researchers who conclude a hosting agreement with a research institution. The Federal Employment Agency does not have to consent.',
    open: 'The residence permit for research is possible: no consent of the Federal Employment Agency is needed.',
    openIf: (clauses) => `The residence permit for research is possible if ${clauses}.`,
    unknown: 'Whether the residence permit for research is possible is not yet known.',
    notOpen: (reasons, not) => `The residence permit for research is ${not} possible because ${reasons}.`,
  },
  experienced: {
    name: 'Employment on the strength of marked practical experience (berufspraktische Erfahrung)',
    short: 'Experience instead of recognition',
    what: 'Anyone with several years in the occupation and a qualification that is state-recognised at home can come without German recognition; in IT occupations even without a qualification. The job must be qualified and must reach a salary threshold or be paid under a collective agreement.',
    open: 'Employment on the strength of experience is possible; the Federal Employment Agency and the immigration office decide at their discretion.',
    openIf: (clauses) =>
      `Employment on the strength of experience is possible if ${clauses}; the authority decides at its discretion.`,
    unknown: 'Whether employment on the strength of experience is possible is not yet known.',
    notOpen: (reasons, not) =>
      `Employment on the strength of experience is ${not} possible because ${reasons}.`,
  },
  longTermResidentOtherState: {
    name: 'Residence permit for long-term residents of other EU Member States (Daueraufenthalt-EU)',
    short: 'Long-term residence in another EU state',
    what: 'Anyone who holds long-term resident status in another Member State can move on to Germany with it and work here. The Federal Employment Agency checks the working conditions.',
    open: 'The residence permit based on long-term residence in another EU state is possible; the Federal Employment Agency still has to consent.',
    openIf: (clauses) =>
      `The residence permit based on long-term residence in another EU state is possible if ${clauses}.`,
    unknown:
      'Whether a residence permit based on long-term residence in another EU state is possible is not yet known.',
    notOpen: (reasons, not) =>
      `The residence permit based on long-term residence in another EU state is ${not} possible because ${reasons}.`,
  },
  executiveOrSpecialist: {
    name: 'Executives, managers and specialists (Leitende Angestellte, Führungskräfte und Spezialisten)',
    short: 'Executive or specialist',
    what: 'For executive employees, members of the management board and people with special, above all company-specific, knowledge. The statute asks for neither recognition nor a fixed salary threshold.',
    open: 'The way for executives and specialists is possible; the Federal Employment Agency and the immigration office decide at their discretion.',
    openIf: (clauses) =>
      `The way for executives and specialists is possible if ${clauses}; the authority decides at its discretion.`,
    unknown: 'Whether the way for executives and specialists is possible is not yet known.',
    notOpen: (reasons, not) =>
      `The way for executives and specialists is ${not} possible because ${reasons}.`,
  },
  intraCorporateTransfer: {
    name: 'ICT Card for intra-corporate transferees (ICT-Karte)',
    short: 'Transfer within the group',
    what: 'For managers, specialists and trainees whom a company outside the EU posts for a time to a German establishment of the same group. The card must be applied for as a visa before entry.',
    open: 'The transfer with the ICT Card is possible; the Federal Employment Agency still has to consent.',
    openIf: (clauses) => `The transfer with the ICT Card is possible if ${clauses}.`,
    unknown: 'Whether the transfer with the ICT Card is possible is not yet known.',
    notOpen: (reasons, not) => `The transfer with the ICT Card is ${not} possible because ${reasons}.`,
  },
  recognitionPartnership: {
    name: 'Recognition partnership (Anerkennungspartnerschaft)',
    short: 'Enter first, get recognised afterwards',
    what: 'The person starts work before recognition and goes through the recognition procedure in Germany. Employer and person commit themselves to this in an agreement.',
    open: 'The recognition partnership is possible: as a rule the residence permit is granted; the Federal Employment Agency still has to consent.',
    openIf: (clauses) => `The recognition partnership is possible if ${clauses}.`,
    unknown: 'Whether the recognition partnership is possible is not yet known.',
    notOpen: (reasons, not) => `The recognition partnership is ${not} possible because ${reasons}.`,
  },
  recognitionMeasure: {
    name: 'Measure for the recognition of a foreign qualification (Anpassungsmaßnahme)',
    short: 'Adaptation training',
    what: 'Once the competent body has stated what is still missing for recognition, the person can enter for adaptation training. They make up for it in Germany and then become a skilled worker.',
    open: 'Adaptation training is possible: as a rule the residence permit for it is granted.',
    openIf: (clauses) => `Adaptation training is possible if ${clauses}.`,
    unknown: 'Whether adaptation training is possible is not yet known.',
    notOpen: (reasons, not) => `Adaptation training is ${not} possible because ${reasons}.`,
  },
  privilegedNationality: {
    name: 'Employment of certain nationals, privileged states (Beschäftigung bestimmter Staatsangehöriger)',
    short: 'Special rule for privileged states',
    what: 'Nationals of some states named in the regulation may be admitted to any employment, whatever their qualification. The Federal Employment Agency checks the working conditions and, by the wording, also priority.',
    open: 'The special rule for privileged states applies: employment is possible, the authority decides at its discretion.',
    openIf: (clauses) =>
      `The special rule for privileged states applies if ${clauses}; the authority decides at its discretion.`,
    unknown: 'Whether the special rule for privileged states applies is not yet known.',
    notOpen: (reasons, not) => `The special rule for privileged states does ${not} apply because ${reasons}.`,
  },
  professionalDriver: {
    name: 'Professional drivers (Berufskraftfahrerinnen und Berufskraftfahrer)',
    short: 'Lorry and bus drivers',
    what: 'For employees who drive goods vehicles or buses. If the driving licence or the driver qualification is still missing, it can be acquired in Germany under certain conditions.',
    open: 'Employment as a professional driver is possible; the authority decides at its discretion.',
    openIf: (clauses) =>
      `Employment as a professional driver is possible if ${clauses}; the authority decides at its discretion.`,
    unknown: 'Whether employment as a professional driver is possible is not yet known.',
    notOpen: (reasons, not) => `Employment as a professional driver is ${not} possible because ${reasons}.`,
  },
  careAssistant: {
    name: 'Employment of care assistants (Pflegehilfskräfte)',
    short: 'Care assistance',
    what: 'For care assistants with state-regulated German assistant training, or foreign training found to be equivalent. The Federal Employment Agency checks the working conditions.',
    open: 'Employment as a care assistant is possible; the authority decides at its discretion.',
    openIf: (clauses) =>
      `Employment as a care assistant is possible if ${clauses}; the authority decides at its discretion.`,
    unknown: 'Whether employment as a care assistant is possible is not yet known.',
    notOpen: (reasons, not) => `Employment as a care assistant is ${not} possible because ${reasons}.`,
  },
  westernBalkans: {
    name: 'Western Balkans rule (Westbalkanregelung)',
    short: 'Special rule for the Western Balkans',
    what: 'Nationals of the Western Balkan states can be admitted to any employment, even without a recognised qualification. The number of consents is limited each year, and the application must be made in one of these states.',
    open: 'The Western Balkans rule applies: employment is possible, the authority decides at its discretion.',
    openIf: (clauses) =>
      `The Western Balkans rule applies if ${clauses}; the authority decides at its discretion.`,
    unknown: 'Whether the Western Balkans rule applies is not yet known.',
    notOpen: (reasons, not) => `The Western Balkans rule does ${not} apply because ${reasons}.`,
  },
  vocationalTraining: {
    name: 'Residence permit for vocational training (Berufsausbildung)',
    short: 'Apprenticeship in a company',
    what: 'For people who begin in-company vocational training in Germany. Afterwards they can stay as skilled workers.',
    open: 'The residence permit for vocational training is possible; the Federal Employment Agency still has to consent.',
    openIf: (clauses) => `The residence permit for vocational training is possible if ${clauses}.`,
    unknown: 'Whether the residence permit for vocational training is possible is not yet known.',
    notOpen: (reasons, not) =>
      `The residence permit for vocational training is ${not} possible because ${reasons}.`,
  },
  shortTermQuota: {
    name: 'Short-term employment within a quota (kurzzeitige kontingentierte Beschäftigung)',
    short: 'Short-term work at the collective rate',
    what: 'For any employment of short duration with employers bound by a collective agreement who also pay for the journey. The Federal Employment Agency sets how many people may come in this way each year.',
    open: 'Short-term employment is possible; the Federal Employment Agency decides at its discretion.',
    openIf: (clauses) =>
      `Short-term employment is possible if ${clauses}; the Federal Employment Agency decides at its discretion.`,
    unknown: 'Whether short-term employment is possible is not yet known.',
    notOpen: (reasons, not) => `Short-term employment is ${not} possible because ${reasons}.`,
  },
  opportunityCard: {
    name: 'Opportunity Card (Chancenkarte)',
    short: 'Entering to look for work',
    what: 'With the Opportunity Card the person comes to Germany alone to look for work or for recognition training. It is not a title for your job, but it allows some part-time and trial work.',
    open: 'The Opportunity Card is possible; the person applies for it, and the authority decides at its discretion.',
    openIf: (clauses) =>
      `The Opportunity Card is possible if ${clauses}; the person applies for it, and the authority decides at its discretion.`,
    unknown: 'Whether the Opportunity Card is possible is not yet known.',
    notOpen: (reasons, not) => `The Opportunity Card is ${not} possible because ${reasons}.`,
  },
};

export const verdicts: LawTexts['verdicts'] = {
  open: { label: 'possible', group: 'Possible', sign: '✓' },
  openIf: { label: 'possible if …', group: 'Possible if …', sign: '◔' },
  unknown: { label: 'not yet known', group: 'Not yet known', sign: '?' },
  notOpen: { label: 'not open', group: 'Not open on the information given', sign: '✕' },
};

export const entitlements: LawTexts['entitlements'] = {
  claim: {
    label: 'entitlement (Anspruch)',
    explanation: 'If all requirements are met, the authority must grant the title.',
  },
  rule: {
    label: 'as a rule (Soll-Vorschrift)',
    explanation:
      'If all requirements are met, the authority is to grant the title and refuses only in exceptional cases.',
  },
  discretion: {
    label: 'discretion (Ermessen)',
    explanation: 'Even if all requirements are met, the authority weighs the case and decides.',
  },
};

export const consents: LawTexts['consents'] = {
  none: {
    label: 'No consent of the Federal Employment Agency needed',
    explanation: 'The immigration office or the German mission abroad decides alone.',
  },
  consent: {
    label: 'Consent of the Federal Employment Agency needed',
    explanation:
      'It checks whether the working conditions match those of comparable domestic employees. The authority obtains the consent internally.',
  },
  consentPriority: {
    label: 'Consent of the Federal Employment Agency with priority check (Vorrangprüfung) needed',
    explanation:
      'It checks the working conditions and, by the wording of the regulation, also whether applicants with priority are available.',
  },
  workPermit: {
    label: 'Work permit or consent of the Federal Employment Agency needed',
    explanation:
      'For short stays of people who need no visa, you as the employer apply for the work permit directly to the Federal Employment Agency; otherwise it consents to the residence title.',
  },
};
