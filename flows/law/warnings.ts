import type { Access, Route, Warning } from './assessment';
import type { CaseFile } from './case-file';
import type { RequirementId, RouteId } from './ids';
import { reservedRecruitment } from './parameters/country-groups';
import { legalDates } from './parameters/dates';
import { healthAndCareGroups, inGroups } from './parameters/occupation-groups';

const WEEKS_PER_YEAR = 52;

/**
 * § 38 BeschV with annex: recruiting for health and care from these states is reserved to the Federal Employment Agency.
 * It goes by where people are recruited, not by nationality; somebody who applied unasked was not recruited.
 */
export function isRecruitmentReserved(file: CaseFile): boolean {
  const { residenceCountry } = file.person;
  if (residenceCountry === undefined || !reservedRecruitment.has(residenceCountry)) return false;
  const code = file.job.isco08;
  const healthOrCare =
    (code !== undefined && inGroups(code, healthAndCareGroups)) || file.employmentKind === 'careAssistant';
  return (
    healthOrCare && file.recruitsThrough !== 'federalAgency' && file.recruitsThrough !== 'candidateApplied'
  );
}

/** § 1 MiLoG: pay of an hour below the statutory minimum on the first day of work; trainees are not covered (§ 22 Abs. 3). */
function minimumWage(file: CaseFile): Warning[] {
  const { annualGrossSalary, weeklyHours } = file.job;
  if (annualGrossSalary === undefined || weeklyHours === undefined) return [];
  if (file.employmentKind === 'apprenticeship') return [];
  const minimum = file.figure('minimumWageHour', file.job.startDate ?? file.asOf).value;
  const hoursPerYear = weeklyHours * WEEKS_PER_YEAR;
  if (annualGrossSalary >= minimum * hoursPerYear) return [];
  return [
    {
      id: 'minimumWage',
      provision: '§ 1 Abs. 2, § 20 MiLoG',
      severity: 'stop',
      values: { hourly: Math.floor(annualGrossSalary / hoursPerYear), minimum },
    },
  ];
}

/** All that should be read before the routes, most serious first. */
export function judgeWarnings(file: CaseFile, access: Access, routes: readonly Route[]): Warning[] {
  const warnings: Warning[] = [];
  const warn = (
    id: Warning['id'],
    provision: string,
    severity: Warning['severity'],
    values?: Warning['values'],
  ) => warnings.push(values ? { id, provision, severity, values } : { id, provision, severity });
  const live = routes.filter(({ verdict }) => verdict === 'open' || verdict === 'openIf');
  const isLive = (id: RouteId) => live.some((route) => route.id === id);
  const doubtfulIn = (among: readonly Route[], id: RequirementId) =>
    among.some((route) =>
      route.requirements.some((r) => r.id === id && (r.status === 'unmet' || r.status === 'toProve')),
    );

  if (access.verdict !== 'free') {
    if (isRecruitmentReserved(file)) warn('recruitmentReserved', '§ 38 BeschV mit Anlage', 'stop');
    if (file.temporaryAgencyWork) warn('agencyWork', '§ 40 Abs. 1 Nr. 2 AufenthG', 'stop');
  }
  if (file.job.regulatedProfession === true && file.qualification.licence === 'none') {
    warn('licenceMissing', '§ 18 Abs. 2 Nr. 3 AufenthG', 'warn');
  }
  warnings.push(...minimumWage(file));
  if (access.verdict === 'free') return warnings;

  if (file.sanctioned || file.insolventOrInactive) {
    warn('employerSanctions', '§ 40 Abs. 2 Nr. 3, Abs. 3 AufenthG', 'warn');
  }
  if (doubtfulIn(routes, 'asylumLock')) warn('asylumLock', '§ 10 Abs. 1, 3 AufenthG', 'warn');
  if (access.verdict === 'permitted') {
    const until =
      file.currentStatus === 'temporaryProtection' ? legalDates.temporaryProtectionUntil : undefined;
    warn('statusEnds', access.basis.join(', '), 'warn', until ? { until } : undefined);
  }
  if (doubtfulIn(live, 'over45')) warn('over45', '§ 18 Abs. 2 Nr. 5 AufenthG; § 1 Abs. 2 BeschV', 'warn');
  const westernBalkans = isLive('westernBalkans');
  if (westernBalkans || isLive('shortTermQuota')) {
    warn('quota', westernBalkans ? '§ 26 Abs. 2 S. 3 BeschV' : '§ 15d BeschV', 'warn');
  }
  if (live.some((route) => route.baConsent === 'consentPriority')) {
    warn('priorityCheck', '§ 39 Abs. 3 Nr. 3 AufenthG, § 26 BeschV', 'info');
  }
  if (routes.some((route) => route.provisional))
    warn('draftFigure', '§ 18 Abs. 2 S. 3, § 18g Abs. 7 AufenthG', 'info');
  return warnings;
}
