import type { LinksFunction } from '@remix-run/node';
import resultStyles from '~/components/result/result.css?url';
import planStyles from './plan.css?url';

/** Styles of the pages that show a plan or what follows from it. */
export const planLinks: LinksFunction = () => [
  { rel: 'stylesheet', href: resultStyles },
  { rel: 'stylesheet', href: planStyles },
];
