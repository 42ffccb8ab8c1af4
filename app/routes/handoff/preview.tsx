import {
  type ActionFunctionArgs,
  type HeadersFunction,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Alert } from '~/components/alert';
import { ErrorSummary } from '~/components/error-summary';
import { Consents } from '~/components/handoff/consents';
import handoffStyles from '~/components/handoff/handoff.css?url';
import { HandoffFrame } from '~/components/handoff/handoff-frame';
import { PassedOnList } from '~/components/handoff/passed-on-list';
import { PassedToCoordination } from '~/components/handoff/passed-to-coordination';
import { handoffSectionViews } from '~/forms/handoff/view.server';
import { elsewhere, handoffPath, openHandoff } from '~/services/handoff.server';
import { handoffPreview } from '~/services/handoff-preview.server';
import { languageOf, pathIn, requestLanguage } from '~/services/language';
import { CONSENT_FIELD, sendHandoff, SHOWN_FIELD } from '~/services/send-handoff.server';
import { pageTitle } from '~/services/title';
import { handoffSendTexts, useHandoffSendTexts } from '~/texts/handoff-send';

/** Text and one plain form: the page sends no script. */
export const handle = { noJs: true };

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: handoffStyles }];

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' });

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, handoffSendTexts(lang).preview.title, data?.refused);
};

/** All that would be passed on. Two reads of the store, no write. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const lang = requestLanguage(request);
  const open = await openHandoff(request, context);
  const preview = await handoffPreview(open, context, lang);
  const last = open.walked.path.at(-1) ?? 'office';
  if (preview === undefined) throw elsewhere(pathIn(lang, handoffPath(open.walked.current)));
  return {
    preview,
    sections: handoffSectionViews(open, 'preview', lang),
    back: pathIn(lang, handoffPath(last)),
    fields: { consent: CONSENT_FIELD, shown: SHOWN_FIELD },
    csrf: context.csrfToken(),
    refused: context.refused === true,
  };
}

export function action({ request, context }: ActionFunctionArgs) {
  return sendHandoff(request, context);
}

function Missing() {
  const { missing } = useLoaderData<typeof loader>().preview;
  const { missing: texts } = useHandoffSendTexts().preview;
  if (missing.length === 0) return null;
  return (
    <Alert severity="info" title={texts.title}>
      <p className="kern-body">{texts.intro}</p>
      <ul className="missing-list">
        {missing.map(({ label, href }) => (
          <li key={label}>
            {label}
            <a className="kern-link" href={href}>
              {texts.add}
              <span className="kern-sr-only">: {label}</span>
            </a>
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function PassedOn() {
  const { preview } = useLoaderData<typeof loader>();
  const { preview: texts, consents } = useHandoffSendTexts();
  return (
    <>
      <PassedToCoordination
        intro={texts.coordination.intro(preview.office)}
        blocks={preview.coordination}
        masked={preview.masked}
      />
      <section className="passed-on" aria-labelledby="an-agentur">
        <h2 className="kern-heading-medium" id="an-agentur">
          {texts.agency.title}
        </h2>
        <p className="kern-body">{texts.agency.intro(preview.agency ?? consents.agency.anyAgency)}</p>
        <PassedOnList blocks={preview.toAgency} changeLabel={texts.change} />
      </section>
    </>
  );
}

export default function Preview() {
  const { preview, sections, back, fields, csrf } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const { preview: texts, consents } = useHandoffSendTexts();
  const error = refusal?.kind === 'consentMissing' ? consents.coordination.missing : undefined;
  return (
    <HandoffFrame sections={sections} back={back}>
      <ErrorSummary
        errors={error === undefined ? [] : [{ field: fields.consent, message: error }]}
        attempt={0}
        refusal={refusal}
      />
      {(refusal?.kind === 'changed' || refusal?.kind === 'tooMany') && (
        <div role="alert">
          <Alert severity="warning" title={texts[`${refusal.kind}Title`]}>
            <p className="kern-body">{texts[refusal.kind]}</p>
          </Alert>
        </div>
      )}
      <h1 className="kern-heading-large">{texts.title}</h1>
      <p className="kern-body">{texts.intro}</p>
      <Missing />
      <PassedOn />
      <form method="post" className="passed-on" noValidate>
        <input type="hidden" name="csrf" value={csrf} />
        <input type="hidden" name={fields.shown} value={preview.digest} />
        <Consents
          name={fields.consent}
          office={preview.office}
          agency={preview.agency}
          error={error}
          agencyTicked={refusal?.agency === true}
        />
        <div className="actions">
          <button className="kern-btn kern-btn--primary" type="submit">
            <span className="kern-label">{texts.send}</span>
          </button>
        </div>
      </form>
    </HandoffFrame>
  );
}
