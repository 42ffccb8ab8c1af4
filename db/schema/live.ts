import { sql } from 'drizzle-orm';
import { live } from '../../flows/case/rights';

/**
 * Whether a case runs. An index of running cases alone is used only where the condition stands in the query word for word, so
 * both take it from here.
 */
export const isLive = sql.raw(`"coordination" in (${live.map((state) => `'${state}'`).join(', ')})`);

/** Whether something came in that nobody of the office has seen yet; word for word for the same reason. */
export const hasNews = sql.raw('"news_at" is not null');
