import { z } from 'zod';
import { employerSchema } from './employer';
import { experienceSchema } from './experience';
import { jobSchema } from './job';
import { personSchema } from './person';
import { procedureSchema } from './procedure';
import { qualificationSchema } from './qualification';

/**
 * Everything the rules may know about a case; every field optional, unknown fields refused.
 * Decoding turns the wire form (money in euros) into the inner form (whole cents).
 */
export const factsSchema = z.strictObject({
  employer: employerSchema.optional(),
  job: jobSchema.optional(),
  person: personSchema.optional(),
  qualification: qualificationSchema.optional(),
  experience: experienceSchema.optional(),
  procedure: procedureSchema.optional(),
});

/** Facts inside the house: money in whole cents. */
export type Facts = z.output<typeof factsSchema>;
/** Facts as the API, the database and the package carry them: money in euros. */
export type WireFacts = z.input<typeof factsSchema>;

type Topics = { [Topic in keyof Facts]-?: NonNullable<Facts[Topic]> };
/** `topic.field`, as in `job.isco08`. */
export type FactPath = {
  [Topic in keyof Topics]: `${Topic}.${Extract<keyof Topics[Topic], string>}`;
}[keyof Topics];
/** The type of the fact at a path. */
export type FactValue<Path extends FactPath> = Path extends `${infer Topic}.${infer Field}`
  ? Topic extends keyof Topics
    ? Field extends keyof Topics[Topic]
      ? NonNullable<Topics[Topic][Field]>
      : never
    : never
  : never;

function split(path: FactPath): [keyof Facts, string] {
  const dot = path.indexOf('.');
  return [path.slice(0, dot) as keyof Facts, path.slice(dot + 1)];
}

/** The value of a fact, or undefined where it is absent. */
export function factAt<Path extends FactPath>(facts: Facts, path: Path): FactValue<Path> | undefined {
  const [topic, field] = split(path);
  return (facts[topic] as Record<string, unknown> | undefined)?.[field] as FactValue<Path> | undefined;
}

/** A copy of the facts with one fact set, or taken out where the value is undefined. */
export function withFact<Path extends FactPath>(
  facts: Facts,
  path: Path,
  value: FactValue<Path> | undefined,
): Facts {
  const [topic, field] = split(path);
  const rest: Record<string, unknown> = { ...facts[topic] };
  if (value === undefined) delete rest[field];
  else rest[field] = value;
  const copy: Record<string, unknown> = { ...facts };
  if (Object.keys(rest).length === 0) delete copy[topic];
  else copy[topic] = rest;
  return copy;
}

/** Only the facts at the given paths. */
export function pickFacts(facts: Facts, paths: readonly FactPath[]): Facts {
  return paths.reduce<Facts>((picked, path) => withFact(picked, path, factAt(facts, path)), {});
}

/** Inner form to wire form. */
export function toWire(facts: Facts): WireFacts {
  return z.encode(factsSchema, facts);
}

/** Wire form to inner form. Throws a ZodError where the value does not fit. */
export function fromWire(wire: unknown): Facts {
  return factsSchema.parse(wire);
}
