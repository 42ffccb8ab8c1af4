import type { HeadersFunction, LinksFunction } from '@remix-run/node';
import handoffStyles from '~/components/handoff/handoff.css?url';
import resultStyles from '~/components/result/result.css?url';
import styles from './case.css?url';

/** The pages of a case are text and plain forms: they send no script. */
export const caseHandle = { noJs: true };

export const caseHeaders: HeadersFunction = () => ({ 'Cache-Control': 'no-store' });

export const caseLinks: LinksFunction = () => [
  { rel: 'stylesheet', href: resultStyles },
  { rel: 'stylesheet', href: handoffStyles },
  { rel: 'stylesheet', href: styles },
];
