import type { z } from 'zod';
import type { Reference } from '#db/reference/reference';
import { occupationByIsco } from '#db/reference/occupations/search';
import type { Facts } from '#flows/facts/facts';
import type { FieldError } from './problem';

/** Every wrong field by its path; an unknown field is named itself, not the object it stands in. */
export function fieldErrors(error: z.ZodError): FieldError[] {
  return error.issues.flatMap((issue) => {
    const at = issue.path.map(String);
    if (issue.code !== 'unrecognized_keys') return [{ path: at.join('.'), message: issue.message }];
    return issue.keys.map((key) => ({ path: [...at, key].join('.'), message: 'unknown field' }));
  });
}

/** What only the reference data can tell: codes of the right form that stand for nothing. */
export function codeErrors(facts: Facts, reference: Reference): FieldError[] {
  const errors: FieldError[] = [];
  const country = (path: string, code: string | undefined) => {
    if (code !== undefined && !reference.countries.has(code))
      errors.push({ path, message: 'no country has this code' });
  };
  facts.person?.nationalities?.forEach((code, index) =>
    country(`facts.person.nationalities.${String(index)}`, code),
  );
  country('facts.person.residenceCountry', facts.person?.residenceCountry);
  country('facts.person.visaApplicationCountry', facts.person?.visaApplicationCountry);
  country('facts.qualification.country', facts.qualification?.country);
  const { postalCode, isco08 } = facts.job ?? {};
  if (postalCode !== undefined && !reference.postalCodes.has(postalCode)) {
    errors.push({ path: 'facts.job.postalCode', message: 'no German postal code' });
  }
  if (isco08 !== undefined && !occupationByIsco(reference, isco08)) {
    errors.push({ path: 'facts.job.isco08', message: 'no unit group of ISCO-08' });
  }
  return errors;
}
