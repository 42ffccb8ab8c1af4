CREATE TABLE "step_times" (
	"case_id" text NOT NULL,
	"step" text NOT NULL,
	"office_id" text NOT NULL,
	"done_on" text NOT NULL,
	"days" integer NOT NULL,
	CONSTRAINT "step_times_case_id_step_pk" PRIMARY KEY("case_id","step")
);
--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "step_due" text;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "step_due_on" text;--> statement-breakpoint
ALTER TABLE "step_times" ADD CONSTRAINT "step_times_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "step_times_office" ON "step_times" USING btree ("office_id","done_on","step","days");