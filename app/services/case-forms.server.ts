import type { AppLoadContext } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import type { CaseAccess } from './case-access.server';
import { doneAnswer, noAccess, openOwnCase, problemAnswer } from './case-page.server';
import type { StepProblem } from './case-steps.server';
import { takeStep, typedText } from './case-steps.server';
import { readForm } from './csrf.server';
import { pathIn, requestLanguage } from './language';

interface FormPage {
  number: string | undefined;
  role: CaseAccess['role'];
  /** The German address to which a form that was taken leads. */
  path: string;
  /** The German address of the page where a problem is put right; undefined where it is the page itself. */
  elsewhere?: (problem: StepProblem) => string | undefined;
}

/** Takes the form of a page about a case: back to the page, or the page again with what stands against it. */
export async function takeForm(request: Request, context: AppLoadContext, page: FormPage) {
  const { number, role, path, elsewhere } = page;
  const form = await readForm(request, context);
  const row = await openOwnCase(request, context, number, role);
  if (row === null) return noAccess(context, { number, role, typed: typedText(form, 'text') });
  const taken = await takeStep(context, { row, role, form });
  if ('done' in taken) return doneAnswer(request, path, taken.done);
  const { problem } = taken;
  const lang = requestLanguage(request);
  const other = elsewhere?.(problem);
  return other === undefined
    ? problemAnswer(context, { problem, role, lang })
    : redirect(pathIn(lang, other));
}
