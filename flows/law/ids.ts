/**
 * The ids of the contract (sections 3 and 3.2). Each is a key of the text catalogues; none is text itself.
 */

/** Routes in the order of preference. */
export const routeIds = [
  'blueCardMobility',
  'blueCardRegular',
  'blueCardShortage',
  'blueCardGraduate',
  'blueCardIt',
  'skilledAcademic',
  'skilledVocational',
  'researcher',
  'experienced',
  'longTermResidentOtherState',
  'executiveOrSpecialist',
  'intraCorporateTransfer',
  'recognitionPartnership',
  'recognitionMeasure',
  'privilegedNationality',
  'professionalDriver',
  'careAssistant',
  'westernBalkans',
  'vocationalTraining',
  'shortTermQuota',
  'opportunityCard',
] as const;
export type RouteId = (typeof routeIds)[number];

/** What a requirement can be found to be (section 2). */
export const requirementStatuses = ['met', 'unmet', 'toProve', 'unknown'] as const;
export type RequirementStatus = (typeof requirementStatuses)[number];

export const requirementIds = [
  'employmentKind',
  'qualifiedEmployment',
  'graduateLevelJob',
  'degree',
  'degreeRecent',
  'vocationalQualification',
  'recognition',
  'licence',
  'salaryThreshold',
  'occupationGroup',
  'contractLength',
  'over45',
  'noAgencyWork',
  'domesticEmployment',
  'conditionsComparable',
  'employerReliability',
  'notExcluded',
  'asylumLock',
  'experience',
  'experienceLevel',
  'stateRecognised',
  'stateRecognitionConfirmed',
  'nationality',
  'placeOfApplication',
  'quota',
  'noAsylumBenefits',
  'germanLevel',
  'fitsJob',
  'partnershipAgreement',
  'employerSuitable',
  'deficitNotice',
  'measureAgreed',
  'monthsInGroup',
  'hostingAgreement',
  'collectivePay',
  'weeklyHours',
  'employerPaysTravel',
  'drivingLicence',
  'mobilityPeriod',
  'currentStatus',
  'changeOfPurpose',
  'subsidiarity',
  'pointsAndLivelihood',
] as const;
export type RequirementId = (typeof requirementIds)[number];

/** What a `toProve` waits for. */
export const conditionIds = [
  'recognition',
  'licence',
  'confirmation',
  'pensionOrWaiver',
  'quota',
  'thresholdYear',
  'level6',
  'agreement',
  'suitability',
  'measure',
  'notice',
  'graduateExperience',
  'driverTraining',
  'authorityDiscretion',
  'points',
] as const;
export type ConditionId = (typeof conditionIds)[number];

/** What the employer or the candidate would have to change. */
export const remedyIds = [
  'raiseSalary',
  'lengthenContract',
  'shortenContract',
  'limitContract',
  'raiseJobLevel',
  'raiseJobToGraduateLevel',
  'employDirectly',
  'employInGermany',
  'improveConditions',
  'learnGerman',
  'completeRecognition',
  'gainExperience',
  'payCollectively',
  'payTravel',
  'raiseHours',
  'agreePartnership',
  'agreeMeasure',
  'applyFromWesternBalkans',
  'waitForBenefitsPeriod',
  'waitInOtherState',
  'waitInGroup',
  'applyFromAbroad',
  'concludeHostingAgreement',
  'offerTraining',
] as const;
export type RemedyId = (typeof remedyIds)[number];

export const warningIds = [
  'recruitmentReserved',
  'agencyWork',
  'licenceMissing',
  'employerSanctions',
  'over45',
  'draftFigure',
  'priorityCheck',
  'asylumLock',
  'minimumWage',
  'quota',
  'statusEnds',
] as const;
export type WarningId = (typeof warningIds)[number];

export const dutyIds = [
  'checkAndCopyTitle',
  'reportEarlyEnd',
  'informAboutFaireIntegration',
  'informFederalAgency',
  'payMinimumWage',
] as const;
export type DutyId = (typeof dutyIds)[number];

/** Notes: what the verdict alone does not say, above all where the sheets name a doubt. */
export const noteIds = [
  /* on access: the bounds within which somebody may work already */
  'licenceStillNeeded',
  'swissPermitDeclaratory',
  'checkTheDocument',
  'blueCardFirstTwelveMonths',
  'temporaryProtectionEnds',
  'noConsentHumanitarian',
  'jobSeekerTitleEnds',
  'boundToPresentJob',
  'consentFreeAfterTwoYears',
  'researchAndTeachingOnly',
  'studentDayAccount',
  'apprenticeTwentyHours',
  'recognitionTwentyHours',
  'opportunityCardTwentyHours',
  'asylumProcedurePermission',
  'tolerationPermission',
  'noWorkOnShortStay',
  'visaFreeEntryNoWork',
  'turkishAssociationLaw',
  /* on routes: doubts of the sheets and what the authority still weighs */
  'agencyWorkNotBarred',
  'consentStillRequired',
  'priorityCheckSuspendedInPractice',
  'guaranteedPayOnly',
  'ictScopeDoubtful',
  'localPayMayBeHigher',
  'highestLandAuthorityException',
  'temporaryProtectionRenunciation',
  'experienceWindowFromApplication',
  'quotaStateUnknown',
  'discretion',
  'figureMissingForYear',
] as const;
export type NoteId = (typeof noteIds)[number];
