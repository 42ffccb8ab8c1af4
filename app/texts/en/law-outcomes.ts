import type { LawTexts } from '../de/law';

export const access: LawTexts['access'] = {
  free: {
    title: 'You can hire the person straight away.',
    explanation:
      'The person may take up any work in Germany. No further residence title and no consent of the Federal Employment Agency is needed.',
  },
  permitted: {
    title: 'The person may already work for you, but not necessarily for good.',
    explanation:
      'Their present residence title allows the employment. But it expires or can end, so check early which way is open afterwards.',
  },
  limited: {
    title: 'The person may work only within limits or only with permission.',
    explanation:
      'Their present residence status does not allow every kind of employment. For your job they will usually need a permission or another residence title first.',
  },
  titleRequired: {
    title: 'The person needs a suitable residence title before the first working day.',
    explanation: 'Without a residence title that allows the employment, you must not employ the person.',
  },
  unknown: {
    title: 'Whether the person needs a residence title is not yet known.',
    explanation: 'Nationality, country of residence or present residence status is missing.',
  },
};

export const remedies: LawTexts['remedies'] = {
  raiseSalary: ({ by, byMonth, draft, inForce }) =>
    [
      by && byMonth
        ? `+ ${by} a year (${byMonth} a month) lifts the salary to the threshold.`
        : 'A higher guaranteed salary removes this obstacle.',
      draft && `This rests on the draft for ${draft.year}: ${draft.amount}.`,
      inForce && `For ${inForce.year} it is ${inForce.amount}.`,
    ]
      .filter(Boolean)
      .join(' '),
  lengthenContract: ({ by }) =>
    by ? `Extend the contract by ${by} or make it permanent.` : 'Make the contract longer or permanent.',
  shortenContract: ({ by }) => (by ? `Shorten the contract by ${by}.` : 'Make the contract shorter.'),
  limitContract: ({ by }) => (by ? `Limit the contract to at most ${by}.` : 'Make the contract fixed-term.'),
  raiseJobLevel: () =>
    'Design the job so that it calls for vocational training or a degree, and say so in the job description.',
  raiseJobToGraduateLevel: () =>
    'Design the job so that it calls for graduate level, and describe the tasks exactly.',
  employDirectly: () =>
    'Have the person employed directly by the company where they work instead of through an agency.',
  employInGermany: () => 'Conclude the employment contract with an establishment in Germany.',
  improveConditions: () =>
    'Bring pay, hours and leave into line with comparable employees or the collective agreement.',
  learnGerman: ({ to }) =>
    to ? `Learn German up to level ${to} and take the exam.` : 'Learn German and take the exam.',
  completeRecognition: () => 'Apply for recognition or make up for the missing parts.',
  gainExperience: ({ by }) =>
    by ? `Gain ${by} more of relevant experience.` : 'Gain more relevant experience.',
  payCollectively: () => 'Be bound by a collective agreement and pay the person at its rate.',
  payTravel: () => 'Bear the travel costs.',
  raiseHours: ({ by }) => (by ? `Raise the working time by ${by} a week.` : 'Raise the working time.'),
  agreePartnership: () => 'Conclude an agreement on the recognition partnership with the person.',
  agreeMeasure: () => 'Arrange a place in a suitable training measure.',
  applyFromWesternBalkans: () => 'Apply at a German mission in one of the Western Balkan states.',
  waitForBenefitsPeriod: ({ by }) =>
    by
      ? `Wait with the application until ${by} have passed since the benefits were last received.`
      : 'Wait with the application until the waiting period after the benefits is over.',
  waitInOtherState: ({ by }) =>
    by
      ? `Live in the other Member State with the Blue Card for ${by} more.`
      : 'Live in the other Member State with the Blue Card for longer.',
  waitInGroup: ({ by }) =>
    by ? `Work in the group of companies for ${by} more.` : 'Work in the group of companies for longer.',
  applyFromAbroad: () => 'Apply for the title at the German mission abroad before entry.',
  concludeHostingAgreement: () => 'Conclude a hosting agreement with the person.',
  offerTraining: () =>
    'Offer a training contract instead of the job: the person learns the occupation in the company and is a skilled worker afterwards.',
};

