import type { LinksFunction } from '@remix-run/node';
import planStyles from '~/components/plan/plan.css?url';
import styles from './case-plan.css?url';

/** Styles of the pages that show the plan of a case. */
export const casePlanLinks: LinksFunction = () => [
  { rel: 'stylesheet', href: planStyles },
  { rel: 'stylesheet', href: styles },
];
