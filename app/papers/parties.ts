import { factWords } from '~/components/result/fact-words';
import { wordsIn } from '~/components/result/words';
import type { FactPath } from '#flows/facts/facts';
import { legible } from './pdf/legible';
import type { Parties, PaperSource } from './source';

/** The address of the firm in one line; undefined where the handoff was not begun. */
export function firmAddress({ firm }: Parties): string | undefined {
  if (firm === undefined) return undefined;
  const town = `${firm.postalCode} ${firm.place}`;
  return firm.street === undefined ? town : `${firm.street}, ${town}`;
}

/**
 * The name of the person as it may stand where the passport decides; undefined where it is not known. `isOwed` where it is known in
 * letters that we can only transliterate: the passport has a spelling of its own, and a guess of ours must not be signed.
 */
export function passportName({ person }: Parties): { name: string | undefined; isOwed: boolean } {
  const name = person?.name;
  const isOwed = name !== undefined && legible(name).isTransliterated;
  return { name: isOwed ? undefined : name, isOwed };
}

/** What the job is called: as in the contract where the declaration says so, else by the group of occupations that was checked. */
export function jobName({ declaration, result }: PaperSource): string | undefined {
  return declaration?.values.jobTitle ?? result.occupation ?? undefined;
}

/** A fact in words; undefined where it is not known. */
export function toldFact({ result, lang }: PaperSource, path: FactPath): string | undefined {
  const value = result.facts[path];
  return value === undefined ? undefined : factWords(path, value, wordsIn(lang), result);
}
