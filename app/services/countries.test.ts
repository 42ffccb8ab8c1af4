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
  ['England', 'GB'],
  ['Großbritannien', 'GB'],
  ['Grossbritannien', 'GB'],
  ['Schottland', 'GB'],
  ['Palästina', 'PS'],
  ['Palaestina', 'PS'],
  ['USA', 'US'],
  ['Amerika', 'US'],
  ['Holland', 'NL'],
  ['Tuerkei', 'TR'],
  ['Elfenbeinküste', 'CI'],
  ['Elfenbeinkueste', 'CI'],
  ['Tschechei', 'CZ'],
  ['Südkorea', 'KR'],
  ['Suedkorea', 'KR'],
  ['Samoa', 'WS'],
])('%s is %s', (text, code) => {
  expect(countryCode(reference, text)).toBe(code);
});

test.each(['Korea', 'Staatenlos', 'stateless', 'Süd', 'Nirgendwo', ''])(
  '"%s" is no country, or more than one',
  (text) => {
    expect(countryCode(reference, text)).toBeUndefined();
  },
);
