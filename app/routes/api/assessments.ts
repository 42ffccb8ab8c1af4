import type { ActionFunctionArgs } from '@remix-run/node';
import { assess } from '#flows/law/assess';
import { assessmentToWire } from '#flows/law/wire';
import { answerJson } from '~/services/api/answer.server';
import { methodNotAllowed, problem } from '~/services/api/problem';
import { readJson } from '~/services/api/read-json.server';
import { assessmentRequestSchema } from '~/services/api/schemas';
import { codeErrors, fieldErrors } from '~/services/api/validate.server';
import { calendarDateOf } from '~/services/format';

/** Judges the facts of the body (contract, section 4). Nothing is stored. */
export async function action({ request, context }: ActionFunctionArgs): Promise<Response> {
  if (request.method !== 'POST') return methodNotAllowed('POST');
  const read = await readJson(request);
  if ('refused' in read) return read.refused;
  const parsed = assessmentRequestSchema.safeParse(read.json);
  if (!parsed.success) {
    return problem(400, 'Some fields do not fit; see errors.', { errors: fieldErrors(parsed.error) });
  }
  const { facts, asOf = calendarDateOf(context.now()) } = parsed.data;
  const errors = codeErrors(facts, context.reference);
  if (errors.length > 0) return problem(400, 'Some codes stand for nothing; see errors.', { errors });
  return answerJson(request, assessmentToWire(assess(facts, { asOf })));
}

export const loader = () => methodNotAllowed('POST');
