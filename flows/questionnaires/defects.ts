import type { AnyStateMachine } from 'xstate';
import { checkMachine } from './check';
import { checkPages } from './check-pages';
import { declarationMachine } from './declaration';
import { declarationPages } from './declaration-pages';
import { handoffMachine } from './handoff';
import { handoffPages } from './handoff-pages';

/** A questionnaire seen as a graph. */
export interface Questionnaire {
  initial: string;
  /** Where each state leads, on an answer or by itself where it is not asked. */
  targets: Readonly<Record<string, readonly string[]>>;
  /** The pages in the order in which they are asked, each with what it sets. */
  pages: Readonly<Record<string, { slug: string; facts: readonly string[] }>>;
  /** Where it ends. */
  end: string;
}

function targetsOf({ states }: AnyStateMachine): Questionnaire['targets'] {
  return Object.fromEntries(
    Object.entries(states).map(([name, state]) => [
      name,
      [...state.transitions.values()]
        .flat()
        .concat(state.always ?? [])
        .flatMap((transition) => (transition.target ?? []).map(({ key }) => key)),
    ]),
  );
}

/** The questionnaire of the check as a graph. */
export function checkAsGraph(): Questionnaire {
  const initial = checkMachine.definition.initial?.target[0]?.key ?? '';
  return { initial, targets: targetsOf(checkMachine), pages: checkPages, end: 'result' };
}

/** The questionnaire before a handoff as a graph. */
export function handoffAsGraph(): Questionnaire {
  const initial = handoffMachine.definition.initial?.target[0]?.key ?? '';
  const pages = Object.entries(handoffPages).map(([id, { slug, answer }]) => [id, { slug, facts: [answer] }]);
  return {
    initial,
    targets: targetsOf(handoffMachine),
    pages: Object.fromEntries(pages) as Questionnaire['pages'],
    end: 'preview',
  };
}

/** The questionnaire for the declaration as a graph. */
export function declarationAsGraph(): Questionnaire {
  const initial = declarationMachine.definition.initial?.target[0]?.key ?? '';
  const pages = Object.entries(declarationPages).map(([id, { slug, fields }]) => [
    id,
    { slug, facts: fields },
  ]);
  return {
    initial,
    targets: targetsOf(declarationMachine),
    pages: Object.fromEntries(pages) as Questionnaire['pages'],
    end: 'sheet',
  };
}

function duplicates(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/**
 * What is wrong with a questionnaire as a graph, by name; empty where nothing is. A guard sees the facts of earlier pages only,
 * because pages lead forward alone and the context holds nothing else: so a page that leads back is a defect too.
 */
export function defectsOf({ initial, targets, pages, end }: Questionnaire): string[] {
  const defects: string[] = [];
  const pageIds = Object.keys(pages);
  const order = [...pageIds, end];
  for (const id of order) if (!(id in targets)) defects.push(`page without state: ${id}`);
  for (const state of Object.keys(targets)) {
    if (!order.includes(state)) defects.push(`state without page: ${state}`);
  }
  for (const slug of duplicates(Object.values(pages).map((page) => page.slug))) {
    defects.push(`two pages at one address: ${slug}`);
  }
  for (const path of duplicates(Object.values(pages).flatMap((page) => [...page.facts]))) {
    defects.push(`fact on two pages: ${path}`);
  }
  const reached = new Set([initial]);
  for (const id of order) {
    if (!reached.has(id)) defects.push(`unreachable: ${id}`);
    const next = targets[id] ?? [];
    if (id !== end && next.length === 0) defects.push(`dead end: ${id}`);
    for (const target of next) {
      reached.add(target);
      if (order.indexOf(target) <= order.indexOf(id)) defects.push(`leads back: ${id} to ${target}`);
    }
  }
  return defects;
}
