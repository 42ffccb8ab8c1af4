import type { LawTexts } from '../de/law';

export const statuses: LawTexts['statuses'] = {
  met: { label: 'met', sign: '✓', explanation: 'On the information given, the requirement is fulfilled.' },
  unmet: {
    label: 'not met',
    sign: '✕',
    explanation: 'On the information given, the requirement is not fulfilled.',
  },
  toProve: {
    label: 'still to be shown',
    sign: '◔',
    explanation: 'An office still has to decide, or a proof is still missing.',
  },
  unknown: { label: 'not yet known', sign: '?', explanation: 'An answer is still missing here.' },
};

export const notRequired: LawTexts['notRequired'] = { label: 'not required', sign: '–' };

export const requirements: LawTexts['requirements'] = {
  employmentKind: {
    name: 'Kind of employment',
    what: 'This way is only open for a certain kind of employment.',
    when: { unmet: 'This way is meant for another kind of employment.' },
  },
  qualifiedEmployment: {
    name: 'Qualified employment (qualifizierte Beschäftigung)',
    what: 'The job calls for skills usually acquired in a degree course or in vocational training of several years. Helper and semi-skilled work is not enough.',
    when: { unmet: 'On the information given, the job is helper or semi-skilled work.' },
  },
  graduateLevelJob: {
    name: 'Employment adequate to the qualification (angemessene Beschäftigung)',
    what: 'The tasks of the job are at the level of a university degree. In practice an indirect link to the studies is enough.',
    when: { unmet: 'On the information given, the job does not call for a degree.' },
  },
  degree: {
    name: 'University degree',
    what: 'A German degree, a recognised one, or one comparable to a German degree. For the Blue Card, equivalent higher vocational training such as a master craftsman’s certificate also counts if its length and level are shown.',
    when: { toProve: 'The comparability or the level of the qualification is still to be shown.' },
  },
  degreeRecent: {
    name: 'Recent university degree',
    what: 'On the day of the application, the degree was not gained too long ago.',
    when: { unmet: 'The degree was gained too long ago.' },
  },
  vocationalQualification: {
    name: 'Vocational qualification',
    what: 'Completed vocational training of the kind and length that this way calls for.',
  },
  recognition: {
    name: 'Recognition of the qualification (Anerkennung)',
    what: 'The competent body has recognised the foreign qualification as equivalent, or the degree is comparable (anabin or a ZAB Statement of Comparability).',
    when: {
      toProve: {
        notStarted: 'Recognition has not been applied for yet.',
        pending: 'Recognition has been applied for but not decided yet.',
        comparable:
          'The degree has been assessed as comparable. This way, however, calls for a notice that recognises the training as equivalent.',
      },
      unmet: {
        partial: 'So far the qualification is recognised only in part.',
        rejected: 'Recognition was refused.',
      },
    },
  },
  licence: {
    name: 'Licence to practise (Berufsausübungserlaubnis)',
    what: 'In regulated professions the licence to practise must have been granted or promised.',
    when: { toProve: 'The licence has been neither granted nor promised.' },
  },
  salaryThreshold: {
    name: 'Salary threshold',
    what: 'The contractually guaranteed gross salary reaches the minimum of the year. The minimum applies in full to part-time work too.',
    when: {
      toProve: 'The salary reaches the threshold in only one of the two years that may count.',
      unmet: 'The salary is below the threshold.',
    },
  },
  occupationGroup: {
    name: 'Listed occupation',
    what: 'The occupation belongs to a group of the international classification ISCO-08 named in the statute. What counts is what the person does, not the job title.',
    when: { unmet: 'The occupation given does not belong to these groups.' },
  },
  contractLength: {
    name: 'Length of the employment contract',
    what: 'The contract has the length that this way calls for.',
  },
  over45: {
    name: 'Old-age provision of older employees',
    what: 'From the statutory age on, the salary must reach a higher minimum, or the person shows adequate old-age provision.',
    when: {
      toProve: 'Adequate old-age provision is to be shown. In justified cases the authority can waive this.',
    },
  },
  noAgencyWork: {
    name: 'No temporary agency work',
    what: 'Where the Federal Employment Agency has to consent, temporary agency work is ruled out.',
    when: { unmet: 'Consent must be refused for temporary agency work.' },
  },
  domesticEmployment: {
    name: 'Domestic employment',
    what: 'The employment contract is with an establishment in Germany.',
    when: { unmet: 'On the information given, there is no employment with an establishment in Germany.' },
  },
  conditionsComparable: {
    name: 'Comparable working conditions',
    what: 'Pay, hours and leave are not worse than for comparable domestic employees. The yardstick is the collective agreement or local customary pay.',
    when: { unmet: 'On the information given, the working conditions are worse.' },
  },
  employerReliability: {
    name: 'No grounds for refusal on the employer’s side',
    what: 'Earlier penalties for illegal employment, insolvency or a lack of business activity can give the authority grounds to refuse.',
    when: { toProve: 'The authority may refuse and will look into the case.' },
  },
  notExcluded: {
    name: 'No exclusion because of the present status',
    what: 'Some residence statuses rule this title out, for example temporary protection or a pending asylum application.',
    when: { unmet: 'By the wording of the statute, the present status rules this title out.' },
  },
  asylumLock: {
    name: 'No bar because of an asylum application',
    what: 'An asylum application can bar the grant of other residence titles in Germany.',
    when: {
      unmet: 'The asylum application bars this title as long as the person is in Germany.',
      toProve: 'The immigration office has to clarify whether the title can be granted in Germany.',
    },
  },
  experience: {
    name: 'Professional experience',
    what: 'Relevant professional experience gained in the years before the application.',
    when: { unmet: 'The relevant experience is not yet long enough.' },
  },
  experienceLevel: {
    name: 'Experience at graduate level',
    what: 'The experience is at the level of a university degree and is needed for the job.',
    when: { toProve: 'The level is to be shown by references and job descriptions.' },
  },
  stateRecognised: {
    name: 'Qualification state-recognised where it was gained',
    what: 'The state in which the person trained or studied recognises the qualification.',
    when: { unmet: 'The qualification is not state-recognised in the country of training.' },
  },
  stateRecognitionConfirmed: {
    name: 'Confirmation of the state recognition',
    what: 'A competent body in Germany, usually the ZAB, confirms that the qualification is state-recognised in the country of training.',
    when: { toProve: 'The confirmation still has to be obtained.' },
  },
  nationality: {
    name: 'Nationality',
    what: 'This way is only open to nationals of the states that the regulation lists.',
    when: { unmet: 'The nationality given is not among them.' },
  },
  placeOfApplication: {
    name: 'Place of application',
    what: 'The application must be made in the right place, usually at a German mission abroad.',
  },
  quota: {
    name: 'A free place in the quota',
    what: 'The Federal Employment Agency may grant only a limited number of consents.',
    when: { toProve: 'Only the Federal Employment Agency knows whether a place is still free.' },
  },
  noAsylumBenefits: {
    name: 'No asylum seekers’ benefits',
    what: 'The person did not receive benefits under the Asylum Seekers’ Benefits Act in the period before the application.',
    when: { unmet: 'The waiting period after receiving these benefits is not over yet.' },
  },
  germanLevel: {
    name: 'German language skills',
    what: 'German at the required level, shown by a certificate.',
    when: { unmet: 'The required level has not been reached yet.' },
  },
  fitsJob: {
    name: 'Qualification fits the job',
    what: 'Job and qualification belong to the same field, and recognition is sought for an occupation of the same occupational group.',
  },
  partnershipAgreement: {
    name: 'Agreement on the recognition partnership',
    what: 'The person commits to seeking recognition without delay; you commit to making the necessary training possible.',
    when: {
      toProve: 'The agreement still has to be signed.',
      unmet: 'You have stated that you do not want to conclude an agreement.',
    },
  },
  employerSuitable: {
    name: 'Company suited to train or re-train',
    what: 'The company can train or re-train people, for instance because it has experience with it or works with a training provider.',
    when: { toProve: 'This is examined in the procedure.' },
  },
  deficitNotice: {
    name: 'Notice naming the missing parts of the qualification',
    what: 'A notice of the competent body names what is still missing for full recognition.',
    when: {
      toProve: 'The recognition procedure first has to lead to such a notice.',
      unmet: 'With the present state of recognition, adaptation training does not come into question.',
    },
  },
  measureAgreed: {
    name: 'Suitable training measure',
    what: 'A measure that can lead to recognition has been arranged.',
    when: { toProve: 'A place in a suitable measure is still to be shown.' },
  },
  monthsInGroup: {
    name: 'Time in the group of companies',
    what: 'The person has belonged to the company or group without a break for some time.',
  },
  hostingAgreement: {
    name: 'Hosting agreement (Aufnahmevereinbarung)',
    what: 'A research institution has concluded a hosting agreement or a corresponding contract with the person.',
  },
  collectivePay: {
    name: 'Collective agreement and collective pay',
    what: 'The company is bound by a collective agreement and employs the person on its terms.',
  },
  weeklyHours: {
    name: 'Weekly hours',
    what: 'The employment has at least the required number of hours.',
  },
  employerPaysTravel: {
    name: 'Travel costs',
    what: 'The employer bears the necessary travel costs.',
  },
  drivingLicence: {
    name: 'Driving licence and driver qualification',
    what: 'The person holds the driving licence and the driver qualification needed in Germany.',
    when: {
      toProve:
        'They are still to be shown, or to be acquired in Germany under the conditions of the regulation.',
    },
  },
  mobilityPeriod: {
    name: 'Stay in the other EU state',
    what: 'The person has lived in the other Member State with the Blue Card long enough.',
    when: {
      toProve:
        'The time is only enough if the person has already moved to another Member State with the Blue Card before.',
    },
  },
  currentStatus: {
    name: 'Present residence status',
    what: 'This way calls for a certain residence status.',
    when: { unmet: 'The status given does not open this way.' },
  },
  changeOfPurpose: {
    name: 'Change of the purpose of residence',
    what: 'From a stay for studies, training or recognition, changing to this title is not allowed as a matter of course.',
    when: { toProve: 'The immigration office has to allow the change.' },
  },
  subsidiarity: {
    name: 'Precedence of the other Blue Cards',
    what: 'This way only applies where no Blue Card based on a degree is open.',
    when: {
      unmet: 'Another Blue Card is already open; this way is not needed.',
      unknown: 'It must first be clear whether another Blue Card is open.',
    },
  },
  pointsAndLivelihood: {
    name: 'Points, language and livelihood',
    what: 'The person shows language skills and a secure livelihood and, unless already a skilled worker, reaches the necessary points.',
    when: {
      toProve: 'The German mission abroad or the immigration office examines this in the application.',
    },
  },
};

