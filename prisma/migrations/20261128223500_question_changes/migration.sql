-- What is only in a document that may be someone else's, or in a role that may be another one, is left out of everything derived
-- until the owner answers. So an answer changes the career graph like the document itself does.
CREATE TRIGGER grow_on_insert AFTER INSERT ON merge_questions REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION grow_career_graph('documents');
CREATE TRIGGER grow_on_update AFTER UPDATE ON merge_questions REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION grow_career_graph('documents');
CREATE TRIGGER grow_on_delete AFTER DELETE ON merge_questions REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION grow_career_graph('documents');
