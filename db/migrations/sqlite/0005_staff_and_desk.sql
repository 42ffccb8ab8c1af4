CREATE TABLE `case_overrides` (
	`case_id` text NOT NULL,
	`seq` integer NOT NULL,
	`revision` integer NOT NULL,
	`route` text NOT NULL,
	`requirement` text NOT NULL,
	`machine` text NOT NULL,
	`status` text NOT NULL,
	`office_id` text NOT NULL,
	`at` integer NOT NULL,
	`ended_at` integer,
	PRIMARY KEY(`case_id`, `seq`),
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `case_overrides_at` ON `case_overrides` (`at`);--> statement-breakpoint
CREATE TABLE `case_tasks` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`case_id` text NOT NULL,
	`sealed` text NOT NULL,
	`due_on` text,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`done_by` text,
	`done_at` integer,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `case_tasks_case` ON `case_tasks` (`case_id`);--> statement-breakpoint
CREATE TABLE `practice_notes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`office_id` text NOT NULL,
	`topic` text NOT NULL,
	`text` text NOT NULL,
	`source` text NOT NULL,
	`source_date` text NOT NULL,
	`author` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_on` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `practice_notes_office` ON `practice_notes` (`office_id`,`topic`);--> statement-breakpoint
CREATE TABLE `staff` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`office_id` text,
	`agency_id` text,
	`password_hash` text,
	`totp_secret` text,
	`totp_step` integer,
	`oidc_subject` text,
	`failures` integer NOT NULL,
	`locked_until` integer,
	`disabled_at` integer,
	`preferences` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `staff_email_unique` ON `staff` (`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `staff_oidc_subject_unique` ON `staff` (`oidc_subject`);--> statement-breakpoint
CREATE INDEX `staff_office` ON `staff` (`office_id`);--> statement-breakpoint
CREATE INDEX `staff_agency` ON `staff` (`agency_id`);--> statement-breakpoint
CREATE TABLE `staff_invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`hash` text,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`office_id` text,
	`agency_id` text,
	`invited_by` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `staff_invitations_hash_unique` ON `staff_invitations` (`hash`);--> statement-breakpoint
CREATE TABLE `staff_recovery_codes` (
	`staff_id` text NOT NULL,
	`hash` text NOT NULL,
	`used_at` integer,
	PRIMARY KEY(`staff_id`, `hash`),
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `staff_sessions` (
	`hash` text PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`staff_id` text NOT NULL,
	`is_complete` integer NOT NULL,
	`client` text NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `staff_sessions_id_unique` ON `staff_sessions` (`id`);--> statement-breakpoint
CREATE INDEX `staff_sessions_staff` ON `staff_sessions` (`staff_id`);--> statement-breakpoint
CREATE INDEX `staff_sessions_expires_at` ON `staff_sessions` (`expires_at`);--> statement-breakpoint
DROP INDEX `cases_office_queue`;--> statement-breakpoint
ALTER TABLE `cases` ADD `due_on` text DEFAULT '9999-12-31' NOT NULL;--> statement-breakpoint
ALTER TABLE `cases` ADD `escalated_at` integer;--> statement-breakpoint
ALTER TABLE `cases` ADD `compared_with` text;--> statement-breakpoint
ALTER TABLE `cases` ADD `flipped_at` integer;--> statement-breakpoint
ALTER TABLE `cases` ADD `firm_key` text;--> statement-breakpoint
CREATE INDEX `cases_office_due` ON `cases` (`office_id`,`due_on`,`id`,`coordination`,`assignee`,`land`,`district`,`isco_08`,`verdict`);--> statement-breakpoint
CREATE INDEX `cases_office_new` ON `cases` (`office_id`,`created_at`,`id`,`coordination`,`assignee`,`land`,`district`,`isco_08`,`verdict`);--> statement-breakpoint
CREATE INDEX `cases_office_state` ON `cases` (`office_id`,`coordination`);--> statement-breakpoint
CREATE INDEX `cases_office_firm` ON `cases` (`office_id`,`firm_key`,`isco_08`,`created_at`);--> statement-breakpoint
CREATE INDEX `cases_escalated` ON `cases` (`escalated_at`,`id`);--> statement-breakpoint
CREATE INDEX `cases_compared` ON `cases` (`compared_with`,`id`);--> statement-breakpoint
UPDATE `cases` SET `firm_key` = lower(`firm_name`);
