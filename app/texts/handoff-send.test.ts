import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { handoffSendTexts } from './handoff-send';

const office = 'OFFICE';

/** Which wording stands behind a version. A new wording needs a new version, and a line here; old lines stay. */
const wordings: Readonly<Record<string, string>> = {
  '2026-11-22': '9e3fc7ee75131095',
  '2026-11-23': '84d742a2d07dedcc',
};

test('a wording of the consents belongs to its version', () => {
  const texts = (['de', 'en'] as const).map((lang) => {
    const { coordination, agency, details } = handoffSendTexts(lang).consents;
    return [coordination.label(office), agency.label(office), ...details.items];
  });
  const { coordination, agency } = handoffSendTexts('de').consents;
  const digest = createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 16);
  expect(wordings[coordination.version]).toBe(digest);
  expect(agency.version).toBe(coordination.version);
  expect(handoffSendTexts('en').consents.coordination.version).toBe(coordination.version);
});
