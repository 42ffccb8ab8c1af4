import { toEuros } from '../facts/money';
import type { Assessment, Requirement, UsedParameter } from './assessment';

const money = (value: number | string | undefined) => (typeof value === 'number' ? toEuros(value) : value);

/** As the contract lists a requirement: what is provisional it says of routes and figures. */
function requirementToWire({ provisional: _, ...requirement }: Requirement) {
  const { remedy } = requirement;
  if (requirement.unit !== 'centsPerYear') return requirement;
  return {
    ...requirement,
    unit: 'eurosPerYear' as const,
    required: money(requirement.required),
    actual: money(requirement.actual),
    remedy: remedy && { ...remedy, by: remedy.by === undefined ? undefined : toEuros(remedy.by) },
  };
}

function parameterToWire(parameter: UsedParameter) {
  return parameter.unit === 'cents'
    ? { ...parameter, unit: 'euros' as const, value: toEuros(parameter.value) }
    : parameter;
}

/** The assessment as the API answers it: money in euros (contract, section 4). */
export function assessmentToWire(assessment: Assessment) {
  return {
    ...assessment,
    routes: assessment.routes.map((route) => ({
      ...route,
      requirements: route.requirements.map(requirementToWire),
    })),
    warnings: assessment.warnings.map((warning) =>
      warning.id === 'minimumWage' && warning.values
        ? {
            ...warning,
            values: { hourly: money(warning.values.hourly), minimum: money(warning.values.minimum) },
          }
        : warning,
    ),
    parameters: assessment.parameters.map(parameterToWire),
  };
}
