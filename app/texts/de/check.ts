import { personTexts } from './check-person';
import { qualificationTexts } from './check-qualification';
import { jobTexts } from './check-job';

/** The question pages. Each title is a question; each "why" names what the answer decides. */
export const check = { ...jobTexts, ...personTexts, ...qualificationTexts };
