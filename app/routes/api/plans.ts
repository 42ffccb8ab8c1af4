import type { ActionFunctionArgs } from '@remix-run/node';
import { assess } from '#flows/law/assess';
import { plan } from '#flows/plan/plan';
import { planToWire } from '#flows/plan/wire';
import { answerJson } from '~/services/api/answer.server';
import { methodNotAllowed } from '~/services/api/problem';
import { readFacts } from '~/services/api/read-facts.server';
import { planRequestSchema } from '~/services/api/schemas';
import { calendarDateOf } from '~/services/format';
import { holidaysAt } from '~/services/plan-calendar.server';

/** Plans the facts of the body (contract, section 5). Nothing is stored. */
export async function action({ request, context }: ActionFunctionArgs): Promise<Response> {
  if (request.method !== 'POST') return methodNotAllowed('POST');
  const read = await readFacts(request, context, planRequestSchema);
  if ('refused' in read) return read.refused;
  const { facts, route, asOf = calendarDateOf(context.now()) } = read.body;
  const isHoliday = await holidaysAt(facts.job?.postalCode, context);
  const planned = plan(facts, assess(facts, { asOf }), {
    ...(route !== undefined && { route }),
    ...(isHoliday && { isHoliday }),
  });
  return answerJson(request, planToWire(planned));
}

export const loader = () => methodNotAllowed('POST');