export const warnings: LawTexts['warnings'] = {
  recruitmentReserved: {
    title: 'Recruitment only through the Federal Employment Agency',
    text: () =>
      'In this country only the Federal Employment Agency may recruit and place people for health and care occupations. Anyone who recruits there themselves or through an agency commits an administrative offence. Talk to the employer service (Arbeitgeber-Service).',
  },
  agencyWork: {
    title: 'Temporary agency work closes most ways',
    text: () =>
      'The Federal Employment Agency must refuse its consent for temporary agency work. Only ways that need no consent remain open.',
  },
  licenceMissing: {
    title: 'No work in the profession without the licence to practise',
    text: () =>
      'The profession is regulated. The licence must be granted or promised before the residence title is granted; until then the person must not practise it.',
  },
  employerSanctions: {
    title: 'The authority may refuse because of the employer',
    text: () =>
      'You have stated penalties, an insolvency or a lack of business activity. This does not always lead to a refusal, but it will be examined. Seek advice before applying.',
  },
  over45: {
    title: 'Special rule from the statutory age on',
    text: ({ figure, count }) =>
      `From the birthday on which a person turns ${count('over45AgeYears')}, some ways call for a salary of at least ${figure('over45')} at present, or adequate old-age provision. The Blue Card has no such rule.`,
  },
  draftFigure: {
    title: 'One amount is still a draft',
    text: () =>
      'The result rests on an amount that has not been promulgated or does not exist yet for the year in question. It is marked below. Check the result again once the final amount has been published in the Federal Gazette (Bundesanzeiger).',
  },
  priorityCheck: {
    title: 'Priority check: law and practice differ',
    text: () =>
      'By the wording, the Federal Employment Agency checks whether applicants with priority are available. Under an internal instruction it does not do so until further notice; the employer service (Arbeitgeber-Service) can tell you whether this still holds.',
  },
  asylumLock: {
    title: 'An asylum application bars other titles',
    text: ({ day }) =>
      `While an asylum procedure is running, or after a rejection, most titles cannot be granted in Germany. There are exceptions above all where the application was withdrawn and the person entered before ${day('trackChangeEntryBefore')}.`,
  },
  minimumWage: {
    title: 'The salary is below the minimum wage',
    text: (_, { hourly, minimum }) =>
      hourly !== undefined && minimum !== undefined
        ? `Salary and weekly hours come to ${hourly} an hour. On the first working day the minimum wage is ${minimum}. The job must not be filled on these terms.`
        : 'Salary and weekly hours come to less than the statutory minimum wage. The job must not be filled on these terms.',
  },
  quota: {
    title: 'The number of consents is limited',
    text: () =>
      'Whether this year’s quota has been used up cannot be told from the rules. Ask the Federal Employment Agency before applying.',
  },
  statusEnds: {
    title: 'The present residence status ends',
    text: (_, { until }) =>
      `${until === undefined ? 'Note until when the title is valid' : `As things stand it lasts until ${until}. Note the date`} and apply for the next title in good time. After that you may only go on employing the person with a new permission.`,
  },
};

export const severities: LawTexts['severities'] = {
  stop: 'Stop',
  warn: 'Caution',
  info: 'Note',
};

export const duties: LawTexts['duties'] = {
  checkAndCopyTitle: {
    title: 'Check the residence title and keep a copy',
    text: ({ figure }) =>
      `Before the first working day and at every renewal, check whether the title allows the employment. Keep a copy for as long as the employment lasts. Employing someone without permission can bring a fine of up to ${figure('fineIllegalEmployment')}.`,
  },
  reportEarlyEnd: {
    title: 'Report an early end of the employment',
    text: ({ figure, count }) =>
      `If the employment ends earlier than planned, tell the immigration office within ${count('employerReportWeeks')} weeks. Failing to do so can bring a fine of up to ${figure('fineReport')}.`,
  },
  informAboutFaireIntegration: {
    title: 'Point out the “Faire Integration” advice service',
    text: () =>
      'Point out to the person in text form (for example by e-mail) the free advice on labour and social law. Give the current contact details of the advice office nearest to the place of work.',
  },
  informFederalAgency: {
    title: 'Give information to the Federal Employment Agency',
    text: () =>
      'State pay, hours and the other working conditions correctly and completely. Later requests must also be answered in time.',
  },
  payMinimumWage: {
    title: 'Pay the minimum wage',
    text: ({ figure }) =>
      `On the first day of work the statutory minimum wage is ${figure('minimumWageHour')} gross. In some sectors a higher one applies.`,
  },
};

export const dueDates: LawTexts['dueDates'] = {
  beforeStart: () => 'before the first working day',
  firstWorkingDay: () => 'on the first working day at the latest',
  withinFourWeeks: ({ count }) => `within ${count('employerReportWeeks')} weeks of learning of it`,
  onRequest: () => 'on request by the Federal Employment Agency',
  always: () => 'throughout the employment',
};

