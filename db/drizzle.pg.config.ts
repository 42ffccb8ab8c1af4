import { defineConfig } from 'drizzle-kit';

/** For `npm run db:generate`: writes the migrations of this dialect from its schema. */
export default defineConfig({
  dialect: 'postgresql',
  schema: './db/schema/pg.ts',
  out: './db/migrations/pg',
});
