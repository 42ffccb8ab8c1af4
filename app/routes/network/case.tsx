import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { caseLinks } from '~/components/case/route';
import { Pairs } from '~/components/case/results';
import { ErrorSummary } from '~/components/error-summary';
import { describedBy, FieldError, Hint, idsOf } from '~/components/fields/field-parts';
import { staffHeaders, staffHandle, staffLinks } from '~/components/staff/route';
import { StaffFrame } from '~/components/staff/staff-frame';
import { readCaseNumber } from '#flows/case/case-number';
import { readForm } from '~/services/csrf.server';
import { textOf } from '~/services/keep.server';
import { languageOf, pathIn, requestLanguage, usePath } from '~/services/language';
import { escalatedRows, reassign } from '~/services/network.server';
import { findOffices } from '~/services/office-search.server';
import { requireStaff } from '~/services/staff-access.server';
import { staffHead } from '~/services/staff-head.server';
import { pageTitle } from '~/services/title';
import { networkTexts, useNetworkTexts } from '~/texts/network';

const OFFICE = 'officeId';
const REASON = 'text';

export { staffHandle as handle, staffHeaders as headers };
export const links = () => [...caseLinks(), ...staffLinks()];

export const meta: MetaFunction<typeof loader> = ({ data: page, location, params }) => {
  const lang = languageOf(location.pathname);
  const { one } = networkTexts(lang);
  return pageTitle(lang, page?.row ? one.title(params['number'] ?? '') : one.goneTitle, page?.refused);
};

/** An escalated case without what it contains. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { account } = await requireStaff(request, context, ['networkCoordinator']);
  const { network, offices } = context.store.read;
  const found = await network.find(readCaseNumber(params['number'] ?? '') ?? '');
  const all = await offices.list('coordination');
  const escalated = found?.escalatedAt ? [{ ...found, escalatedAt: found.escalatedAt }] : [];
  const [row] = escalatedRows(escalated, all, context, requestLanguage(request));
  const others = all.filter(({ id }) => id !== found?.officeId);
  const page = {
    head: await staffHead(account, context),
    row,
    groups: findOffices(others, { query: '', state: '' }, context.reference).map(({ name, offices: of }) => ({
      name,
      offices: of.map((office) => ({ id: office.id, name: office.name })),
    })),
    refused: context.refused === true,
  };
  return data(page, { status: row === undefined ? 404 : 200 });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await readForm(request, context);
  const { account } = await requireStaff(request, context, ['networkCoordinator']);
  const row = await context.store.read.network.find(readCaseNumber(params['number'] ?? '') ?? '');
  // the page is shown again and says so
  if (row === null) return data(null, { status: 404 });
  const result = await reassign(context, { row, account, form });
  if ('office' in result) {
    const query = new URLSearchParams({ fall: row.number, stelle: textOf(form, OFFICE) });
    return redirect(`${pathIn(requestLanguage(request), '/netz')}?${query.toString()}`);
  }
  context.refused = true;
  const status = result.complaint === 'refused' ? 409 : 422;
  return data({ ...result, officeId: textOf(form, OFFICE), text: textOf(form, REASON) }, { status });
}

function Reassign() {
  const { head, groups } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() ?? undefined;
  const { one } = useNetworkTexts();
  const isOfficeError = answer?.complaint === 'officeMissing' || answer?.complaint === 'same';
  const officeError = answer && isOfficeError ? one[answer.complaint] : undefined;
  const reasonError = answer && !isOfficeError ? one[answer.complaint] : undefined;
  return (
    <form method="post" className="case-form" noValidate>
      <input type="hidden" name="csrf" value={head.csrf} />
      <p className="kern-body">{one.reassignText}</p>
      <div className={`kern-form-input${officeError === undefined ? '' : ' kern-form-input--error'}`}>
        <label className="kern-label" htmlFor={idsOf(OFFICE).input}>
          {one.office}
        </label>
        <FieldError name={OFFICE} message={officeError} />
        <div className="kern-form-input__select-wrapper">
          <select
            id={idsOf(OFFICE).input}
            name={OFFICE}
            defaultValue={answer?.officeId ?? ''}
            className="kern-form-input__select"
            aria-invalid={officeError === undefined ? undefined : true}
            aria-describedby={describedBy(OFFICE, undefined, officeError)}
          >
            <option value="">{one.choose}</option>
            {groups.map(({ name, offices }) => (
              <optgroup key={name} label={name}>
                {offices.map((office) => (
                  <option key={office.id} value={office.id} lang="de">
                    {office.name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </div>
      </div>
      <div className={`kern-form-input${reasonError === undefined ? '' : ' kern-form-input--error'}`}>
        <label className="kern-label" htmlFor={idsOf(REASON).input}>
          {one.reason}
        </label>
        <Hint name={REASON}>{one.reasonHint}</Hint>
        <FieldError name={REASON} message={reasonError} />
        <textarea
          id={idsOf(REASON).input}
          name={REASON}
          rows={4}
          className="kern-form-input__input"
          defaultValue={answer?.text}
          aria-invalid={reasonError === undefined ? undefined : true}
          aria-describedby={describedBy(REASON, one.reasonHint, reasonError)}
        />
      </div>
      <button className="kern-btn kern-btn--primary" type="submit">
        <span className="kern-label">{one.send}</span>
      </button>
    </form>
  );
}

export default function NetworkCasePage() {
  const { head, row } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() ?? undefined;
  const { one, overview } = useNetworkTexts();
  const path = usePath();
  const isOfficeError = answer?.complaint === 'officeMissing' || answer?.complaint === 'same';
  return (
    <StaffFrame head={head} section="network">
      <div className="case">
        {answer !== undefined && (
          <ErrorSummary
            errors={[{ field: isOfficeError ? OFFICE : REASON, message: one[answer.complaint] }]}
            attempt={0}
            refusal={answer}
          />
        )}
        <p className="kern-body">
          <a className="kern-link" href={path('/netz')}>
            {one.back}
          </a>
        </p>
        {row === undefined ? (
          <>
            <h1 className="kern-heading-large">{one.goneTitle}</h1>
            <p className="kern-body">{one.gone}</p>
          </>
        ) : (
          <>
            <h1 className="kern-heading-large">{one.title(row.number)}</h1>
            <Pairs
              rows={[
                { label: overview.office, value: row.office },
                { label: overview.place, value: row.place },
                { label: overview.handedOver, value: row.handedOver },
                { label: overview.since, value: row.since },
              ]}
            />
            <h2 className="kern-heading-medium">{one.reassign}</h2>
            <Reassign />
          </>
        )}
      </div>
    </StaffFrame>
  );
}
