import type { HeadersFunction, LinksFunction } from '@remix-run/node';
import styles from './staff.css?url';

/** The pages of the staff are text and plain forms: they send no script. */
export const staffHandle = { noJs: true };

/** Nothing of them is kept anywhere. */
export const staffHeaders: HeadersFunction = ({ actionHeaders }) => {
  const wait = actionHeaders.get('Retry-After');
  return { 'Cache-Control': 'no-store', ...(wait !== null && { 'Retry-After': wait }) };
};

export const staffLinks: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];
