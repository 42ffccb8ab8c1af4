import type { CasePackage } from '#flows/case/case-package';
import type { PackageView } from '#flows/case/case-views';
import { toCents } from '#flows/facts/money';
import type { Requirement } from '#flows/law/assessment';
import type { RouteId } from '#flows/law/ids';
import { legalDates } from '#flows/law/parameters/dates';
import { parameterIds, parameterOn } from '#flows/law/parameters/parameters';
import type { ParameterId } from '#flows/law/parameters/parameters';
import {
  remedyWords,
  requiredWords,
  requirementText,
  validityWords,
} from '~/components/result/requirement-words';
import { lawFigures } from '~/components/result/words';
import type { ResultView } from '~/components/result/view';
import type { Words } from '~/components/result/words';
import { formatList } from '~/services/format';
import type { LawFigures } from '~/texts/de/law-outcomes';
import { passedOnTexts } from '~/texts/passed-on.server';
import type { PassedOnBlock, PassedOnLine } from './passed-on';

type WireAssessment = CasePackage['assessment'];
type WireRoute = WireAssessment['routes'][number];
type WireRow = WireRoute['requirements'][number];

const line = (label: string, value: string | undefined, ...paths: string[]): PassedOnLine[] =>
  value === undefined || value === ''
    ? []
    : [{ label, value, paths: paths.map((path) => `assessment.${path}`) }];

const cents = (value: number | string | undefined) => (typeof value === 'number' ? toCents(value) : value);

/** A row of the package as the words of the result take it: money in cents. */
function inner(row: WireRow): Requirement {
  const { unit, remedy, ...rest } = row;
  if (unit !== 'eurosPerYear') return { ...rest, unit, remedy };
  return {
    ...rest,
    unit: 'centsPerYear',
    required: cents(row.required),
    actual: cents(row.actual),
    remedy: remedy && { ...remedy, by: remedy.by === undefined ? undefined : toCents(remedy.by) },
  };
}

type Countries = ResultView['countries'];

/** A value out of a list, as the result calls it. */
function listed(value: string, facts: Requirement['facts'], words: Words, countries: Countries): string {
  const lists: Partial<Record<string, Partial<Record<string, string>>>> = words.law.factValues;
  return (
    facts.map((path) => lists[path]?.[value]).find((word) => word !== undefined) ?? countries[value] ?? value
  );
}

function actualWords(
  { actual, unit, facts }: Requirement,
  words: Words,
  countries: Countries,
): string | undefined {
  if (actual === undefined) return undefined;
  if (typeof actual === 'string')
    return unit === 'date' ? words.date(actual) : listed(actual, facts, words, countries);
  if (unit === 'centsPerYear') return words.amount('moneyPerYear', actual);
  if (unit === 'hoursPerWeek') return words.amount('weeklyHours', actual);
  return words.amount(unit === 'years' ? 'years' : 'months', actual);
}

/** A requirement of a way with its finding, in words. */
export function requirementLine(
  row: WireRow,
  route: RouteId,
  words: Words,
  countries: Countries,
): PassedOnLine {
  const texts = passedOnTexts(words.lang);
  const requirement = inner(row);
  const { factLabels, statuses, conditions, figureNames } = words.law;
  const named = (facts: readonly (keyof typeof factLabels)[]) =>
    formatList(
      facts.map((path) => factLabels[path]),
      words.lang,
    );
  const said = (label: string, value: string | undefined) => (value ? [`${label}: ${value}`] : []);
  const parts = [
    statuses[row.status].label,
    ...said(texts.required, requiredWords(requirement, route, words)),
    ...said(texts.actual, actualWords(requirement, words, countries)),
    ...said(texts.figure, row.parameter && figureNames[row.parameter]),
    ...said(texts.remedy, requirement.remedy && remedyWords(requirement.remedy, words)),
    ...said(texts.condition, row.condition && conditions[row.condition].explanation),
    ...said(texts.missing, row.missing && named(row.missing)),
    ...said(texts.basedOn, named(row.facts)),
    ...said(texts.provision, row.provision),
  ];
  const keys = Object.entries(row).flatMap(([key, value]) =>
    key === 'remedy' && value ? Object.keys(value).map((name) => `remedy.${name}`) : key,
  );
  return {
    label: requirementText(row.id, route, words).name,
    value: parts.join('\n'),
    paths: keys.map((key) => `assessment.routes[].requirements[].${key}`),
  };
}

function routeBlock(
  route: Partial<WireRoute> & Pick<WireRoute, 'id'>,
  words: Words,
  figures: LawFigures,
  countries: Countries,
): PassedOnBlock {
  const texts = passedOnTexts(words.lang);
  const { law, result } = words;
  const { id, verdict, entitlement, basis, baConsent, provisional, validityMonths, conditions, notes } =
    route;
  const at = (name: string) => `routes[].${name}`;
  const months = (count: number) => result.routes.validityUpTo(words.amount('months', count));
  return {
    title: law.routes[id].short,
    isLong: true,
    lines: [
      ...line(texts.verdict, verdict && law.verdicts[verdict].label, at('id'), at('verdict')),
      ...line(result.routes.basis, basis?.join(', '), at('basis')),
      ...line(result.routes.consent, baConsent && law.consents[baConsent].label, at('baConsent')),
      ...line(
        result.routes.entitlement,
        entitlement && law.entitlements[entitlement].label,
        at('entitlement'),
      ),
      ...line(
        result.routes.validity,
        validityMonths === undefined
          ? undefined
          : validityMonths === null
            ? result.routes.validityByAuthority
            : months(validityMonths),
        at('validityMonths'),
      ),
      ...line(
        result.routes.provisional,
        provisional === undefined ? undefined : provisional ? result.ledger.yes : result.ledger.no,
        at('provisional'),
      ),
      ...line(
        texts.missing,
        route.missingFacts &&
          formatList(
            route.missingFacts.map((path) => law.factLabels[path]),
            words.lang,
          ),
        at('missingFacts'),
      ),
      ...line(
        result.routes.conditions,
        conditions?.map((condition) => law.conditions[condition].explanation).join('\n'),
        at('conditions'),
      ),
      ...line(result.routes.notes, notes?.map((note) => law.notes[note](figures)).join('\n'), at('notes')),
      ...(route.requirements ?? []).map((row) => requirementLine(row, id, words, countries)),
    ],
  };
}

