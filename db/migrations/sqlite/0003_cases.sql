CREATE TABLE `case_consents` (
	`case_id` text NOT NULL,
	`seq` integer NOT NULL,
	`kind` text NOT NULL,
	`given_at` integer NOT NULL,
	`text_version` text NOT NULL,
	`proof` text NOT NULL,
	`withdrawn_at` integer,
	PRIMARY KEY(`case_id`, `seq`, `kind`),
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `case_counters` (
	`year` integer PRIMARY KEY NOT NULL,
	`last` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `case_events` (
	`case_id` text NOT NULL,
	`seq` integer NOT NULL,
	`at` integer NOT NULL,
	`type` text NOT NULL,
	`role` text NOT NULL,
	`actor` text NOT NULL,
	`party` text,
	`open` text NOT NULL,
	`sealed` text,
	`prev_hash` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`case_id`, `seq`),
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `case_packages` (
	`case_id` text NOT NULL,
	`revision` integer NOT NULL,
	`digest` text NOT NULL,
	`sealed` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`case_id`, `revision`),
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `cases` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`idempotency_key` text NOT NULL,
	`coordination` text NOT NULL,
	`sharing` text NOT NULL,
	`transfer` text NOT NULL,
	`context` text NOT NULL,
	`office_id` text NOT NULL,
	`offered_to` text,
	`agency_id` text,
	`assignee` text,
	`next_actor` text NOT NULL,
	`waiting_since` integer NOT NULL,
	`next_due_on` text,
	`land` text NOT NULL,
	`district` text NOT NULL,
	`isco_08` text,
	`verdict` text NOT NULL,
	`firm_name` text,
	`language` text NOT NULL,
	`sealed_key` text,
	`version` integer NOT NULL,
	`head_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cases_number_unique` ON `cases` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `cases_idempotency_key_unique` ON `cases` (`idempotency_key`);--> statement-breakpoint
CREATE INDEX `cases_office_queue` ON `cases` (`office_id`,`coordination`,`waiting_since`,`id`);--> statement-breakpoint
CREATE INDEX `cases_agency_queue` ON `cases` (`agency_id`,`sharing`,`waiting_since`,`id`);--> statement-breakpoint
CREATE INDEX `cases_offered` ON `cases` (`offered_to`,`waiting_since`,`id`);--> statement-breakpoint
CREATE INDEX `cases_due` ON `cases` (`next_due_on`);--> statement-breakpoint
CREATE TABLE `link_tokens` (
	`hash` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`role` text NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `link_tokens_expires_at` ON `link_tokens` (`expires_at`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`idempotency_key` text NOT NULL,
	`kind` text NOT NULL,
	`payload` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`next_try_at` integer NOT NULL,
	`claimed_until` integer,
	`sent_at` integer,
	`dead_at` integer,
	`last_error` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_idempotency_key_unique` ON `outbox` (`idempotency_key`);--> statement-breakpoint
CREATE INDEX `outbox_open` ON `outbox` (`next_try_at`) WHERE sent_at is null and dead_at is null;