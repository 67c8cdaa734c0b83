-- A course of study stands in the timeline too, and is found again there by its id.
ALTER TABLE "timeline_entries" ADD COLUMN "education_id" UUID;
CREATE UNIQUE INDEX "timeline_entries_education_id_key" ON "timeline_entries"("education_id");
ALTER TABLE "timeline_entries" ADD CONSTRAINT "timeline_entries_education_id_fkey"
  FOREIGN KEY ("education_id") REFERENCES "education"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Which achievements prove a skill.
ALTER TABLE "skills" ADD COLUMN "proof_ids" UUID[] DEFAULT ARRAY[]::UUID[];
ALTER TABLE "skill_offers" ADD COLUMN "review_reason" TEXT;

-- What the owner has rejected stays, so that reading the document again does not bring it back.
ALTER TABLE "achievements" ADD COLUMN "rejected" BOOLEAN NOT NULL DEFAULT false;

-- Every generated statement has a history, not only achievements.
ALTER TABLE "statement_versions" ALTER COLUMN "achievement_id" DROP NOT NULL;
ALTER TABLE "statement_versions" ADD COLUMN "story_id" UUID;
ALTER TABLE "statement_versions" ADD COLUMN "skill_offer_id" UUID;
ALTER TABLE "statement_versions" ADD COLUMN "field" TEXT;
CREATE INDEX "statement_versions_story_id_idx" ON "statement_versions"("story_id");
CREATE INDEX "statement_versions_skill_offer_id_idx" ON "statement_versions"("skill_offer_id");
ALTER TABLE "statement_versions" ADD CONSTRAINT "statement_versions_story_id_fkey"
  FOREIGN KEY ("story_id") REFERENCES "stories"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "statement_versions" ADD CONSTRAINT "statement_versions_skill_offer_id_fkey"
  FOREIGN KEY ("skill_offer_id") REFERENCES "skill_offers"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "statement_versions"
  ADD CONSTRAINT one_statement CHECK (num_nonnulls(achievement_id, story_id, skill_offer_id) = 1);

-- Which sections the site shows, in which order, under which names.
CREATE TABLE "navigation_entries" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "section" "section" NOT NULL,
    "label" TEXT NOT NULL,
    "shown" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "edited_fields" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "navigation_entries_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "navigation_entries_user_id_section_key" ON "navigation_entries"("user_id", "section");
ALTER TABLE "navigation_entries" ADD CONSTRAINT "navigation_entries_user_id_fkey"
  FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "navigation_entries" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "navigation_entries" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON navigation_entries TO app_user, app_worker
  USING (user_id = (SELECT app_user_id())) WITH CHECK (user_id = (SELECT app_user_id()));
GRANT SELECT, INSERT, UPDATE, DELETE ON navigation_entries TO app_user, app_worker;
CREATE TRIGGER grow_on_insert AFTER INSERT ON navigation_entries REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION grow_career_graph();
CREATE TRIGGER grow_on_update AFTER UPDATE ON navigation_entries REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION grow_career_graph();
CREATE TRIGGER grow_on_delete AFTER DELETE ON navigation_entries REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION grow_career_graph();

-- A run whose children are at work: no worker has it in hand until they have ended.
ALTER TABLE "pipeline_runs" ADD COLUMN "waits_for_children" BOOLEAN NOT NULL DEFAULT false;
