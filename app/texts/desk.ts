import type { Lang } from '~/services/language';
import { useLang } from '~/services/language';
import { deskCase as caseDe } from './de/desk-case';
import { deskLife as lifeDe } from './de/desk-life';
import { deskPractice as practiceDe } from './de/desk-practice';
import { deskQueue as queueDe } from './de/desk-queue';
import { deskShare as shareDe } from './de/desk-share';
import { deskSheets as sheetsDe } from './de/desk-sheets';
import { deskSteps as stepsDe } from './de/desk-steps';
import { deskCase as caseEn } from './en/desk-case';
import { deskLife as lifeEn } from './en/desk-life';
import { deskPractice as practiceEn } from './en/desk-practice';
import { deskQueue as queueEn } from './en/desk-queue';
import { deskShare as shareEn } from './en/desk-share';
import { deskSheets as sheetsEn } from './en/desk-sheets';
import { deskSteps as stepsEn } from './en/desk-steps';

const german = {
  page: caseDe,
  life: lifeDe,
  practice: practiceDe,
  queue: queueDe,
  share: shareDe,
  sheets: sheetsDe,
  steps: stepsDe,
};
export type DeskTexts = typeof german;

const catalogues: Record<Lang, DeskTexts> = {
  de: german,
  en: {
    page: caseEn,
    life: lifeEn,
    practice: practiceEn,
    queue: queueEn,
    share: shareEn,
    sheets: sheetsEn,
    steps: stepsEn,
  },
};

/** The words of the desk of a coordination office. */
export function deskTexts(lang: Lang): DeskTexts {
  return catalogues[lang];
}

/** The same in the language being shown. */
export function useDeskTexts(): DeskTexts {
  return catalogues[useLang()];
}
