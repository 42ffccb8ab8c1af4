import type { AppLoadContext } from '@remix-run/node';
import type { z } from 'zod';
import type { Facts } from '#flows/facts/facts';
import { problem } from './problem';
import { readJson } from './read-json.server';
import { codeErrors, fieldErrors } from './validate.server';

/** A body with facts, checked by its form and by what the reference data knows; or the answer that says what is wrong. */
export async function readFacts<Body extends { facts: Facts }>(
  request: Request,
  context: AppLoadContext,
  schema: z.ZodType<Body>,
): Promise<{ body: Body } | { refused: Response }> {
  const read = await readJson(request);
  if ('refused' in read) return read;
  const parsed = schema.safeParse(read.json);
  if (!parsed.success) {
    const errors = fieldErrors(parsed.error);
    return { refused: problem(400, 'Some fields do not fit; see errors.', { errors }) };
  }
  const errors = codeErrors(parsed.data.facts, context.reference);
  if (errors.length > 0)
    return { refused: problem(400, 'Some codes stand for nothing; see errors.', { errors }) };
  return { body: parsed.data };
}
