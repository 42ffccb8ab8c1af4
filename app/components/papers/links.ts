import type { LinksFunction } from '@remix-run/node';
import { caseLinks } from '~/components/case/route';
import planStyles from '~/components/plan/plan.css?url';

/** Styles of a list of papers on a page of a case. */
export const checklistLinks: LinksFunction = () => [...caseLinks(), { rel: 'stylesheet', href: planStyles }];
