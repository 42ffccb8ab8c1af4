import type { ActionFunctionArgs } from '@remix-run/node';
import { assess } from '#flows/law/assess';
import { assessmentToWire } from '#flows/law/wire';
import { answerJson } from '~/services/api/answer.server';
import { methodNotAllowed } from '~/services/api/problem';
import { readFacts } from '~/services/api/read-facts.server';
import { assessmentRequestSchema } from '~/services/api/schemas';
import { calendarDateOf } from '~/services/format';

/** Judges the facts of the body (contract, section 4). Nothing is stored. */
export async function action({ request, context }: ActionFunctionArgs): Promise<Response> {
  if (request.method !== 'POST') return methodNotAllowed('POST');
  const read = await readFacts(request, context, assessmentRequestSchema);
  if ('refused' in read) return read.refused;
  const { facts, asOf = calendarDateOf(context.now()) } = read.body;
  return answerJson(request, assessmentToWire(assess(facts, { asOf })));
}

export const loader = () => methodNotAllowed('POST');
