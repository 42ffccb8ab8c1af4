import type { AppLoadContext } from '@remix-run/node';
import type { Assessment } from '#flows/law/assessment';
import { procedureIds } from '#flows/plan/ids';
import type { Plan, PlanOptions } from '#flows/plan/plan';
import { plan } from '#flows/plan/plan';
import { planGround } from './plan-request.server';

/** The way and the procedure that an address asks for; a way that is closed, or none of ours, is not asked for. */
export function askedPlan(
  request: Request,
  { routes }: Pick<Assessment, 'routes'>,
): Pick<PlanOptions, 'route' | 'procedure'> {
  const { searchParams } = new URL(request.url);
  const route = routes.find(({ id }) => id === searchParams.get('weg'));
  const isInReach = route?.verdict === 'open' || route?.verdict === 'openIf';
  const procedure = procedureIds.find((id) => id === searchParams.get('verfahren'));
  return { ...(isInReach && { route: route.id }), ...(procedure !== undefined && { procedure }) };
}

/** Whether an address asks for a way or a procedure other than the ones that are planned. */
function isOther(request: Request, { route, procedure }: Pick<Plan, 'route' | 'procedure'>): boolean {
  const { searchParams } = new URL(request.url);
  const differs = (name: string, planned: string | null) =>
    searchParams.has(name) && searchParams.get(name) !== planned;
  return differs('weg', route) || differs('verfahren', procedure);
}

/** The words of an address that ask for a plan. */
export function askedWords({
  route,
  procedure,
}: Pick<PlanOptions, 'route' | 'procedure'>): Record<string, string> {
  return {
    ...(route !== undefined && { weg: route }),
    ...(procedure !== undefined && { verfahren: procedure }),
  };
}

/**
 * The plan for what this browser has answered so far; of another way, procedure or start where the address names one. One read.
 * Throws a 410 Response where the draft does not open.
 */
export async function openPlan(request: Request, context: AppLoadContext) {
  const ground = await planGround(request, context);
  const { facts, assessment, isHoliday } = ground;
  const asked = askedPlan(request, assessment);
  const planned = plan(facts, assessment, { ...asked, ...(isHoliday && { isHoliday }) });
  return {
    ...ground,
    planned,
    /** The address asks for a plan that there is not. */
    isOther: isOther(request, planned),
    /** What the address asks for besides the start of work. */
    kept: askedWords(asked),
  };
}
