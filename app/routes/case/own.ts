import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { accessOf, caseCookie, forgetCase } from '~/services/case-access.server';
import { casePath } from '~/services/case-page.server';
import { readForm } from '~/services/csrf.server';
import { forgetfulCookie, readDraft } from '~/services/draft.server';
import { pathIn, requestLanguage } from '~/services/language';

/** Parts of the case that a link may lead to. */
const PART_PARAMETER = 'zu';
const parts: Readonly<Record<string, string>> = { angaben: '/angaben' };

/** Leads to the case of this browser: the one it has access to, or the one that its check has become. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const lang = requestLanguage(request);
  const draft = await readDraft(request, context);
  const access =
    draft.caseId === null ? accessOf(request, context) : { caseId: draft.caseId, role: 'employer' as const };
  const row = access && (await context.store.read.cases.find(access.caseId));
  if (!access || !row) return redirect(pathIn(lang, '/zugang'));
  const part = parts[new URL(request.url).searchParams.get(PART_PARAMETER) ?? ''];
  const end = access.role === 'employer' && part !== undefined ? part : '';
  return redirect(pathIn(lang, `${casePath(access.role, row.number)}${end}`), {
    headers: { 'Set-Cookie': caseCookie(context, access) },
  });
}

/** Closes the case in this browser, with the check that it was handed over from: that would lead back to it. */
export async function action({ request, context }: ActionFunctionArgs) {
  await readForm(request, context);
  const draft = await readDraft(request, context);
  const headers = new Headers({ 'Set-Cookie': forgetCase(context) });
  if (draft.caseId !== null) headers.append('Set-Cookie', forgetfulCookie(context));
  return redirect(pathIn(requestLanguage(request), '/'), { headers });
}
