import { commonTexts } from '~/texts/common';
import type { MetaFunction } from '@remix-run/node';
import { languageOf } from '~/services/language';

export const handle = { noJs: true };

export const meta: MetaFunction = ({ location }) => {
  const texts = commonTexts(languageOf(location.pathname));
  return [{ title: `${texts.product} – ${texts.claim}` }];
};

export default function Start() {
  return null;
}
