-- The owner's picture of a project or another entry of a section.
ALTER TYPE "asset_kind" ADD VALUE 'entry_picture';

CREATE TABLE "entry_pictures" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "asset_id" UUID NOT NULL,
    "crop" JSONB,
    "alt" TEXT,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "entry_pictures_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "entry_pictures_user_id_entry_id_key" ON "entry_pictures"("user_id", "entry_id");
CREATE INDEX "entry_pictures_asset_id_idx" ON "entry_pictures"("asset_id");
ALTER TABLE "entry_pictures"
  ADD CONSTRAINT "entry_pictures_user_id_fkey"
    FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT "entry_pictures_user_id_entry_id_fkey"
    FOREIGN KEY ("user_id", "entry_id") REFERENCES "section_entries"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT "entry_pictures_user_id_asset_id_fkey"
    FOREIGN KEY ("user_id", "asset_id") REFERENCES "assets"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "entry_pictures" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "entry_pictures" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON entry_pictures TO app_user, app_worker
  USING (user_id = (SELECT app_user_id())) WITH CHECK (user_id = (SELECT app_user_id()));
GRANT SELECT, INSERT, UPDATE, DELETE ON entry_pictures TO app_user, app_worker;
CREATE TRIGGER grow_on_insert AFTER INSERT ON entry_pictures REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION grow_career_graph('sections');
CREATE TRIGGER grow_on_update AFTER UPDATE ON entry_pictures REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION grow_career_graph('sections');
CREATE TRIGGER grow_on_delete AFTER DELETE ON entry_pictures REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION grow_career_graph('sections');

-- A file that is lost takes its picture with it, which the foreign key deletes as the tables' owner.
CREATE OR REPLACE FUNCTION grow_before_cascade() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT has_table_privilege('career_graphs', 'UPDATE') THEN RETURN OLD; END IF;
  CASE TG_TABLE_NAME
    WHEN 'documents' THEN
      PERFORM note_graph_change(array_agg(DISTINCT e.user_id), 'evidence') FROM evidence e
      WHERE e.document_id = OLD.id HAVING count(*) > 0;
    WHEN 'companies' THEN
      PERFORM note_graph_change(array_agg(DISTINCT e.user_id), 'experiences') FROM work_experiences e
      WHERE e.company_id = OLD.id HAVING count(*) > 0;
    WHEN 'assets' THEN
      PERFORM note_graph_change(array_agg(DISTINCT e.user_id), 'logos') FROM work_experiences e
      JOIN company_assets l ON l.company_id = e.company_id WHERE l.asset_id = OLD.id HAVING count(*) > 0;
      PERFORM note_graph_change(array_agg(DISTINCT p.user_id), 'sections') FROM entry_pictures p
      WHERE p.asset_id = OLD.id HAVING count(*) > 0;
  END CASE;
  RETURN OLD;
END $$;
