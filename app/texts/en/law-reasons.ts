import type { LawTexts } from '../de/law';

export const reasons: LawTexts['reasons'] = {
  employmentKind: ({ required }) =>
    required === undefined
      ? 'it is meant for another kind of employment'
      : `it calls for another kind of employment (${required})`,
  qualifiedEmployment: () => 'the job calls for neither vocational training nor a degree',
  graduateLevelJob: () => 'the job does not call for a university degree',
  degree: () => 'a university degree is missing',
  degreeRecent: () => 'the degree was awarded too long ago',
  vocationalQualification: ({ actual }) =>
    actual === 'DE' ? 'the qualification is a German one' : 'suitable vocational training is missing',
  recognition: ({ actual }) => {
    if (actual === 'rejected') return 'recognition was refused';
    return actual === 'partial'
      ? 'the qualification is only partly recognised so far'
      : 'the qualification is already recognised or comparable';
  },
  licence: () => 'the licence to practise is missing',
  salaryThreshold: ({ by }) =>
    by === undefined ? 'the salary is below the threshold' : `the salary is ${by} a year below the threshold`,
  occupationGroup: () => 'the occupation is not in the groups that the statute lists',
  contractLength: ({ remedy }) => {
    if (remedy === 'lengthenContract') return 'the contract is too short';
    return remedy === 'limitContract' ? 'the contract is permanent' : 'the contract is too long';
  },
  over45: ({ by }) =>
    by === undefined
      ? 'the salary is too low for a person of this age'
      : `the salary is ${by} a year below the amount for a person of this age`,
  noAgencyWork: () => 'it is temporary agency work',
  domesticEmployment: () => 'the contract is not with an establishment in Germany',
  conditionsComparable: () => 'the working conditions are worse than those of comparable employees',
  employerReliability: () => 'there are doubts about the employer',
  notExcluded: () => 'the present residence status excludes the title',
  asylumLock: () => 'an asylum application bars the title',
  experience: ({ by }) =>
    by === undefined ? 'the work experience is too short' : `the work experience is ${by} too short`,
  experienceLevel: () => 'the work experience is not at graduate level',
  stateRecognised: () => 'the qualification is not state-recognised in the country of training',
  stateRecognitionConfirmed: () => 'the state recognition of the qualification is not confirmed',
  nationality: () => 'it is open only to certain other nationalities',
  placeOfApplication: ({ remedy }) =>
    remedy === 'applyFromAbroad'
      ? 'the application must be made before entry'
      : 'the application must be made in one of the Western Balkan states',
  quota: () => 'no place is left in the quota',
  noAsylumBenefits: () => 'the waiting period after benefits for asylum seekers is still running',
  germanLevel: ({ required }) =>
    required === undefined ? 'the German is missing' : `German at level ${required} is missing`,
  fitsJob: () => 'the qualification does not match the job',
  partnershipAgreement: () => 'the agreement with the person is missing',
  employerSuitable: () => 'the company is not suitable for training or further training',
  deficitNotice: ({ actual }) =>
    actual === 'rejected'
      ? 'recognition was refused'
      : 'the qualification is already recognised or comparable',
  measureAgreed: () => 'no qualification measure is arranged',
  monthsInGroup: ({ by }) =>
    by === undefined
      ? 'the person has not been in the group of companies long enough'
      : `the person’s time in the group of companies is ${by} too short`,
  hostingAgreement: () => 'a hosting agreement is missing',
  collectivePay: () => 'the company is not bound by a collective agreement or does not pay under it',
  weeklyHours: ({ by }) =>
    by === undefined ? 'the weekly hours are too few' : `the weekly hours are ${by} too few`,
  employerPaysTravel: () => 'you do not bear the costs of travel',
  drivingLicence: () => 'driving licence and driver qualification are missing',
  mobilityPeriod: ({ by }) =>
    by === undefined
      ? 'the person has not lived in the other EU state long enough'
      : `the person’s time in the other EU state is ${by} too short`,
  currentStatus: () => 'it presupposes another residence status',
  changeOfPurpose: () => 'the change of purpose is not allowed',
  subsidiarity: () => 'another Blue Card is open already',
  pointsAndLivelihood: () => 'points, language or livelihood are missing',
};
