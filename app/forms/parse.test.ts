import { describe, expect, it } from 'vitest';
import {
  legibleInput,
  normaliseName,
  parseDate,
  parseDecimal,
  parseInteger,
  parseMoney,
  parsePostalCode,
} from './parse';

describe('parseMoney', () => {
  it.each([
    ['3500', 350_000],
    ['3.500', 350_000],
    ['3500,00', 350_000],
    ['3 500 €', 350_000],
    ['3\u00a0500\u00a0€', 350_000],
    ['3500.00', 350_000],
    ['3.500,50', 350_050],
    ['3,500.50', 350_050],
    ['1.234.567,8', 123_456_780],
    ["45'934.20 EUR", 4_593_420],
    ['3.500,-', 350_000],
    ['0,5', 50],
  ])('reads %s', (text, cents) => {
    expect(parseMoney(text)).toBe(cents);
  });

  it.each(['', 'viel', '3.50.0', '3.500.50', '1,2,3', '-5', '3500,005', '12.34.567,00'])(
    'refuses %s',
    (text) => {
      expect(parseMoney(text)).toBeUndefined();
    },
  );
});

describe('parseDate', () => {
  it.each([
    ['01.03.2027', '2027-03-01'],
    ['1.3.2027', '2027-03-01'],
    ['1.3.27', '2027-03-01'],
    ['01/03/2027', '2027-03-01'],
    ['2027-03-01', '2027-03-01'],
    ['2027-3-1', '2027-03-01'],
    ['29.2.2028', '2028-02-29'],
    ['1. 3. 2027', '2027-03-01'],
    ['1. März 2027', '2027-03-01'],
    ['1 maerz 2027', '2027-03-01'],
    ['01. Mrz. 27', '2027-03-01'],
    ['15. Jänner 2027', '2027-01-15'],
    ['1 March 2027', '2027-03-01'],
    ['1st of March 2027', '2027-03-01'],
    ['March 1, 2027', '2027-03-01'],
    ['3rd Dec. 2026', '2026-12-03'],
    ['30.6.98', '1998-06-30'],
  ])('reads %s', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  it.each([
    '29.2.2027',
    '31.04.2027',
    '2027-13-01',
    '03/15/2027',
    'März 2027',
    '1. Foo 2027',
    '1.3.',
    '1.3.027',
    'morgen',
    '',
  ])('refuses %s', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });
});

describe('parsePostalCode', () => {
  it.each([
    '80331',
    ' 80 331 ',
    'D-80331',
    'DE 80331',
    'd80331',
    '80331 München',
    '80331, München',
    'München 80331',
  ])('takes the five digits of "%s"', (text) => {
    expect(parsePostalCode(text)).toBe('80331');
  });

  it.each(['8033', '803311', 'A-80331', '80331 München 2', 'München', ''])('refuses "%s"', (text) => {
    expect(parsePostalCode(text)).toBeUndefined();
  });
});

describe('numbers', () => {
  it('reads hours with comma and point', () => {
    expect(parseDecimal('38,5')).toBe(38.5);
    expect(parseDecimal('38.5')).toBe(38.5);
    expect(parseDecimal('achtunddreißig')).toBeUndefined();
  });

  it('reads whole numbers only', () => {
    expect(parseInteger('24')).toBe(24);
    expect(parseInteger('24,5')).toBeUndefined();
    expect(parseInteger('-3')).toBeUndefined();
  });
});

it('finds names whatever the accents and signs', () => {
  expect(normaliseName("Cote d'Ivoire")).toBe(normaliseName('Côte d’Ivoire'));
});

describe('legibleInput', () => {
  it.each([
    ['Firma\u202e GbmH\u202c', 'Firma GbmH'],
    ['a\u0000b\u0007c\u001bd\u007fe\u0085f', 'abcdef'],
    ['\ud83d allein', ' allein'],
    ['\u2067x\u2069', 'x'],
    // what is meant stays: paragraphs, joined pictures, names in any script with their marks
    ['eins\r\n\tzwei', 'eins\r\n\tzwei'],
    ['👩🏽‍💻 🇩🇪', '👩🏽‍💻 🇩🇪'],
    ['محمد علي \u200f', 'محمد علي \u200f'],
    ['a\u0301 z\u0323\u0307', 'a\u0301 z\u0323\u0307'],
  ])('makes of %j what can be read', (typed, read) => {
    expect(legibleInput(typed)).toBe(read);
  });
});
