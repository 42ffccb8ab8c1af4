import { expect, test } from 'vitest';
import { loadReference } from '#db/reference/reference';
import { countryCode } from './countries.server';

const reference = loadReference();

test.each([
  ['Bosnien', 'BA'],
  ['Bosnien und Herzegowina', 'BA'],
  ['TÜRKEI', 'TR'],
  ['Turkey', 'TR'],
  ['in', 'IN'],
  ['Niger', 'NE'],
  ['Nigeria', 'NG'],
  ['Kosovo', 'XK'],
])('%s is %s', (text, code) => {
  expect(countryCode(reference, text)).toBe(code);
});

test.each(['Amerika', 'Süd', 'Nirgendwo', ''])('"%s" is no country, or more than one', (text) => {
  expect(countryCode(reference, text)).toBeUndefined();
});
