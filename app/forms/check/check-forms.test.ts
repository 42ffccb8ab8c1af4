import { describe, expect, it } from 'vitest';
import type { FormValues, Lookups } from '../field';
import { checkForms } from '.';
import { checkTexts } from '~/texts/check.server';
import { checkPageIds, type CheckPageId, checkPages } from '#flows/questionnaires/check-pages';
import { languages } from '~/services/language';

const lookups: Lookups = {
  countryCode: (text) => ({ Indien: 'IN', Türkei: 'TR', IN: 'IN' })[text],
  isPostalCode: (text) => text === '80331',
  isPast: (date) => date < '2026-11-22',
};

function submit(page: CheckPageId, values: FormValues) {
  const form = checkForms[page];
  const result = form.schema(Object.keys(form.fields), lookups).safeParse(values);
  if (result.success) return { facts: result.data };
  const complaints = result.error.issues.map(({ path, message }) => [String(path[0]), message] as const);
  return { errors: Object.fromEntries(complaints) };
}

describe('every page', () => {
  it.each(checkPageIds)('%s refuses an empty form and sets no fact of another page', (page) => {
    const { errors } = submit(page, {});
    expect(Object.keys(errors ?? {})).not.toHaveLength(0);
  });

  it.each(checkPageIds)('%s has words for every field, option and complaint in both languages', (page) => {
    for (const lang of languages) {
      const texts = checkTexts(lang)[page];
      for (const [name, field] of Object.entries(checkForms[page].fields)) {
        const words = texts.fields[name];
        expect(words, `${page}.${name}`).toBeDefined();
        if (field.kind === 'text') {
          expect(words?.label).toBeDefined();
          expect(words?.errors?.format).toBeDefined();
          if (!field.optional) expect(words?.errors?.missing).toBeDefined();
          continue;
        }
        for (const option of field.options.filter((value) => value !== 'unknown'))
          expect(words?.options?.[option], `${page}.${name}.${option}`).toBeDefined();
        if (field.kind === 'choice') expect(words?.errors?.missing, `${page}.${name}`).toBeDefined();
      }
    }
  });
});

describe('pay', () => {
  it('turns a month into a year of twelve', () => {
    const { facts } = submit('pay', {
      amount: '3.827,85',
      period: 'month',
      hours: '38,5',
      comparable: 'yes',
    });
    expect(facts).toEqual({
      'job.annualGrossSalary': 4_593_420,
      'job.weeklyHours': 38.5,
      'job.conditionsComparable': true,
    });
  });

  it('leaves facts absent where somebody does not know', () => {
    const { facts } = submit('pay', {
      amount: '',
      amountUnknown: 'unknown',
      period: 'year',
      hoursUnknown: ['unknown'],
      comparable: 'unknown',
    });
    expect(Object.values(facts ?? {})).toEqual([undefined, undefined, undefined]);
  });

  it('asks again where the pay of a month stands for a year', () => {
    const paying = (amount: string, period: string, hours: string) =>
      submit('pay', { amount, period, hours, comparable: 'yes' }).errors;
    expect(paying('3.500', 'year', '40')).toEqual({ period: 'range' });
    expect(paying('3.500', 'month', '40')).toBeUndefined();
    // a trainee's year
    expect(paying('8.700', 'year', '40')).toBeUndefined();
    expect(paying('4.000', 'year', '6')).toBeUndefined();
  });

  it('names what is wrong with each field', () => {
    expect(submit('pay', { amount: 'viel', period: 'year', hours: '99', comparable: 'yes' }).errors).toEqual({
      amount: 'format',
      hours: 'range',
    });
  });
});

describe('contract', () => {
  it('asks for months only with a fixed term', () => {
    expect(submit('contract', { type: 'permanent', months: 'x', startDate: '1.3.2027' }).facts).toEqual({
      'job.contractType': 'permanent',
      'job.contractMonths': undefined,
      'job.startDate': '2027-03-01',
    });
    expect(submit('contract', { type: 'fixedTerm', startDate: '1.3.2027' }).errors).toEqual({
      months: 'missing',
    });
  });

  it('refuses a first day that is over, and takes today', () => {
    const startingOn = (startDate: string) => submit('contract', { type: 'permanent', startDate });
    expect(startingOn('21.11.2026').errors).toEqual({ startDate: 'past' });
    expect(startingOn('1.3.98').errors).toEqual({ startDate: 'past' });
    expect(startingOn('22. November 2026').facts).toMatchObject({ 'job.startDate': '2026-11-22' });
  });
});

describe('origin', () => {
  it('finds countries by name and counts a nationality once', () => {
    const { facts } = submit('origin', {
      nationality: 'Indien',
      secondNationality: 'IN',
      residence: 'Türkei',
    });
    expect(facts).toEqual({ 'person.nationalities': ['IN'], 'person.residenceCountry': 'TR' });
  });

  it('says which country it does not know', () => {
    expect(submit('origin', { nationality: 'Atlantis', residence: 'Indien' }).errors).toEqual({
      nationality: 'format',
    });
  });
});

it('refuses a postal code that is no place of work', () => {
  expect(submit('workplace', { postalCode: '00000' }).errors).toEqual({ postalCode: 'notFound' });
  expect(submit('workplace', { postalCode: 'D-80331 München' }).facts).toEqual({ 'job.postalCode': '80331' });
});

it('reads the level of the job as two facts', () => {
  expect(submit('jobLevel', { level: 'skilled' }).facts).toEqual({
    'job.qualifiedEmployment': true,
    'job.graduateLevel': false,
  });
});

it('sets each fact of every page, and none of another', () => {
  for (const page of checkPageIds) {
    const form = checkForms[page];
    const values: FormValues = {};
    for (const [name, field] of Object.entries(form.fields)) {
      if (field.kind === 'choice') values[name] = field.options[0] ?? '';
      else if (field.kind === 'text') values[`${name}Unknown`] = 'unknown';
    }
    const { facts } = submit(page, { ...values, postalCode: '80331', isco08: '2512' });
    expect(new Set(Object.keys(facts ?? {})), page).toEqual(new Set(checkPages[page].facts));
  }
});
