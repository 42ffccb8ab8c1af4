import type { LoaderFunctionArgs } from '@remix-run/node';
import { toEuros } from '#flows/facts/money';
import type { DatedParameter } from '#flows/law/parameters/dated';
import { parameterIds, parameters } from '#flows/law/parameters/parameters';
import { ruleSet } from '#flows/law/parameters/rule-set';
import { titles } from '#flows/law/titles/titles';
import { answerJson } from '~/services/api/answer.server';
import { methodNotAllowed } from '~/services/api/problem';

function periodsOf({ unit, periods }: DatedParameter) {
  return periods.map(({ value, validFrom, validTo, draft = false, source }) => ({
    value: unit === 'cents' ? toEuros(value) : value,
    validFrom,
    validTo,
    draft,
    source,
  }));
}

/** The law as data: every parameter through time, every title with its requirements. */
function lawAsData() {
  return {
    ruleSet: { version: ruleSet.version, lawAsOf: ruleSet.lawAsOf, releasedOn: ruleSet.releasedOn },
    parameters: parameterIds.map((id) => ({
      id,
      unit: parameters[id].unit === 'cents' ? 'euros' : 'number',
      periods: periodsOf(parameters[id]),
    })),
    titles: titles.map(({ id, basis, entitlement, variants }) => ({
      id,
      basis,
      entitlement,
      variants: variants.map(({ baConsent, rules }) => ({
        baConsent,
        requirements: rules.map((rule) => ({ id: rule.id, provision: rule.provision, facts: rule.facts })),
      })),
    })),
  };
}

export const loader = ({ request }: LoaderFunctionArgs) => answerJson(request, lawAsData());

export const action = () => methodNotAllowed('GET');
