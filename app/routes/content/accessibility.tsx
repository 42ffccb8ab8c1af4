import type { MetaFunction } from '@remix-run/node';
import { ContentPage } from '~/components/content-page';
import { languageOf, useLang } from '~/services/language';
import { pageTitle } from '~/services/title';
import { contentTexts } from '~/texts/content';

export const handle = { noJs: true };

export const meta: MetaFunction = ({ location }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, contentTexts(lang).accessibility.title);
};

export default function Accessibility() {
  return <ContentPage texts={contentTexts(useLang()).accessibility} />;
}
