ALTER TABLE "site_versions" ADD COLUMN "changes" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN "restored_from" INTEGER;

CREATE TABLE "site_slugs" (
    "slug" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "site_slugs_pkey" PRIMARY KEY ("slug")
);
CREATE INDEX "site_slugs_user_id_idx" ON "site_slugs"("user_id");
ALTER TABLE "site_slugs" ADD CONSTRAINT "site_slugs_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE site_slugs ENABLE ROW LEVEL SECURITY;
ALTER TABLE site_slugs FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON site_slugs TO app_user, app_worker
  USING (user_id = (SELECT app_user_id())) WITH CHECK (user_id = (SELECT app_user_id()));
-- Written once: an address that was given up stays with its owner.
GRANT SELECT, INSERT ON site_slugs TO app_user, app_worker;
-- A visitor who comes by an old address is sent on, to sites that are public.
CREATE POLICY public_site ON site_slugs FOR SELECT TO app_anon
  USING (EXISTS (SELECT 1 FROM site_settings s WHERE s.user_id = site_slugs.user_id));
GRANT SELECT (slug, user_id) ON site_slugs TO app_anon;
GRANT SELECT (user_id) ON site_settings TO app_anon;

-- Whoever keeps pages learns at commit that a site has changed.
CREATE FUNCTION tell_site_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('site_changes', coalesce(NEW.user_id, OLD.user_id)::text);
  RETURN NULL;
END $$;
CREATE TRIGGER tell_site_change AFTER UPDATE OR DELETE ON site_settings FOR EACH ROW EXECUTE FUNCTION tell_site_change();
