import type { AppLoadContext } from '@remix-run/node';
import type { CaseRow } from '#db/repositories/cases';
import type { Office } from '#flows/network/office';
import { occupationGroupOf } from '#flows/network/occupation-group';
import { officesFor } from '#flows/network/offices';
import { openPackage } from '~/services/cases.server';
import type { OfficeChoice, OfficeChoices } from './view';

const choice = ({ id, name }: Office): OfficeChoice => ({ id, name });

/** The offices that a case can be handed to instead of the present one: first those for the place of work. Two reads. */
export async function officeChoices(
  context: AppLoadContext,
  row: CaseRow,
  suggestedId: string | undefined,
): Promise<OfficeChoices> {
  const all = (await context.store.read.offices.list('coordination')).filter(({ id }) => id !== row.officeId);
  const facts = (await openPackage(context, row))?.facts;
  const { postalCode = '', isco08 } = facts?.job ?? {};
  const directory = { postalCodes: context.reference.postalCodes, offices: all };
  const found = officesFor(directory, postalCode, {
    district: row.district,
    occupationGroup: occupationGroupOf(isco08),
  });
  const near = found.kind === 'unknown' ? [] : found.offices.coordination;
  const suggested = all.find(({ id }) => id === suggestedId);
  const shown = new Set([...near, suggested].map((office) => office?.id));
  const rest = all.filter(({ id }) => !shown.has(id));
  const lands = [...context.reference.states.values()].map(({ code, name }) => ({
    land: name,
    offices: rest.filter(({ state }) => state === code).map(choice),
  }));
  return {
    suggested: suggested ? choice(suggested) : null,
    near: near.filter(({ id }) => id !== suggested?.id).map(choice),
    others: lands.filter(({ offices }) => offices.length > 0),
  };
}
