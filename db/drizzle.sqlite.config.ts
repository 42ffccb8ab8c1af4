import { defineConfig } from 'drizzle-kit';

/** For `npm run db:generate`: writes the migrations of this dialect from its schema. */
export default defineConfig({
  dialect: 'sqlite',
  schema: './db/schema/sqlite.ts',
  out: './db/migrations/sqlite',
});
