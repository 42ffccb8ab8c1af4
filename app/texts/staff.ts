import type { Lang } from '~/services/language';
import { useLang } from '~/services/language';
import { account as deAccount } from './de/staff-account';
import { entry as deEntry } from './de/staff-entry';
import { frame as deFrame } from './de/staff-frame';
import { team as deTeam } from './de/staff-team';
import { account as enAccount } from './en/staff-account';
import { entry as enEntry } from './en/staff-entry';
import { frame as enFrame } from './en/staff-frame';
import { team as enTeam } from './en/staff-team';

const de = { frame: deFrame, entry: deEntry, account: deAccount, team: deTeam };
const en: typeof de = { frame: enFrame, entry: enEntry, account: enAccount, team: enTeam };
const catalogues: Record<Lang, typeof de> = { de, en };

/** The words for accounts and sign-in of the staff. */
export function staffTexts(lang: Lang): typeof de {
  return catalogues[lang];
}

/** The words for accounts and sign-in of the staff, in the language being shown. */
export function useStaffTexts(): typeof de {
  return catalogues[useLang()];
}
