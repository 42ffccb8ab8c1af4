import type { LoaderFunctionArgs } from '@remix-run/node';
import { officesFor } from '#flows/network/offices';
import { answerJson } from '~/services/api/answer.server';
import { methodNotAllowed, problem } from '~/services/api/problem';

/** The offices competent for a place of work (contract, section 6). */
export async function loader({ request, context }: LoaderFunctionArgs): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const postalCode = query.get('postalCode') ?? '';
  const wrong = (message: string) =>
    problem(400, 'The postal code does not fit.', { errors: [{ path: 'postalCode', message }] });
  if (!/^\d{5}$/.test(postalCode)) return wrong('five digits');
  const directory = {
    postalCodes: context.reference.postalCodes,
    offices: await context.store.read.offices.list(),
  };
  const found = officesFor(directory, postalCode, { district: query.get('district') ?? undefined });
  return found.kind === 'unknown' ? wrong('no German postal code') : answerJson(request, found.offices);
}

export const action = () => methodNotAllowed('GET');
