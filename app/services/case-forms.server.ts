import type { AppLoadContext } from '@remix-run/node';
import type { CaseAccess } from './case-access.server';
import { doneAnswer, noAccess, openOwnCase, problemAnswer } from './case-page.server';
import { takeStep, typedText } from './case-steps.server';
import { readForm } from './csrf.server';
import { requestLanguage } from './language';

interface FormPage {
  number: string | undefined;
  role: CaseAccess['role'];
  /** The German address of the page. */
  path: string;
}

/** Takes the form of a page about a case: back to the page, or the page again with what stands against it. */
export async function takeForm(request: Request, context: AppLoadContext, { number, role, path }: FormPage) {
  const form = await readForm(request, context);
  const row = await openOwnCase(request, context, number, role);
  if (row === null) return noAccess(context, { number, role, typed: typedText(form, 'text') });
  const taken = await takeStep(context, { row, role, form });
  if ('done' in taken) return doneAnswer(request, path, taken.done);
  return problemAnswer(context, { problem: taken.problem, role, lang: requestLanguage(request) });
}