function figuresOn(asOf: string | undefined, words: Words): LawFigures {
  const figures = parameterIds.map((id) => [id, parameterOn(id, asOf ?? '').value]);
  return lawFigures(
    { figures: Object.fromEntries(figures) as Record<ParameterId, number>, days: legalDates },
    words,
  );
}

/** What the check has come to, in short. */
export function outcomeBlock({ assessment, unknowns }: PackageView, words: Words): PassedOnBlock {
  const texts = passedOnTexts(words.lang);
  const { law, result } = words;
  const { access, recommended, asOf, ruleSet, nextFacts } = assessment ?? {};
  const figures = figuresOn(asOf, words);
  const open = nextFacts ?? unknowns;
  return {
    title: texts.blocks.outcome,
    lines: [
      ...line(texts.access, access?.verdict && law.access[access.verdict].title, 'access.verdict'),
      ...line(result.access.basis, access?.basis?.join(', '), 'access.basis'),
      ...line(
        texts.accessNotes,
        access?.notes?.flatMap(({ id }) => (id === undefined ? [] : law.notes[id](figures))).join('\n'),
        'access.notes[].id',
      ),
      ...line(
        texts.recommended,
        recommended === undefined
          ? undefined
          : recommended === null
            ? texts.noWay
            : law.routes[recommended].short,
        'recommended',
      ),
      ...(open === undefined
        ? []
        : [
            {
              label: texts.open,
              value:
                open.length === 0
                  ? texts.none
                  : formatList(
                      open.map((path) => law.factLabels[path]),
                      words.lang,
                    ),
              paths: ['assessment.nextFacts', 'unknowns'],
            },
          ]),
      ...line(texts.asOf, asOf && words.date(asOf), 'asOf'),
      ...line(
        texts.ruleSet,
        [ruleSet?.version, ruleSet?.lawAsOf && texts.lawAsOf(words.date(ruleSet.lawAsOf))]
          .filter(Boolean)
          .join(', '),
        'ruleSet.version',
        'ruleSet.lawAsOf',
      ),
    ],
  };
}

/** Every way that the view holds, each with its requirements. */
export function waysBlock({ assessment }: PackageView, words: Words, countries: Countries): PassedOnBlock {
  const texts = passedOnTexts(words.lang);
  const figures = figuresOn(assessment?.asOf, words);
  const routes = (assessment?.routes ?? []) as (Partial<WireRoute> & Pick<WireRoute, 'id'>)[];
  return {
    title: texts.blocks.ways(routes.length),
    isLong: routes.length > 1,
    lines: [],
    nested: routes.map((route) => routeBlock(route, words, figures, countries)),
  };
}

/** Warnings, duties, assumptions and figures. */
export function hintsBlock({ assessment }: PackageView, words: Words): PassedOnBlock {
  const texts = passedOnTexts(words.lang);
  const { law } = words;
  const {
    warnings = [],
    duties = [],
    assumptions = [],
    parameters = [],
    asOf,
  } = (assessment ?? {}) as Partial<WireAssessment>;
  const figures = figuresOn(asOf, words);
  const at = (list: string, value: object) => Object.keys(value).map((key) => `${list}[].${key}`);
  return {
    title: texts.blocks.hints,
    isLong: true,
    lines: [
      ...warnings.flatMap((warning) => {
        const values = Object.entries(warning.values ?? {}).map(([key, value]) => [
          key,
          typeof value === 'number' ? words.money(toCents(value)) : words.date(value),
        ]);
        const { title, text } = law.warnings[warning.id];
        return line(
          `${law.severities[warning.severity]}: ${title}`,
          `${text(figures, Object.fromEntries(values) as Record<string, string>)} (${warning.provision})`,
          ...at('warnings', warning),
        );
      }),
      ...duties.flatMap((duty) =>
        line(
          law.duties[duty.id].title,
          `${law.dueDates[duty.due](figures)} (${duty.provision})`,
          ...at('duties', duty),
        ),
      ),
      ...line(
        texts.assumed,
        assumptions.map(({ fact }) => law.factLabels[fact]).join('\n'),
        'assumptions[].fact',
      ),
      ...parameters.flatMap((parameter) => {
        const value = parameter.unit === 'euros' ? toCents(parameter.value) : parameter.value;
        const used = { ...parameter, value, unit: parameter.unit === 'euros' ? 'cents' : 'number' } as const;
        return line(
          law.figureNames[parameter.id],
          `${words.figure(parameter.id, value)} (${validityWords(used, words)}; ${parameter.source})`,
          ...at('parameters', parameter),
        );
      }),
    ],
  };
}
