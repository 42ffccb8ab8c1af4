ALTER TABLE `cases` ADD `news_at` integer;--> statement-breakpoint
CREATE INDEX `cases_news` ON `cases` (`office_id`,`due_on`,`id`) WHERE "news_at" is not null;