import type { check as german } from '../de/check';
import { jobTexts } from './check-job';
import { personTexts } from './check-person';
import { qualificationTexts } from './check-qualification';

export const check: typeof german = { ...jobTexts, ...personTexts, ...qualificationTexts };
