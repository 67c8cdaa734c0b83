-- A second language that the site is published in. Visitors see it in the published version only.
ALTER TABLE "site_settings" ADD COLUMN "second_language" TEXT;
ALTER TABLE "site_settings" ADD COLUMN "separates_languages" BOOLEAN NOT NULL DEFAULT false;
