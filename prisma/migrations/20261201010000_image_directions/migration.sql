-- How a candidate was made of the photo, and what its file says of its origin.
ALTER TABLE "image_generations" ADD COLUMN "direction" TEXT;
ALTER TABLE "assets" ADD COLUMN "digital_source_type" TEXT;
-- An owner who is no superuser is held to policies where they are forced, and has none.
ALTER TABLE "assets" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "image_generations" NO FORCE ROW LEVEL SECURITY;
UPDATE "assets" SET "digital_source_type" = CASE "provider" WHEN 'local' THEN 'compositeSynthetic' ELSE 'compositeWithTrainedAlgorithmicMedia' END
  FROM "image_generations" WHERE "assets"."id" IN ("image_generations"."asset_id", "image_generations"."upscaled_asset_id");
ALTER TABLE "assets" FORCE ROW LEVEL SECURITY;
ALTER TABLE "image_generations" FORCE ROW LEVEL SECURITY;
