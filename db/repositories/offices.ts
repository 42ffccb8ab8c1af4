import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Office } from '../../flows/network/office';
import type { Database, Tables } from './database';
import type { OfficeRepository } from './repositories';

/** Entries that people add stand behind those of the files. */
const behindTheSeed = 1_000_000;

type OfficeRow = Tables['offices']['$inferSelect'];

function toOffice({
  position: _position,
  seededFrom: _seededFrom,
  editedAt: _editedAt,
  ...office
}: OfficeRow): Office {
  return office;
}

/** The directory of offices over either dialect. */
export function officeRepository(database: Database, { offices }: Tables): OfficeRepository {
  return {
    async list(kind) {
      const rows = await database
        .select()
        .from(offices)
        .where(kind === undefined ? undefined : eq(offices.kind, kind))
        .orderBy(asc(offices.position), asc(offices.id));
      return rows.map(toOffice);
    },

    async find(id) {
      const [row] = await database.select().from(offices).where(eq(offices.id, id)).limit(1);
      return row ? toOffice(row) : null;
    },

    async seed(seed) {
      const [current] = await database
        .select({ id: offices.id })
        .from(offices)
        .where(eq(offices.seededFrom, seed.hash))
        .limit(1);
      if (current) return false;

      await database.delete(offices).where(and(isNull(offices.editedAt), isNotNull(offices.seededFrom)));
      const rows = seed.offices.map((office, position) => ({ ...office, position, seededFrom: seed.hash }));
      for (let start = 0; start < rows.length; start += 100) {
        // what is still there was edited by a person
        await database
          .insert(offices)
          .values(rows.slice(start, start + 100))
          .onConflictDoNothing();
      }
      return true;
    },

    async edit(office, editedAt) {
      const { id: _id, ...change } = office;
      await database
        .insert(offices)
        .values({ ...office, position: behindTheSeed, editedAt })
        .onConflictDoUpdate({ target: offices.id, set: { ...change, editedAt } });
    },
  };
}
