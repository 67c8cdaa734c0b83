-- Publications, awards, volunteering and whatever else resumes hold beside roles and studies.
CREATE TYPE "section_entry_kind" AS ENUM ('publication', 'award', 'project', 'volunteering', 'course', 'patent', 'talk', 'membership',
  'interest', 'reference', 'license', 'other');

CREATE TABLE "section_entries" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "kind" "section_entry_kind" NOT NULL,
    "heading" TEXT,
    "title" TEXT,
    "organization" TEXT,
    "roles" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "category" TEXT,
    "number" TEXT,
    "location" TEXT,
    "url" TEXT,
    "start_date" TEXT,
    "end_date" TEXT,
    "current" BOOLEAN NOT NULL DEFAULT false,
    "issued_on" TEXT,
    "text" TEXT,
    "items" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "keywords" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "entry_key" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "rejected" BOOLEAN NOT NULL DEFAULT false,
    "provenance" "provenance" NOT NULL DEFAULT 'user_provided',
    "confidence" DOUBLE PRECISION NOT NULL DEFAULT 1,
    "requires_review" BOOLEAN NOT NULL DEFAULT false,
    "review_reason" TEXT,
    "edited_fields" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "section_entries_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "confidence_range" CHECK (confidence BETWEEN 0 AND 1),
    CONSTRAINT "start_is_partial_date" CHECK (start_date ~ '^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$'),
    CONSTRAINT "end_is_partial_date" CHECK (end_date ~ '^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$'),
    CONSTRAINT "issued_on_is_partial_date" CHECK (issued_on ~ '^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$'),
    CONSTRAINT "current_has_no_end" CHECK (NOT (current AND end_date IS NOT NULL))
);
CREATE UNIQUE INDEX "section_entries_user_id_entry_key_key" ON "section_entries"("user_id", "entry_key");
ALTER TABLE "section_entries" ADD CONSTRAINT "section_entries_user_id_fkey"
  FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "section_entries" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "section_entries" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON section_entries TO app_user, app_worker
  USING (user_id = (SELECT app_user_id())) WITH CHECK (user_id = (SELECT app_user_id()));
GRANT SELECT, INSERT, UPDATE, DELETE ON section_entries TO app_user, app_worker;
CREATE TRIGGER grow_on_insert AFTER INSERT ON section_entries REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION grow_career_graph('sections');
CREATE TRIGGER grow_on_update AFTER UPDATE ON section_entries REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION grow_career_graph('sections');
CREATE TRIGGER grow_on_delete AFTER DELETE ON section_entries REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION grow_career_graph('sections');

ALTER TABLE "evidence" ADD COLUMN "section_entry_id" UUID;
CREATE INDEX "evidence_section_entry_id_idx" ON "evidence"("section_entry_id");
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_section_entry_id_fkey"
  FOREIGN KEY ("section_entry_id") REFERENCES "section_entries"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "evidence" DROP CONSTRAINT one_entity;
ALTER TABLE "evidence" ADD CONSTRAINT one_entity CHECK (num_nonnulls(profile_id, experience_id, achievement_id, skill_id, education_id,
  certification_id, language_id, section_entry_id) = 1);

-- What structured resumes say about entries that the career graph had no column for.
ALTER TABLE "profiles" ADD COLUMN "image" TEXT,
  ADD COLUMN "website" TEXT,
  ADD COLUMN "accounts" JSONB NOT NULL DEFAULT '[]',
  ADD COLUMN "address" TEXT,
  ADD COLUMN "postal_code" TEXT,
  ADD COLUMN "city" TEXT,
  ADD COLUMN "region" TEXT,
  ADD COLUMN "country_code" TEXT;
ALTER TABLE "work_experiences" ADD COLUMN "url" TEXT, ADD COLUMN "company_description" TEXT;
ALTER TABLE "education" ADD COLUMN "url" TEXT, ADD COLUMN "courses" TEXT[] DEFAULT ARRAY[]::TEXT[];
