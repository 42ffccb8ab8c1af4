import type { Access, Duty, Route } from './assessment';
import { movesFreely } from './access';
import type { CaseFile } from './case-file';
import { legalDates } from './parameters/dates';

/** What the employer has to do by law once this person is hired. */
export function judgeDuties(file: CaseFile, access: Access, routes: readonly Route[]): Duty[] {
  const duties: Duty[] = [];
  const add = (id: Duty['id'], provision: string, due: Duty['due']) => duties.push({ id, provision, due });
  const freeMover = movesFreely(file);

  if (!freeMover) add('checkAndCopyTitle', '§ 4a Abs. 5 S. 3 Nr. 1, 2 AufenthG', 'beforeStart');
  if (mustInformAboutFaireIntegration(file, freeMover)) {
    add('informAboutFaireIntegration', '§ 45c AufenthG', 'firstWorkingDay');
  }
  if (access.verdict !== 'free') {
    add('reportEarlyEnd', '§ 4a Abs. 5 S. 3 Nr. 3 AufenthG', 'withinFourWeeks');
    if (routes.some((route) => route.verdict !== 'notOpen' && route.baConsent !== 'none')) {
      add('informFederalAgency', '§ 39 Abs. 4 AufenthG', 'onRequest');
    }
  }
  if (file.employmentKind !== 'apprenticeship') add('payMinimumWage', '§ 20 MiLoG', 'always');
  return duties;
}

/**
 * § 45c AufenthG: contract with a third-country national who lives abroad. Falls away where an agent places across the
 * border (§ 299 SGB III): then the agent informs.
 */
function mustInformAboutFaireIntegration(file: CaseFile, freeMover: boolean): boolean {
  const { nationalities, residenceCountry } = file.person;
  return (
    file.asOf >= legalDates.faireIntegrationDutyFrom &&
    nationalities !== undefined &&
    !freeMover &&
    residenceCountry !== undefined &&
    !file.livesInGermany &&
    file.recruitsThrough !== 'agencyAbroad'
  );
}
