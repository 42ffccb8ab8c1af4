import type { z } from 'zod';
import type { CalendarDate } from '#flows/facts/calendar';
import type { contactSchema, firmSchema, namedPersonSchema } from '#flows/facts/contact';
import type { Facts } from '#flows/facts/facts';
import type { DeclarationAnswers } from '#flows/questionnaires/declaration-answers';
import type { Plan } from '#flows/plan/plan';
import type { PlanView } from '~/components/plan/view';
import type { ResultView } from '~/components/result/view';
import type { Lang } from '~/services/language';

/** Who hires whom, as far as handoff or declaration were told; none of it is asked by the check. */
export interface Parties {
  firm?: z.output<typeof firmSchema> | undefined;
  contact?: z.output<typeof contactSchema> | undefined;
  person?: z.output<typeof namedPersonSchema> | undefined;
}

/** All that papers are made from: the facts with result and plan as the pages show them, and who takes part. */
export interface PaperSource {
  lang: Lang;
  asOf: CalendarDate;
  facts: Facts;
  result: ResultView;
  planned: Plan;
  plan: PlanView;
  parties: Parties;
  /** The same as the handoff alone was told. */
  told: Parties;
  /** What is answered for the Erklärung zum Beschäftigungsverhältnis; null where nothing is. */
  declaration: DeclarationAnswers | null;
  /** Undefined for a draft. */
  caseNumber: string | undefined;
}
