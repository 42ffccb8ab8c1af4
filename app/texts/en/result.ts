import type { ResultTexts } from '../de/result';

export const result: ResultTexts = {
  title: (day) => `Result of ${day}`,
  intro: 'The check sorts what you have told us and gives the reasons. The authorities decide.',
  interim: {
    title: 'Interim result',
    text: 'The check is not finished yet. Each further answer makes the result more certain.',
    continue: 'Continue the check',
  },
  warnings: { first: 'Please read this first', also: 'Good to know' },
  access: { title: 'May the person work already?', basis: 'Legal basis' },
  recommendation: {
    title: 'The recommended way',
    nothingKnown: 'It is too early to say which way fits. Some answers are missing.',
    undecided: (count) =>
      count === 1
        ? 'One way for your job cannot be decided yet. Answer the open questions first. Until then there remains:'
        : `${String(count)} ways for your job cannot be decided yet. Answer the open questions first. Until then there remains:`,
    nextStep: 'Next step',
    details: 'See the requirements of this way',
    reasons: 'Why this way?',
    reason:
      'It is the first way in the order that gives the person the most rights and you the simplest procedure.',
    provisional: 'Provisional: calculated with an amount that is not final yet.',
  },
  nextSteps: {
    candidateApplies: 'The person finds out about points and papers and applies on their own.',
    applyForRecognition:
      'The person applies for recognition to the competent body. The recognition finder on anerkennung-in-deutschland.de tells which one that is.',
    evaluateDegree:
      'First check whether the database anabin lists the degree as comparable: then a print-out is enough. Otherwise the person applies for a statement of comparability (Zeugnisbewertung) to the ZAB.',
    awaitRecognition:
      'Recognition has been applied for. Wait for the notice, and hand in what the competent body still asks for.',
    mobilityEntry:
      'The person moves with the valid card of the other EU state and applies for the German title at the immigration office of the new place of residence.',
    applyInGermany:
      'The person applies for the title at the immigration office where they live. For this you fill in the “Erklärung zum Beschäftigungsverhältnis” (declaration of employment).',
    declareEmployment:
      'Conclude the contract or make a binding offer and fill in the “Erklärung zum Beschäftigungsverhältnis” (declaration of employment). With these the person applies for the visa; you may ask the Federal Employment Agency for its consent beforehand.',
    applyForVisa:
      'Conclude the contract or make a binding offer. With it the person applies for the visa at the German mission abroad.',
  },
  routes: {
    title: 'All ways in detail',
    intro: 'Unfold a way to see which requirements are met and which are not.',
    farRoutes: (count) =>
      count === 1
        ? 'One way that does not come into question here'
        : `${String(count)} ways that do not come into question here`,
    recommended: 'recommended',
    basis: 'Legal basis',
    consent: 'Consent',
    entitlement: 'How firmly the authority is bound',
    validity: 'Validity',
    validityUpTo: (months) => `up to ${months}`,
    validityByAuthority: 'set by the authority',
    provisional: 'provisional',
    conditions: 'What it still depends on',
    requirements: 'Requirements',
    furtherRequirements: (count) =>
      count === 1 ? 'See one further requirement' : `See ${String(count)} further requirements`,
    metRequirements: (count) =>
      count === 1 ? 'See one requirement that is met' : `See ${String(count)} requirements that are met`,
    notes: 'Open points of law, and good to know',
  },
  ledger: {
    columns: { requirement: 'Requirement', status: 'Status', details: 'Details' },
    details: 'Answers and provision',
    required: 'Required',
    provision: 'Provision',
    alsoHelps: 'This would make it certain:',
    change: 'Change',
    changeFact: (label) => `Change: ${label}`,
    answerNow: 'Answer now',
    noAnswer: 'no answer yet',
    notShown: 'not shown yet',
    assumed: (value) => `${value} (assumed)`,
    atLeast: (value) => `at least ${value}`,
    atMost: (value) => `at most ${value}`,
    atLatest: (day) => `application by ${day}`,
    groups: (codes) => `occupational groups ${codes}`,
    validBetween: (from, to) => `valid from ${from} to ${to}`,
    validFrom: (from) => `valid from ${from}`,
    draft: 'draft, not yet promulgated',
    lastKnown: (year) => `there is no amount for ${year} yet; this is the last known one`,
    yes: 'yes',
    no: 'no',
  },
  openQuestions: {
    title: 'What is still missing, and who knows it',
    intro: 'These answers can still change the result. The most important one comes first.',
    answer: 'Answer',
    answerFact: (label) => `Answer: ${label}`,
    goOn: 'Continue the check',
    goOnFor: (label) => `${label}: still to come, continue the check`,
    later: 'This question is still to come in the check.',
    notAsked: 'The check does not ask this in your case; it is settled in the procedure.',
    who: 'Who can say?',
    more: (count) =>
      count === 1 ? 'See one further open question' : `See ${String(count)} further open questions`,
  },
  remaining: {
    title: 'What can still be done',
    intro: 'On this information no way is open. That need not be the end.',
    searchOnly:
      'The Opportunity Card is not a title for your job. With a change, the job itself may open a way.',
    otherRoles: 'Or the person comes in another role first:',
    roles: {
      recognitionFirst:
        'Complete recognition first: the person is then a skilled worker, and most ways are open without a fixed salary threshold.',
      training:
        'With a training contract: the person learns the occupation with you and can stay as a skilled worker afterwards.',
      search:
        'With the Opportunity Card (Chancenkarte): the person applies on their own, comes to look for work, and may within limits work for you on trial or part-time.',
    },
    exceptions: 'Exceptions you can ask about:',
    nearest: 'These ways are nearest:',
    help: 'Talk to the regional coordination office or the employer service (Arbeitgeber-Service). They also know ways that a check cannot examine, such as individual decisions in the public interest.',
    offices: 'Whom to ask, with telephone and hotline',
    otherPerson: 'You can repeat the check for the same job with other answers about the person.',
  },
  duties: { title: 'Your duties as an employer', due: 'When' },
  assumptions: {
    title: 'What we have assumed',
    intro: 'You have not told us about these. If an assumption is wrong, change the answer.',
    follows: (label) => `follows from your answer “${label}”`,
    notAsked: 'asked only if, on your other answers, it can make a difference',
  },
  figures: {
    title: 'Amounts and time limits used',
    caption: 'Amounts of the ways that are open or still undecided',
    others: (count) => (count === 1 ? 'See one further figure' : `See ${String(count)} further figures`),
    othersCaption: 'Time limits, durations and the amounts of other ways used in the check',
    name: 'Name',
    value: 'Value',
    validity: 'Validity',
    source: 'Source',
  },
  offices: {
    title: 'Whom to ask',
    noContact: 'None of our sources gives contact details of this office.',
    intro: (place) => `Responsible for the place of work ${place}.`,
    several: 'The postal code belongs to several areas. All offices that may be responsible are listed.',
    postBox:
      'This postal code belongs to post-office boxes or a large recipient. Please check the place of work.',
    unknownPostalCode: 'We do not know this postal code. Please check it.',
    noPlace: 'Give the postal code of the place of work and we will show the offices responsible.',
    kinds: {
      coordination: {
        name: 'Coordination office for skilled immigration (Koordinierungsstelle)',
        what: 'advises companies free of charge all the way',
      },
      employmentAgencies: {
        name: 'Employment agency, employer service (Arbeitgeber-Service)',
        what: 'advises on the job, pay and funding',
      },
      immigrationCentral: {
        name: 'Immigration office for the fast-track procedure for skilled workers',
        what: 'carries out the fast-track procedure for employers',
      },
      faireIntegration: {
        name: 'Faire Integration',
        what: 'advises employees free of charge on labour and social law',
      },
      recognitionAdvice: {
        name: 'Recognition and qualification advice',
        what: 'advises on recognition and on further training',
      },
    },
    noCentral:
      'No central immigration office is known for this place of work. The local immigration office is responsible.',
    none: 'No office is listed for this.',
    confirmed: 'confirmed',
    unconfirmed: 'contact data not confirmed',
    unconfirmedSince: (state) => `contact data of ${state}, not confirmed`,
    phone: 'Telephone',
    email: 'E-mail',
    website: 'Website',
    address: 'Address',
  },
  law: {
    title: 'State of the law',
    text: (version, day) =>
      `Rule set ${version}, statute texts as of ${day}. Later changes are not taken into account.`,
    link: 'See all amounts and requirements',
  },
  sources: {
    title: 'Sources',
    intro: 'Official texts of the provisions that this result rests on (in German):',
  },
  actions: {
    answers: 'See and change your answers',
  },
};
