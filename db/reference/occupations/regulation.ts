import { z } from 'zod';
import { emptyAsNull, readCsv } from '../read-file';
import type { RegulatedProfession } from '../types';
import type { OccupationEntry } from './entries';
import type { OccupationMatch } from './types';

const ruleRow = z.object({
  scheme: z.enum(['kldb', 'isco']),
  prefix: z.string().regex(/^\d+$/),
  regulated: emptyAsNull.pipe(z.enum(['no', 'unsure']).nullable()),
  profession: emptyAsNull,
});
type Rule = z.output<typeof ruleRow>;

type Suggestion = Pick<OccupationMatch, 'regulated' | 'regulation'>;

/** Tells whether an occupation is regulated, as a suggestion to be confirmed. */
export type RegulationFinder = (
  entry: Pick<OccupationEntry, 'isco08' | 'kldb2010' | 'profession'>,
) => Suggestion;

/**
 * The rules of our own list: a prefix of KldB 2010 or ISCO-08 leads to a profession of the list, to "unsure" or to "no";
 * the longest fitting prefix decides, KldB before ISCO, as it tells German training apart.
 *
 * A profession whose core work an employee must not do without the permit is regulated. Where only running a business is
 * (Handwerksordnung, Anlage A), it is not for an employee. Titles, functions and the like are "unsure", with their form
 * named, because the answer depends on what the job asks for. An occupation in no area of the list is not regulated.
 * @throws Error where a rule names a profession that the list does not have.
 */
export function readRegulation(
  directory: string,
  professions: ReadonlyMap<string, RegulatedProfession>,
): RegulationFinder {
  const rules = new Map<string, Rule>();
  for (const rule of readCsv(directory, 'occupations/regulation.csv', ruleRow)) {
    const known = rule.profession === null || professions.has(rule.profession);
    if (!known || (rule.profession === null && rule.regulated === null)) {
      throw new Error(
        `Reference data: regulation.csv, ${rule.scheme} ${rule.prefix}: names no known profession`,
      );
    }
    rules.set(`${rule.scheme}${rule.prefix}`, rule);
  }
  const ruleFor = (scheme: Rule['scheme'], code: string | null | undefined): Rule | undefined => {
    for (let length = code?.length ?? 0; length > 0; length -= 1) {
      const rule = rules.get(`${scheme}${code?.slice(0, length)}`);
      if (rule) return rule;
    }
    return undefined;
  };
  const ofProfession = (id: string): Suggestion => {
    const profession = professions.get(id);
    if (!profession) throw new Error(`Reference data: synonyms.csv names the unknown profession ${id}`);
    const regulation = { profession: id, form: profession.form };
    if (profession.form === 'self_employment') return { regulated: false, regulation };
    return { regulated: profession.employeeBlocked ? true : 'unsure', regulation };
  };
  return (entry) => {
    if (entry.profession) return ofProfession(entry.profession);
    const rule = ruleFor('kldb', entry.kldb2010) ?? ruleFor('isco', entry.isco08[0]);
    if (!rule) return { regulated: false };
    return rule.profession
      ? ofProfession(rule.profession)
      : { regulated: rule.regulated === 'unsure' ? 'unsure' : false };
  };
}
