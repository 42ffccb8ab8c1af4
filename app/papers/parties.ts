import { factWords } from '~/components/result/fact-words';
import { wordsIn } from '~/components/result/words';
import type { FactPath } from '#flows/facts/facts';
import type { DeclarationAnswers } from '#flows/questionnaires/declaration-answers';
import { noDeclaration } from '#flows/questionnaires/declaration-answers';
import { legible } from './pdf/legible';
import type { Parties, PaperSource } from './source';

/** Who takes part as the handoff was told, and what it was not told as the declaration says: nobody types a name twice. */
export function partiesOf(told: Parties, declaration: DeclarationAnswers | null): Parties {
  const { values } = declaration ?? noDeclaration;
  const { firmName, firmStreet, firmPostalCode, firmPlace, contactName, contactEmail, contactPhone } = values;
  const name = [values.firstNames, values.surname].filter((part) => part !== undefined).join(' ');
  const firm =
    firmName !== undefined && firmPostalCode !== undefined && firmPlace !== undefined
      ? { name: firmName, street: firmStreet, postalCode: firmPostalCode, place: firmPlace }
      : undefined;
  const contact =
    contactName !== undefined && contactEmail !== undefined
      ? { name: contactName, email: contactEmail, phone: contactPhone }
      : undefined;
  const person = told.person?.name === undefined && name !== '' ? { ...told.person, name } : told.person;
  return { firm: told.firm ?? firm, contact: told.contact ?? contact, person };
}

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
