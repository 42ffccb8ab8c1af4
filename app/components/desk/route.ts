import type { LinksFunction } from '@remix-run/node';
import { caseLinks } from '~/components/case/route';
import { staffLinks } from '~/components/staff/route';
import styles from './desk.css?url';

export const deskLinks: LinksFunction = () => [
  ...caseLinks(),
  ...staffLinks(),
  { rel: 'stylesheet', href: styles },
];
