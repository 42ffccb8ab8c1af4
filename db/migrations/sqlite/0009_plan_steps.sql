CREATE TABLE `step_times` (
	`case_id` text NOT NULL,
	`step` text NOT NULL,
	`office_id` text NOT NULL,
	`done_on` text NOT NULL,
	`days` integer NOT NULL,
	PRIMARY KEY(`case_id`, `step`),
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `step_times_office` ON `step_times` (`office_id`,`done_on`,`step`,`days`);--> statement-breakpoint
ALTER TABLE `cases` ADD `step_due` text;--> statement-breakpoint
ALTER TABLE `cases` ADD `step_due_on` text;