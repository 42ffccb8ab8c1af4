import type { AppLoadContext } from '@remix-run/node';
import type { CaseRow } from '#db/repositories/cases';
import { calendarDateOf, formatDate } from '~/services/format';
import type { Lang } from '~/services/language';
import type { CaseHead } from './view';

/** The head of the pages of a case. */
export function caseHead(row: CaseRow, context: AppLoadContext, lang: Lang): CaseHead {
  return {
    number: row.number,
    firm: row.firmName,
    handedOver: formatDate(calendarDateOf(row.createdAt), lang),
    csrf: context.csrfToken(),
    version: row.version,
  };
}
