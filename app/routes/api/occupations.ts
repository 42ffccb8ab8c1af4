import type { LoaderFunctionArgs } from '@remix-run/node';
import { searchOccupations } from '#db/reference/occupations/search';
import { z } from 'zod';
import { answerJson } from '~/services/api/answer.server';
import { methodNotAllowed, problem } from '~/services/api/problem';
import { fieldErrors } from '~/services/api/validate.server';

const querySchema = z.object({
  q: z.string().trim().min(1).max(200),
  lang: z.enum(['de', 'en']).default('de'),
  limit: z.coerce.number().int().min(1).max(50).default(10),
});

/** Occupations by title, best first (contract, section 7). */
export function loader({ request, context }: LoaderFunctionArgs): Response | Promise<Response> {
  const query = querySchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!query.success) {
    return problem(400, 'The query does not fit; see errors.', { errors: fieldErrors(query.error) });
  }
  const { q, lang, limit } = query.data;
  return answerJson(request, { query: q, results: searchOccupations(context.reference, q, { lang, limit }) });
}

export const action = () => methodNotAllowed('GET');
