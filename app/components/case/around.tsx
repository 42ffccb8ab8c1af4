import { Alert } from '~/components/alert';
import { OfficeCard } from '~/components/result/office-card';
import { wordsIn } from '~/components/result/words';
import { useLang, usePath } from '~/services/language';
import { useCaseTexts } from '~/texts/case';
import { ToldList } from './problem';
import type { StatusView, ToldLine } from './view';

/** The office that has the case, with its contact data. */
export function OfficeSection({ view: { office } }: { view: StatusView }) {
  const { page } = useCaseTexts();
  const words = wordsIn(useLang());
  if (office === undefined) return null;
  return (
    <section className="case-section" aria-labelledby="stelle">
      <h2 className="kern-heading-medium" id="stelle">
        {page.ownOffice}
      </h2>
      <ul className="result-rows">
        <OfficeCard office={office} words={words} />
      </ul>
    </section>
  );
}

/** What the Arbeitgeber-Service of the agency sees and says. */
export function AgencySection({ view: { agency } }: { view: StatusView }) {
  const { page } = useCaseTexts();
  return (
    <section className="case-section" aria-labelledby="ag-s">
      <h2 className="kern-heading-medium" id="ag-s">
        {page.agency.title}
      </h2>
      {agency.name !== undefined && (
        <p className="kern-body" lang="de">
          {agency.name}
        </p>
      )}
      <p className="kern-body">{agency.state}</p>
      {agency.answer !== undefined && <p className="case-text">{agency.answer}</p>}
    </section>
  );
}

/** Asks for a consent that covers the agency of the new place of work. */
export function AgencyConsent({ number }: { number: string }) {
  const { agency } = useCaseTexts().page;
  const path = usePath();
  return (
    <Alert severity="info" title={agency.askTitle}>
      <p className="kern-body">{agency.ask}</p>
      <p className="kern-body">
        <a className="kern-link" href={path(`/fall/${number}/einwilligungen`)}>
          {agency.askLink}
        </a>
      </p>
    </Alert>
  );
}

/** All that happened, folded. */
export function HistorySection({ history }: { history: readonly ToldLine[] }) {
  const { history: texts } = useCaseTexts().page;
  return (
    <section className="case-section" aria-labelledby="verlauf">
      <h2 className="kern-heading-medium" id="verlauf">
        {texts.title}
      </h2>
      <details className="case-fold">
        <summary>{texts.show(history.length)}</summary>
        <ToldList lines={history} />
      </details>
    </section>
  );
}
