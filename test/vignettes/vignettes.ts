import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WireFacts } from '#flows/facts/facts';
import type { RouteId } from '#flows/law/ids';

/** What a case is sure of; keys as in the README beside the files. */
export interface Expectation {
  access: string;
  routes?: Record<string, string>;
  recommended?: string | null;
  warnings?: string[];
  warningsAbsent?: string[];
  duties?: string[];
  dutiesAbsent?: string[];
  requirements?: { route: string; id: string; status: string; required?: number }[];
  missingFacts?: Record<string, string[]>;
  nextFacts?: string[];
  assumptions?: string[];
  conditions?: Record<string, string[]>;
  provisional?: Record<string, boolean>;
  baConsent?: Record<string, string>;
  entitlement?: Record<string, string>;
  validityMonths?: Record<string, number>;
  plan?: PlanExpectation;
}

/** What a plan of the case has to be. */
export interface PlanExpectation {
  route?: RouteId;
  procedure?: string;
  procedureReasons?: string[];
  stepsInOrder?: string[];
  stepsAbsent?: string[];
  feesTotal?: { min: number; max: number };
}

export interface Vignette {
  id: string;
  title: string;
  asOf: string;
  facts: WireFacts;
  expect: Expectation;
  why: string;
}

/** All cases, by topic file. */
export function readVignettes(): { topic: string; cases: Vignette[] }[] {
  const folder = join(import.meta.dirname, '.');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({
      topic: name.replace('.json', ''),
      cases: (JSON.parse(readFileSync(join(folder, name), 'utf8')) as { cases: Vignette[] }).cases,
    }));
}
