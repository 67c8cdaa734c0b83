-- Whether visitors may take the resume with them; only with what the published version shows.
ALTER TABLE "site_settings" ADD COLUMN "offers_resume" BOOLEAN NOT NULL DEFAULT false;
GRANT SELECT (offers_resume) ON site_settings TO app_anon;
