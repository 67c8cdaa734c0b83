-- A logo is a part of its own: next to nothing follows from it, and each company's is found by itself.
CREATE OR REPLACE FUNCTION grow_career_graphs_of_logo() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT has_table_privilege('career_graphs', 'UPDATE') THEN RETURN NULL; END IF;
  PERFORM note_graph_change(array_agg(DISTINCT e.user_id), 'logos')
  FROM work_experiences e JOIN changed c ON c.company_id = e.company_id HAVING count(*) > 0;
  RETURN NULL;
END $$;
