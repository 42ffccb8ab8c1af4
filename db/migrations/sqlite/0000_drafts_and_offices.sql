CREATE TABLE `drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`wire_facts` text NOT NULL,
	`answered_pages` text NOT NULL,
	`version` integer NOT NULL,
	`language` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `drafts_expires_at` ON `drafts` (`expires_at`);--> statement-breakpoint
CREATE TABLE `offices` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`carrier` text,
	`state` text,
	`districts` text NOT NULL,
	`region` text,
	`occupation_group` text,
	`tier` text,
	`competence` text,
	`address` text,
	`phone` text,
	`email` text,
	`website` text,
	`status` text NOT NULL,
	`source` text NOT NULL,
	`as_of` text,
	`note` text,
	`position` integer NOT NULL,
	`seeded_from` text,
	`edited_at` integer
);
--> statement-breakpoint
CREATE INDEX `offices_kind` ON `offices` (`kind`);