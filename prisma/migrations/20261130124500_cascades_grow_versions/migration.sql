-- Since PostgreSQL 18, triggers on rows that a foreign key deletes or changes run as the tables' owner, who sees no career graph and
-- therefore grew no version. So the version grows before the row that they belong to is deleted, as whoever deletes it.
CREATE FUNCTION grow_before_cascade() RETURNS trigger LANGUAGE plpgsql AS $$
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
  END CASE;
  RETURN OLD;
END $$;
CREATE TRIGGER grow_before_cascade BEFORE DELETE ON documents FOR EACH ROW EXECUTE FUNCTION grow_before_cascade();
CREATE TRIGGER grow_before_cascade BEFORE DELETE ON companies FOR EACH ROW EXECUTE FUNCTION grow_before_cascade();
CREATE TRIGGER grow_before_cascade BEFORE DELETE ON assets FOR EACH ROW EXECUTE FUNCTION grow_before_cascade();
