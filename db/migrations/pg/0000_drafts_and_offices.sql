CREATE TABLE "drafts" (
	"id" text PRIMARY KEY NOT NULL,
	"wire_facts" jsonb NOT NULL,
	"answered_pages" jsonb NOT NULL,
	"version" integer NOT NULL,
	"language" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "offices" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"carrier" text,
	"state" text,
	"districts" jsonb NOT NULL,
	"region" text,
	"occupation_group" text,
	"tier" text,
	"competence" text,
	"address" text,
	"phone" text,
	"email" text,
	"website" text,
	"status" text NOT NULL,
	"source" text NOT NULL,
	"as_of" text,
	"note" text,
	"position" integer NOT NULL,
	"seeded_from" text,
	"edited_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE INDEX "drafts_expires_at" ON "drafts" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "offices_kind" ON "offices" USING btree ("kind");