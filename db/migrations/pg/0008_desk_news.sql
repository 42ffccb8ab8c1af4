ALTER TABLE "cases" ADD COLUMN "news_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "cases_news" ON "cases" USING btree ("office_id","due_on","id") WHERE "news_at" is not null;