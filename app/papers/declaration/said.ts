import type { DeclarationField, DeclarationValues } from '#flows/questionnaires/declaration-answers';
import { declarationPageIds, declarationPages } from '#flows/questionnaires/declaration-pages';
import type { FactPath } from '#flows/facts/facts';
import { formatDate, formatMoney } from '~/services/format';
import type { Lang } from '~/services/language';
import { declarationTexts } from '~/texts/declaration';
import { declarationPageTexts } from '~/texts/declaration.server';
import { toldFact } from '../parties';
import type { PaperSource } from '../source';

/** What is said in a language; undefined where it is not known. */
export type Said = (lang: Lang) => string | undefined;

/** The words of one chosen value. */
export function chosen(field: DeclarationField, values: DeclarationValues): Said {
  const page = declarationPageIds.find((id) =>
    (declarationPages[id].fields as readonly string[]).includes(field),
  );
  return (lang) => {
    const words = page && declarationPageTexts(lang)[page].fields[field]?.options?.[String(values[field])];
    return typeof words === 'string' ? words : words?.label;
  };
}

/** Yes or no. */
export const yesNo =
  (fact: boolean | undefined): Said =>
  (lang) =>
    fact === undefined ? undefined : declarationTexts(lang).entries[fact ? 'yes' : 'no'];

/** How long the contract runs. */
export const term =
  ({ contractType, endDate }: DeclarationValues): Said =>
  (lang) => {
    const { permanent, until } = declarationTexts(lang).entries;
    if (contractType === 'permanent') return permanent;
    return contractType && endDate && until(formatDate(endDate, lang));
  };

/** Where the work is done. */
export const workplace =
  ({ workplace: kind, workplaceAddress: address }: DeclarationValues): Said =>
  (lang) => {
    const { atSeat, changing } = declarationTexts(lang).entries;
    if (kind === 'seat') return atSeat;
    return kind === 'changing' && address !== undefined ? changing(address) : kind && address;
  };

/** The pay with its unit. */
export const pay =
  ({ payAmount, payUnit }: DeclarationValues): Said =>
  (lang) => {
    const { perMonth, perHour } = declarationTexts(lang).entries;
    if (payAmount === undefined || payUnit === undefined) return undefined;
    return (payUnit === 'month' ? perMonth : perHour)(formatMoney(payAmount, lang));
  };

/** The form takes the German names of countries, whatever the language of the sheet. */
function inGerman(source: PaperSource): PaperSource {
  const names = new Intl.DisplayNames('de', { type: 'region' });
  const codes = Object.keys(source.result.countries);
  const countries = Object.fromEntries(codes.map((code) => [code, names.of(code) ?? code]));
  return { ...source, lang: 'de', result: { ...source.result, countries } };
}

/** A fact in words of a language; countries by their German names for the form. */
export const fact =
  (source: PaperSource, path: FactPath): Said =>
  (lang) =>
    toldFact(lang === source.lang ? source : inGerman(source), path);
