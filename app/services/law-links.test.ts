import { expect, it } from 'vitest';
import { provisionHref } from './law-links';

it('finds the official text of a provision', () => {
  expect(provisionHref('§ 18g Abs. 1 S. 2 Nr. 1 AufenthG')).toBe(
    'https://www.gesetze-im-internet.de/aufenthg_2004/__18g.html',
  );
  expect(provisionHref('§ 2 Abs. 1 FreizügG/EU')).toBe(
    'https://www.gesetze-im-internet.de/freiz_gg_eu_2004/__2.html',
  );
});

it('gives no address for a statute it does not know', () => {
  expect(provisionHref('§ 1 BGB')).toBeUndefined();
  expect(provisionHref('AufenthG')).toBeUndefined();
});
