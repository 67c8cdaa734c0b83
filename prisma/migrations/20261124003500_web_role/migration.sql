-- The process that serves nothing but published pages: it reads what any visitor may, and writes down what they look at. It cannot
-- become a user, sees no session and starts no run. Roles belong to the whole cluster, so another database may have made it.
DO $$
BEGIN
  CREATE ROLE app_web NOLOGIN NOINHERIT;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
GRANT app_anon TO app_web;
GRANT USAGE ON SCHEMA public TO app_web;

-- Whose site it is that an event is about.
ALTER POLICY reachable_site ON site_settings TO app_api, app_web;
GRANT SELECT (slug, user_id, visibility, published_version_id) ON site_settings TO app_web;
ALTER POLICY collect ON events TO app_api, app_web;
GRANT INSERT ON events TO app_web;
ALTER POLICY collect ON visitor_salts TO app_api, app_web;
GRANT SELECT, INSERT, DELETE ON visitor_salts TO app_web;

-- Which file an image of a published site is.
ALTER POLICY published_version ON site_versions TO app_api, app_web;
GRANT SELECT (id, snapshot) ON site_versions TO app_web;
ALTER POLICY published_image ON assets TO app_api, app_web;
GRANT SELECT (id, user_id, storage_key, checksum, media_type) ON assets TO app_web;
