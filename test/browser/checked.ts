import type { BrowserContextOptions } from 'playwright-core';
import { Visitor } from '../support/visitor';
import { openPage, type Running } from './browser';
import type { Journey } from './walk';

/**
 * A page in a session in which the check is answered already. The answers were sent without a browser, which takes a tenth of the
 * time; `journeys.test.ts` walks through them in one.
 */
export async function openChecked(
  { browser, product }: Running,
  journey: Journey,
  options: BrowserContextOptions = {},
): Promise<Awaited<ReturnType<typeof openPage>>> {
  const visitor = new Visitor(product.url);
  await visitor.walk(journey);
  const opened = await openPage(browser, options);
  // Cookies are sent back as they came.
  const cookies = [...visitor.cookies].map(([name, value]) => ({ name, value, url: product.url }));
  await opened.page.context().addCookies(cookies);
  return opened;
}
