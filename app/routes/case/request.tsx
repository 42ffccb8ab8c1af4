import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Alert } from '~/components/alert';
import { KeepError, KeepField } from '~/components/keep/keep-field';
import { accessOf, type CaseAccess } from '~/services/case-access.server';
import { askForLink } from '~/services/case-request.server';
import { casePath } from '~/services/case-page.server';
import { readForm } from '~/services/csrf.server';
import { textOf } from '~/services/keep.server';
import { languageOf, usePath } from '~/services/language';
import { pageTitle } from '~/services/title';
import { caseTexts, useCaseTexts } from '~/texts/case';

const NUMBER_FIELD = 'fall';
const ROLE_FIELD = 'als';
const roles = ['employer', 'candidate'] as const;

export const handle = { noJs: true };

export const headers: HeadersFunction = ({ actionHeaders }) => {
  const wait = actionHeaders.get('Retry-After');
  return { 'Cache-Control': 'no-store', ...(wait !== null && { 'Retry-After': wait }) };
};

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, caseTexts(lang).entry.request.title, page?.refused);
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const access = accessOf(request, context);
  const row = access && (await context.store.read.cases.find(access.caseId));
  return {
    own: access && row ? { number: row.number, path: casePath(access.role, row.number) } : undefined,
    csrf: context.csrfToken(),
    refused: context.refused === true,
  };
}

const statuses = { sent: 200, invalid: 422, tooMany: 429 };

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, context);
  const typed = textOf(form, NUMBER_FIELD);
  const role: CaseAccess['role'] = textOf(form, ROLE_FIELD) === 'candidate' ? 'candidate' : 'employer';
  const answer = await askForLink(context, { typed, role });
  context.refused = answer.kind === 'invalid';
  const wait = answer.kind === 'tooMany' ? { 'Retry-After': String(answer.minutes * 60) } : undefined;
  return data({ ...answer, typed, role }, { status: statuses[answer.kind], headers: wait });
}

function RoleChoice({ chosen }: { chosen: (typeof roles)[number] }) {
  const { request } = useCaseTexts().entry;
  return (
    <fieldset className="kern-fieldset">
      <legend className="kern-label">{request.who}</legend>
      <div className="kern-fieldset__body">
        {roles.map((role) => (
          <div className="kern-form-check" key={role}>
            <input
              id={`als-${role}`}
              type="radio"
              name={ROLE_FIELD}
              value={role}
              defaultChecked={role === chosen}
              className="kern-form-check__radio"
            />
            <label className="kern-label" htmlFor={`als-${role}`}>
              {request[role]}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

export default function RequestLink() {
  const { own, csrf } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { request, tooMany } = useCaseTexts().entry;
  const path = usePath();
  const complaint = answer?.kind === 'invalid' ? request.invalid : undefined;
  if (answer?.kind === 'sent')
    return (
      <div className="question-column keep-page">
        <h1 className="kern-heading-large">{request.sentTitle}</h1>
        <p className="kern-body">{request.sent}</p>
      </div>
    );
  return (
    <div className="question-column keep-page">
      {answer?.kind === 'tooMany' && (
        <div role="alert">
          <Alert severity="warning" title={tooMany.title}>
            <p className="kern-body">{tooMany.text(answer.minutes)}</p>
          </Alert>
        </div>
      )}
      {answer && complaint && <KeepError name={NUMBER_FIELD} error={complaint} attempt={answer} />}
      <h1 className="kern-heading-large">{request.title}</h1>
      <p className="kern-body">{request.intro}</p>
      <form method="post" noValidate>
        <input type="hidden" name="csrf" value={csrf} />
        <KeepField
          name={NUMBER_FIELD}
          label={request.label}
          hint={request.hint}
          error={complaint}
          value={answer?.typed}
          type="text"
          className="input--code"
        />
        <RoleChoice chosen={answer?.role ?? 'employer'} />
        <div className="actions">
          <button className="kern-btn kern-btn--primary" type="submit">
            <span className="kern-label">{request.submit}</span>
          </button>
        </div>
      </form>
      {own !== undefined && (
        <section>
          <h2 className="kern-heading-medium">{request.ownTitle}</h2>
          <p className="kern-body">
            <a className="kern-link" href={path(own.path)}>
              {request.own(own.number)}
            </a>
          </p>
        </section>
      )}
    </div>
  );
}
