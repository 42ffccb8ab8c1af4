import type { LinksFunction, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { LawPage, lawPageTexts } from '~/components/result/law-page';
import { lawView } from '~/components/result/law-view.server';
import styles from '~/components/result/result.css?url';
import { wordsIn } from '~/components/result/words';
import { languageOf, useLang } from '~/services/language';
import { commonTexts } from '~/texts/common';

/** The page is text and links: it sends no script. */
export const handle = { noJs: true };

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

export const meta: MetaFunction = ({ location }) => {
  const lang = languageOf(location.pathname);
  return [{ title: `${lawPageTexts(lang).title} – ${commonTexts(lang).product}` }];
};

export function loader() {
  return lawView;
}

export default function StateOfTheLaw() {
  return <LawPage view={useLoaderData<typeof loader>()} words={wordsIn(useLang())} />;
}
