-- What each version of a graph has touched. Whoever changes a row of a graph writes it, by trigger, so that the log, the version and
-- the notification cannot disagree. Trimmed to the newest versions by editGraph.
CREATE TABLE "graph_changes" (
    "user_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "touched" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "graph_changes_pkey" PRIMARY KEY ("user_id", "version")
);
ALTER TABLE "graph_changes" ADD CONSTRAINT "graph_changes_user_id_fkey"
  FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "graph_changes" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "graph_changes" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON graph_changes TO app_user, app_worker
  USING (user_id = (SELECT app_user_id())) WITH CHECK (user_id = (SELECT app_user_id()));
-- The hub of an API process reads for all of its subscribers at once and hands each only its own.
CREATE POLICY hub_reads ON graph_changes FOR SELECT TO app_api USING (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON graph_changes TO app_user, app_worker;
GRANT SELECT ON graph_changes TO app_api;

-- What rankings are made for. They were known by their rows alone, and gone with the last statement.
ALTER TABLE "career_graphs" ADD COLUMN "ranking_formula" TEXT NOT NULL DEFAULT 'weighted_sum_v2',
ADD COLUMN "target_roles" TEXT[] DEFAULT ARRAY[]::TEXT[];
UPDATE career_graphs g SET
  ranking_formula = coalesce((SELECT min(r.formula) FROM achievement_rankings r WHERE r.user_id = g.user_id), 'weighted_sum_v2'),
  target_roles = coalesce((SELECT array_agg(DISTINCT r.label) FROM achievement_rankings r
    WHERE r.user_id = g.user_id AND r.label <> 'default'), ARRAY[]::TEXT[]);

-- The words that the owner has accepted; in other words an offer is doubtful again.
ALTER TABLE "skill_offers" ADD COLUMN "accepted_text" TEXT;
UPDATE skill_offers SET accepted_text = text WHERE NOT requires_review;

-- The version grows once per transaction; what the transaction touches adds up under it.
CREATE FUNCTION note_graph_change(owners uuid[], part text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  this_transaction text := pg_current_xact_id()::text;
  grown record;
BEGIN
  FOR grown IN
    UPDATE career_graphs SET version = version + 1, changed_in = this_transaction, changed_at = now()
    WHERE user_id = ANY (owners) AND changed_in IS DISTINCT FROM this_transaction
    RETURNING user_id, version
  LOOP
    PERFORM pg_notify('graph_changes', grown.user_id || ':' || grown.version);
  END LOOP;
  INSERT INTO graph_changes AS c (user_id, version, touched)
    SELECT g.user_id, g.version, ARRAY[part] FROM career_graphs g
    -- Rows that go with a user who is deleted leave no trace.
    WHERE g.user_id = ANY (owners) AND EXISTS (SELECT 1 FROM users u WHERE u.id = g.user_id)
    ON CONFLICT (user_id, version) DO UPDATE SET touched = c.touched || part WHERE NOT part = ANY (c.touched);
END $$;

-- Where a user is deleted by app_api, which may not change graphs, there is nothing left to note.
CREATE OR REPLACE FUNCTION grow_career_graph() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT has_table_privilege('career_graphs', 'UPDATE') THEN RETURN NULL; END IF;
  PERFORM note_graph_change(array_agg(DISTINCT c.user_id), TG_ARGV[0]) FROM changed c HAVING count(*) > 0;
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION grow_career_graphs_of_company() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM note_graph_change(array_agg(DISTINCT e.user_id), 'companies')
  FROM work_experiences e JOIN changed c ON c.id = e.company_id HAVING count(*) > 0;
  RETURN NULL;
END $$;
CREATE FUNCTION grow_career_graphs_of_logo() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT has_table_privilege('career_graphs', 'UPDATE') THEN RETURN NULL; END IF;
  PERFORM note_graph_change(array_agg(DISTINCT e.user_id), 'companies')
  FROM work_experiences e JOIN changed c ON c.company_id = e.company_id HAVING count(*) > 0;
  RETURN NULL;
END $$;

-- Every table of a graph says which part of it it is.
DO $$
DECLARE part text[];
BEGIN
  FOREACH part SLICE 1 IN ARRAY ARRAY[
    ['profiles', 'profile'], ['work_experiences', 'experiences'], ['achievements', 'achievements'], ['metrics', 'metrics'],
    ['evidence', 'evidence'], ['achievement_rankings', 'ranking'], ['skills', 'skills'], ['skill_offers', 'skillOffers'],
    ['education', 'education'], ['certifications', 'certifications'], ['languages', 'languages'], ['stories', 'story'],
    ['timeline_entries', 'timeline'], ['navigation_entries', 'navigation'], ['image_placements', 'placements'],
    ['completeness', 'completeness']]
  LOOP
    IF part[1] <> 'profiles' THEN
      EXECUTE format('DROP TRIGGER grow_on_insert ON %I', part[1]);
      EXECUTE format('CREATE TRIGGER grow_on_insert AFTER INSERT ON %I REFERENCING NEW TABLE AS changed
        FOR EACH STATEMENT EXECUTE FUNCTION grow_career_graph(%L)', part[1], part[2]);
    END IF;
    EXECUTE format('DROP TRIGGER grow_on_update ON %I', part[1]);
    EXECUTE format('CREATE TRIGGER grow_on_update AFTER UPDATE ON %I REFERENCING NEW TABLE AS changed
      FOR EACH STATEMENT EXECUTE FUNCTION grow_career_graph(%L)', part[1], part[2]);
    EXECUTE format('DROP TRIGGER grow_on_delete ON %I', part[1]);
    EXECUTE format('CREATE TRIGGER grow_on_delete AFTER DELETE ON %I REFERENCING OLD TABLE AS changed
      FOR EACH STATEMENT EXECUTE FUNCTION grow_career_graph(%L)', part[1], part[2]);
  END LOOP;
END $$;
CREATE TRIGGER grow_on_insert AFTER INSERT ON company_assets REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION grow_career_graphs_of_logo();
CREATE TRIGGER grow_on_update AFTER UPDATE ON company_assets REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION grow_career_graphs_of_logo();
CREATE TRIGGER grow_on_delete AFTER DELETE ON company_assets REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION grow_career_graphs_of_logo();
