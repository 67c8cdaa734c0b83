-- Whether visitors may write to the owner through a form on the page. Mail goes to the address of the account, which no page shows.
ALTER TABLE "site_settings" ADD COLUMN "offers_contact" BOOLEAN NOT NULL DEFAULT false;
GRANT SELECT (offers_contact) ON site_settings TO app_anon;
DROP TRIGGER audit ON site_settings;
CREATE TRIGGER audit AFTER UPDATE ON site_settings FOR EACH ROW EXECUTE FUNCTION
  audit_columns('user_id', 'slug', 'visibility', 'indexable', 'offers_contact', 'offers_resume', 'visible_fields', 'link_renewals', 'published_version_id');