export const notes: LawTexts['notes'] = {
  licenceStillNeeded: () => 'In a regulated profession the licence to practise is needed all the same.',
  swissPermitDeclaratory: () =>
    'Swiss nationals receive a residence permit (Aufenthaltserlaubnis-CH) on request. It only confirms the right; work may start before.',
  checkTheDocument: () => 'Have the document that proves this right shown to you and keep a copy.',
  blueCardFirstTwelveMonths: ({ count }) =>
    `In the first ${count('blueCardJobChangeMonths')} months with the Blue Card the immigration office can suspend and refuse a change of job. The person has to report it.`,
  temporaryProtectionEnds: ({ day }) =>
    `As things stand, temporary protection lasts until ${day('temporaryProtectionUntil')}.`,
  noConsentHumanitarian: () => 'The Federal Employment Agency does not have to consent.',
  jobSeekerTitleEnds: () =>
    'The job-search title allows any work but is limited in time. Apply for the title for the job in good time.',
  boundToPresentJob: () =>
    'The present title is usually valid only for the present employer. What is allowed is stated on the supplementary sheet (Zusatzblatt); for your job the person needs a new permission first.',
  consentFreeAfterTwoYears: () =>
    'After a period of insured employment set by law, the Federal Employment Agency no longer has to consent.',
  researchAndTeachingOnly: () => 'Only research and teaching at the host institution are allowed.',
  studentDayAccount: ({ count }) =>
    `Students may work on up to ${count('studentWorkdaysYear')} days a year (Arbeitstagekonto). For a permanent job they need another title.`,
  apprenticeTwentyHours: () => 'Beside the training, only side work of limited hours is allowed.',
  recognitionTwentyHours: () =>
    'Beside the recognition measure, only side work of limited hours is allowed; in the recognition partnership also the agreed job.',
  opportunityCardTwentyHours: ({ count }) =>
    `With the Opportunity Card, work of up to ${count('opportunityCardWeeklyHours')} hours a week on average is allowed, and short trial work as well.`,
  asylumProcedurePermission: ({ count }) =>
    `During the asylum procedure the person needs permission of the immigration office for any work. In a reception facility it is usually possible only after ${count('asylumWaitMonthsFacility')} months, for some countries of origin not at all.`,
  tolerationPermission: () =>
    'With a toleration (Duldung) the person needs permission of the immigration office for any work. In some cases it is ruled out by law.',
  noWorkOnShortStay: () =>
    'During a short stay, with a Schengen visa or visa-free, the person must not work.',
  visaFreeEntryNoWork: () =>
    'The person may enter without a visa and apply for the title here. They may work only once the immigration office has allowed it.',
  turkishAssociationLaw: () =>
    'Turkish nationals and their families may have rights of their own under association law. This check does not examine them; ask the immigration office.',
  agencyWorkNotBarred: () =>
    'By the wording of the statute, temporary agency work is not ruled out on this way. We found no official confirmation of this; ask the authority first.',
  consentStillRequired: () =>
    'Whether the consent of the Federal Employment Agency falls away for people who have been in Germany for some time is not certain. Assume that it is needed.',
  priorityCheckSuspendedInPractice: () =>
    'The regulation orders a priority check. Under an internal instruction it does not take place until further notice; whether the instruction still holds is not confirmed.',
  guaranteedPayOnly: () =>
    'Only contractually guaranteed money is counted. Whether bonuses or benefits in kind count is not settled; to be safe, calculate without them.',
  ictScopeDoubtful: () =>
    'Whether this technical IT occupation counts among the IT occupations of the regulation is not settled. Ask the Federal Employment Agency.',
  localPayMayBeHigher: () =>
    'Pay must not be worse than that of comparable employees in Germany. The yardstick is the collective rate or local customary pay; either can be higher than a minimum salary set by law.',
  highestLandAuthorityException: () =>
    'During the asylum procedure the title is possible only with the consent of the highest authority of the Land and for important reasons.',
  temporaryProtectionRenunciation: () =>
    'By the wording, the Blue Card is ruled out beside temporary protection. Some authorities grant it after protection has been renounced; ask first, and do not renounce it without a promise.',
  experienceWindowFromApplication: () =>
    'The statute does not say from which day the years of experience are counted back. We count from the application.',
  quotaStateUnknown: () =>
    'We do not know how many places in the quota are still free. The Federal Employment Agency can also change the number during the year.',
  discretion: () =>
    'There is no entitlement on this way: the authority still weighs the case even if all requirements are met.',
  figureMissingForYear: () => 'There is no amount for the year in question yet. The last known one was used.',
};
