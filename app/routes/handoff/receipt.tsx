import {
  data,
  type HeadersFunction,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import handoffStyles from '~/components/handoff/handoff.css?url';
import { CodeBox } from '~/components/keep/code-box';
import { OfficeCard } from '~/components/result/office-card';
import resultStyles from '~/components/result/result.css?url';
import { wordsIn } from '~/components/result/words';
import { readDraft } from '~/services/draft.server';
import { elsewhere, HANDOFF_PATHS } from '~/services/handoff.server';
import { languageOf, pathIn, requestLanguage, useLang, usePath } from '~/services/language';
import { receiptOf } from '~/services/receipt.server';
import { pageTitle } from '~/services/title';
import { handoffSendTexts, useHandoffSendTexts } from '~/texts/handoff-send';

export const handle = { noJs: true };

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: resultStyles },
  { rel: 'stylesheet', href: handoffStyles },
];

export const headers: HeadersFunction = ({ loaderHeaders }) => {
  const cookie = loaderHeaders.get('Set-Cookie');
  return { 'Cache-Control': 'no-store', ...(cookie !== null && { 'Set-Cookie': cookie }) };
};

export const meta: MetaFunction = ({ location }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, handoffSendTexts(lang).receipt.title);
};

/** The receipt of what was handed over from the draft in this browser, which also opens the case to it. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const lang = requestLanguage(request);
  const draft = await readDraft(request, context);
  const found = draft.code === null ? null : await receiptOf(draft, context, lang);
  if (found === null) throw elsewhere(pathIn(lang, HANDOFF_PATHS.enter));
  if (found.isOver) return redirect(found.receipt.toCase, { headers: { 'Set-Cookie': found.cookie } });
  return data(found.receipt, { headers: { 'Set-Cookie': found.cookie } });
}

function Next() {
  const { clock, reach, personIsAsked } = useLoaderData<typeof loader>();
  const { receipt } = useHandoffSendTexts();
  const [first, second, escalation] = clock ?? [];
  return (
    <section>
      <h2 className="kern-heading-medium">{receipt.nextTitle}</h2>
      <ol className="kern-body receipt-steps">
        {first && second && escalation ? (
          <>
            <li>{receipt.answer(first.deadline)}</li>
            <li>
              {reach === 'mail' || reach === 'network'
                ? receipt.remind[reach](first.takenOn, second.takenOn, escalation.takenOn)
                : receipt.notTold[reach]}
            </li>
          </>
        ) : (
          <li>{receipt.moved}</li>
        )}
        <li>{receipt.mails}</li>
        {personIsAsked && <li>{receipt.person}</li>}
      </ol>
    </section>
  );
}

export default function Receipt() {
  const { number, sentOn, office, toCase, keep } = useLoaderData<typeof loader>();
  const { receipt } = useHandoffSendTexts();
  const words = wordsIn(useLang());
  const path = usePath();
  return (
    <div className="question-column keep-page">
      <h1 className="kern-heading-large">{receipt.title}</h1>
      <section className="code-box keep-together" aria-labelledby="fallnummer">
        <h2 className="kern-heading-small" id="fallnummer">
          {receipt.number}
        </h2>
        <p className="receipt-number">{number}</p>
        <p className="kern-body kern-body--small">{receipt.sentOn(sentOn)}</p>
      </section>
      {office !== null && (
        <section className="result">
          <h2 className="kern-heading-medium">{receipt.office}</h2>
          <ul className="result-rows">
            <OfficeCard office={office} words={words} />
          </ul>
        </section>
      )}
      <Next />
      <p className="actions no-print">
        <a className="kern-btn kern-btn--primary" href={toCase}>
          <span className="kern-label">{receipt.toCase}</span>
        </a>
        <a className="kern-link" href={path('/check/neu')}>
          {receipt.another}
        </a>
      </p>
      {keep !== undefined && <CodeBox keep={keep} title={receipt.codeTitle} />}
    </div>
  );
}
