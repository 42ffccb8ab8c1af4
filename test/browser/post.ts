import type { APIResponse, BrowserContext } from 'playwright-core';
import type { FormValues } from '~/forms/field';

const HIDDEN = /<input type="hidden" name="([^"]*)" value="([^"]*)"/g;

/**
 * Sends the form of a page as a browser without scripts does, in the session of `context`: with its hidden fields, where the
 * values do not replace them. Gives the page after it.
 */
export async function post(
  context: BrowserContext,
  shown: APIResponse,
  values: FormValues,
): Promise<APIResponse> {
  const form = new URLSearchParams();
  for (const [, name = '', value = ''] of (await shown.text()).matchAll(HIDDEN)) form.set(name, value);
  for (const [name, value] of Object.entries(values)) {
    form.delete(name);
    for (const entry of [value].flat()) form.append(name, entry);
  }
  return context.request.post(shown.url(), {
    data: form.toString(),
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  });
}
