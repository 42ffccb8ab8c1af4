DROP INDEX `cases_office_state`;--> statement-breakpoint
CREATE INDEX `cases_office_waiting` ON `cases` (`office_id`,`waiting_since`,`id`,`coordination`,`assignee`,`land`,`district`,`isco_08`,`verdict`);--> statement-breakpoint
CREATE INDEX `cases_office_state` ON `cases` (`office_id`,`coordination`,`assignee`);