export const requirementsOnRoute: LawTexts['requirementsOnRoute'] = {
  recognitionPartnership: {
    recognition: {
      name: 'Recognition still to come (Anerkennung)',
      what: 'The recognition partnership is for people who do not have full recognition yet but can still get it. It is not possible once the qualification has been recognised or recognition has been refused.',
      when: {
        unmet: {
          full: 'The qualification already counts as fully recognised. A recognition partnership is not needed.',
          comparable:
            'The degree has already been assessed as comparable. A recognition partnership is not needed.',
          rejected: 'Recognition was refused, so a recognition partnership has no aim any more.',
        },
      },
    },
  },
};

export const conditions: LawTexts['conditions'] = {
  recognition: {
    clause: 'the qualification is recognised or found comparable',
    explanation:
      'The person applies for recognition to the competent body; for degrees a print-out from anabin or a ZAB Statement of Comparability is often enough.',
  },
  licence: {
    clause: 'the licence to practise is granted or promised',
    explanation:
      'The person applies for the licence, or the promise of it, to the authority responsible for the profession at the place of work.',
  },
  confirmation: {
    clause: 'it is confirmed that the qualification is state-recognised where it was gained',
    explanation:
      'The person obtains the confirmation, usually from the ZAB: for vocational qualifications the Digitale Auskunft zur Berufsqualifikation, for degrees the Statement of Comparability.',
  },
  pensionOrWaiver: {
    clause: 'adequate old-age provision is shown or the authority waives it',
    explanation:
      'Clarify early with the authority whether the old-age provision is enough or whether it waives it; there is no official amount.',
  },
  quota: {
    clause: 'a place in the quota is still free',
    explanation: 'Ask the Federal Employment Agency about the state of the quota before applying.',
  },
  thresholdYear: {
    clause: 'the salary also meets the threshold of the year that counts',
    explanation:
      'A salary that meets the thresholds of both years is safe: the statute does not say whether the year of the application or of the grant counts.',
  },
  level6: {
    clause: 'length and level of the higher vocational training are shown',
    explanation:
      'The person shows the required length of training and the classification at bachelor level (ISCED or European Qualifications Framework).',
  },
  agreement: {
    clause: 'you and the person sign the agreement',
    explanation:
      'Conclude the agreement with the person in which both sides commit themselves to the recognition procedure.',
  },
  suitability: {
    clause: 'the company is confirmed to be suited to train or re-train',
    explanation:
      'Show that the company is suited, for instance by an authorisation to train apprentices or a training plan with a provider.',
  },
  measure: {
    clause: 'a suitable training measure is arranged',
    explanation:
      'Ask the recognition and qualification advice service or the responsible chamber for a suitable measure.',
  },
  notice: {
    clause: 'the competent body states what is still missing for recognition',
    explanation: 'The person applies for recognition to the competent body; that is possible from abroad.',
  },
  graduateExperience: {
    clause: 'the experience is shown to be at graduate level',
    explanation: 'The person presents references that describe tasks and responsibility exactly.',
  },
  driverTraining: {
    clause: 'driving licence and driver qualification are shown or acquired in time after entry',
    explanation:
      'Clarify which papers are already there. To acquire them in Germany, the employment contract must oblige the person to take part in the measures, and the job afterwards must be promised.',
  },
  authorityDiscretion: {
    clause: 'the authority agrees in the individual case',
    explanation: 'Talk to the immigration office or the coordination office before applying.',
  },
  points: {
    clause: 'points, language and livelihood are shown',
    explanation: 'The person applies at the German mission abroad or the immigration office.',
  },
};
