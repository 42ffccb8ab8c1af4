import type { AppLoadContext } from '@remix-run/node';
import type { IsHoliday } from '#flows/plan/schedule';
import { workCalendar } from './working-days';

/** The public holidays at a place of work; undefined while it is unknown or lies in two Länder. */
export async function holidaysAt(
  postalCode: string | undefined,
  { reference }: Pick<AppLoadContext, 'reference'>,
): Promise<IsHoliday | undefined> {
  const places = reference.postalCodes.get(postalCode ?? '')?.places ?? [];
  const [land, ...others] = new Set(places.map(({ state }) => state));
  if (land === undefined || others.length > 0) return undefined;
  return (await workCalendar(land)).isHoliday;
}
