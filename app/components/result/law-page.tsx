import { Fragment } from 'react';
import type { Lang } from '~/services/language';
import type { LawPageTexts } from '~/texts/de/lawpage';
import { lawPage as de } from '~/texts/de/lawpage';
import { lawPage as en } from '~/texts/en/lawpage';
import { LawFigureTables } from './law-figures';
import { LawRoutes } from './law-routes';
import type { LawView } from './law-view';
import type { LegalDateId } from './view';
import type { Words } from './words';

const catalogues: Record<Lang, LawPageTexts> = { de, en };

/** The words of the page "Rechtsstand" in one language. */
export function lawPageTexts(lang: Lang): LawPageTexts {
  return catalogues[lang];
}

interface Props {
  view: LawView;
  words: Words;
}

function KeyDates({ view, words }: Props) {
  const { dates } = lawPageTexts(words.lang);
  const dateIds = Object.keys(dates.names) as LegalDateId[];
  return (
    <section className="result-section" aria-labelledby="dates">
      <h2 className="kern-heading-large" id="dates">
        {dates.title}
      </h2>
      <dl className="result-pairs">
        {dateIds.map((id) => (
          <Fragment key={id}>
            <dt>{dates.names[id]}</dt>
            <dd>{words.date(view.days[id])}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}

function Versions({ view, words }: Props) {
  const { versions } = lawPageTexts(words.lang);
  return (
    <section className="result-section" aria-labelledby="versions">
      <h2 className="kern-heading-large" id="versions">
        {versions.title}
      </h2>
      {view.versions.map(({ version, releasedOn, changes }) => (
        <section key={version}>
          <h3 className="kern-heading-medium">{versions.entry(version, words.date(releasedOn))}</h3>
          <ul className="kern-list kern-list--bullet">
            {changes.map((change) => (
              <li key={change}>{versions.changes[change]}</li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** The rules by which the check judges, generated from their data. */
export function LawPage({ view, words }: Props) {
  const texts = lawPageTexts(words.lang);
  const [current] = view.versions;
  return (
    <div className="result result--wide">
      <h1 className="kern-heading-x-large">{texts.title}</h1>
      <p className="kern-body">{texts.intro(current.version, words.date(current.lawAsOf))}</p>
      <p className="kern-body">{texts.notAdvice}</p>
      <LawFigureTables view={view} words={words} texts={texts} />
      <KeyDates view={view} words={words} />
      <LawRoutes view={view} words={words} texts={texts} />
      <Versions view={view} words={words} />
    </div>
  );
}
