CREATE TABLE "case_overrides" (
	"case_id" text NOT NULL,
	"seq" integer NOT NULL,
	"revision" integer NOT NULL,
	"route" text NOT NULL,
	"requirement" text NOT NULL,
	"machine" text NOT NULL,
	"status" text NOT NULL,
	"office_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "case_overrides_case_id_seq_pk" PRIMARY KEY("case_id","seq")
);
--> statement-breakpoint
CREATE TABLE "case_tasks" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "case_tasks_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"case_id" text NOT NULL,
	"sealed" text NOT NULL,
	"due_on" text,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"done_by" text,
	"done_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "practice_notes" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "practice_notes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"office_id" text NOT NULL,
	"topic" text NOT NULL,
	"text" text NOT NULL,
	"source" text NOT NULL,
	"source_date" text NOT NULL,
	"author" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_on" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"office_id" text,
	"agency_id" text,
	"password_hash" text,
	"totp_secret" text,
	"totp_step" integer,
	"oidc_subject" text,
	"failures" integer NOT NULL,
	"locked_until" timestamp (3) with time zone,
	"disabled_at" timestamp (3) with time zone,
	"preferences" jsonb,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "staff_email_unique" UNIQUE("email"),
	CONSTRAINT "staff_oidc_subject_unique" UNIQUE("oidc_subject")
);
--> statement-breakpoint
CREATE TABLE "staff_invitations" (
	"id" text PRIMARY KEY NOT NULL,
	"hash" text,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"office_id" text,
	"agency_id" text,
	"invited_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "staff_invitations_hash_unique" UNIQUE("hash")
);
--> statement-breakpoint
CREATE TABLE "staff_recovery_codes" (
	"staff_id" text NOT NULL,
	"hash" text NOT NULL,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "staff_recovery_codes_staff_id_hash_pk" PRIMARY KEY("staff_id","hash")
);
--> statement-breakpoint
CREATE TABLE "staff_sessions" (
	"hash" text PRIMARY KEY NOT NULL,
	"id" text NOT NULL,
	"staff_id" text NOT NULL,
	"is_complete" boolean NOT NULL,
	"client" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "staff_sessions_id_unique" UNIQUE("id")
);
--> statement-breakpoint
DROP INDEX "cases_office_queue";--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "due_on" text DEFAULT '9999-12-31' NOT NULL;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "escalated_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "compared_with" text;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "flipped_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "firm_key" text;--> statement-breakpoint
ALTER TABLE "case_overrides" ADD CONSTRAINT "case_overrides_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_tasks" ADD CONSTRAINT "case_tasks_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_recovery_codes" ADD CONSTRAINT "staff_recovery_codes_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_sessions" ADD CONSTRAINT "staff_sessions_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "case_overrides_at" ON "case_overrides" USING btree ("at");--> statement-breakpoint
CREATE INDEX "case_tasks_case" ON "case_tasks" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "practice_notes_office" ON "practice_notes" USING btree ("office_id","topic");--> statement-breakpoint
CREATE INDEX "staff_office" ON "staff" USING btree ("office_id");--> statement-breakpoint
CREATE INDEX "staff_agency" ON "staff" USING btree ("agency_id");--> statement-breakpoint
CREATE INDEX "staff_sessions_staff" ON "staff_sessions" USING btree ("staff_id");--> statement-breakpoint
CREATE INDEX "staff_sessions_expires_at" ON "staff_sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "cases_office_due" ON "cases" USING btree ("office_id","due_on","id","coordination","assignee","land","district","isco_08","verdict");--> statement-breakpoint
CREATE INDEX "cases_office_new" ON "cases" USING btree ("office_id","created_at","id","coordination","assignee","land","district","isco_08","verdict");--> statement-breakpoint
CREATE INDEX "cases_office_state" ON "cases" USING btree ("office_id","coordination");--> statement-breakpoint
CREATE INDEX "cases_office_firm" ON "cases" USING btree ("office_id","firm_key","isco_08","created_at");--> statement-breakpoint
CREATE INDEX "cases_escalated" ON "cases" USING btree ("escalated_at","id");--> statement-breakpoint
CREATE INDEX "cases_compared" ON "cases" USING btree ("compared_with","id");--> statement-breakpoint
UPDATE "cases" SET "firm_key" = lower("firm_name");
