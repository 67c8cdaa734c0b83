-- A private link counts how often its owner has asked for a new one; earlier ones show nothing any more.
ALTER TABLE "site_settings" ADD COLUMN "link_renewals" INTEGER NOT NULL DEFAULT 0;
