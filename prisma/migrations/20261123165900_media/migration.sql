ALTER TABLE "assets" ADD COLUMN "thumbhash" TEXT;

-- The server of /media reads for visitors which file an image of a published site is; the site's content names the image.
CREATE POLICY published_version ON site_versions FOR SELECT TO app_api
  USING (EXISTS (SELECT 1 FROM site_settings s WHERE s.published_version_id = site_versions.id));
GRANT SELECT (id, snapshot) ON site_versions TO app_api;
CREATE POLICY published_image ON assets FOR SELECT TO app_api
  USING (EXISTS (SELECT 1 FROM site_settings s JOIN site_versions v ON v.id = s.published_version_id
    WHERE s.user_id = assets.user_id AND strpos(v.snapshot::text, assets.id::text) > 0));
GRANT SELECT (id, user_id, storage_key, checksum, media_type) ON assets TO app_api;
