import type { CheckPageId } from '#flows/questionnaires/check-pages';
import type { CheckForm } from '../page';
import { age } from './age';
import { asylum } from './asylum';
import { company } from './company';
import { contract } from './contract';
import { driving } from './driving';
import { employmentKind } from './employment-kind';
import { experience } from './experience';
import { german } from './german';
import { group } from './group';
import { hosting } from './hosting';
import { jobLevel } from './job-level';
import { licence } from './licence';
import { occupation } from './occupation';
import { origin } from './origin';
import { partnership } from './partnership';
import { pay } from './pay';
import { procedure } from './procedure';
import { qualification } from './qualification';
import { qualificationKind } from './qualification-kind';
import { recognition } from './recognition';
import { recruitment } from './recruitment';
import { shortTermWork } from './short-term-work';
import { status } from './status';
import { westernBalkans } from './western-balkans';
import { workplace } from './workplace';

/** The form of every page of the check. */
export const checkForms: Readonly<Record<CheckPageId, CheckForm>> = {
  workplace,
  occupation,
  employmentKind,
  jobLevel,
  pay,
  contract,
  company,
  shortTermWork,
  origin,
  status,
  asylum,
  recruitment,
  westernBalkans,
  driving,
  group,
  hosting,
  qualificationKind,
  qualification,
  recognition,
  licence,
  experience,
  age,
  german,
  partnership,
  procedure,
};
