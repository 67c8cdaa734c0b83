-- A foreign key is checked with its table owner's rights, so row-level security doesn't apply to it: with only the id as its key, a
-- row of one user could refer to a row of another. With user_id in the key, it can't.
CREATE UNIQUE INDEX achievements_user_id_id_key ON achievements(user_id, id);
CREATE UNIQUE INDEX assets_user_id_id_key ON assets(user_id, id);
CREATE UNIQUE INDEX certifications_user_id_id_key ON certifications(user_id, id);
CREATE UNIQUE INDEX document_readings_user_id_document_id_key ON document_readings(user_id, document_id);
CREATE UNIQUE INDEX documents_user_id_id_key ON documents(user_id, id);
CREATE UNIQUE INDEX education_user_id_id_key ON education(user_id, id);
CREATE UNIQUE INDEX languages_user_id_id_key ON languages(user_id, id);
CREATE UNIQUE INDEX pipeline_runs_user_id_id_key ON pipeline_runs(user_id, id);
CREATE UNIQUE INDEX profiles_user_id_id_key ON profiles(user_id, id);
CREATE UNIQUE INDEX section_entries_user_id_id_key ON section_entries(user_id, id);
CREATE UNIQUE INDEX skill_offers_user_id_id_key ON skill_offers(user_id, id);
CREATE UNIQUE INDEX skills_user_id_id_key ON skills(user_id, id);
CREATE UNIQUE INDEX stories_user_id_id_key ON stories(user_id, id);
CREATE UNIQUE INDEX timeline_entries_user_id_experience_id_key ON timeline_entries(user_id, experience_id);
CREATE UNIQUE INDEX timeline_entries_user_id_education_id_key ON timeline_entries(user_id, education_id);
CREATE UNIQUE INDEX work_experiences_user_id_id_key ON work_experiences(user_id, id);
DROP INDEX achievements_user_id_idx;
DROP INDEX document_readings_user_id_idx;
DROP INDEX timeline_entries_education_id_key;
DROP INDEX timeline_entries_experience_id_key;
DROP INDEX timeline_entries_user_id_idx;
DROP INDEX work_experiences_user_id_idx;
ALTER TABLE uploads
  DROP CONSTRAINT uploads_document_id_fkey,
  ADD CONSTRAINT uploads_user_id_document_id_fkey FOREIGN KEY (user_id, document_id) REFERENCES documents(user_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE document_readings
  DROP CONSTRAINT document_readings_document_id_fkey,
  ADD CONSTRAINT document_readings_user_id_document_id_fkey FOREIGN KEY (user_id, document_id) REFERENCES documents(user_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE document_changes
  DROP CONSTRAINT document_changes_document_id_fkey,
  ADD CONSTRAINT document_changes_user_id_document_id_fkey FOREIGN KEY (user_id, document_id) REFERENCES documents(user_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE merge_questions
  DROP CONSTRAINT merge_questions_document_id_fkey,
  ADD CONSTRAINT merge_questions_user_id_document_id_fkey FOREIGN KEY (user_id, document_id) REFERENCES documents(user_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE loose_texts
  DROP CONSTRAINT loose_texts_document_id_fkey,
  ADD CONSTRAINT loose_texts_user_id_document_id_fkey FOREIGN KEY (user_id, document_id) REFERENCES documents(user_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE achievements
  DROP CONSTRAINT achievements_experience_id_fkey,
  ADD CONSTRAINT achievements_user_id_experience_id_fkey FOREIGN KEY (user_id, experience_id) REFERENCES work_experiences(user_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE metrics
  DROP CONSTRAINT metrics_achievement_id_fkey,
  ADD CONSTRAINT metrics_user_id_achievement_id_fkey FOREIGN KEY (user_id, achievement_id) REFERENCES achievements(user_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE evidence
  DROP CONSTRAINT evidence_achievement_id_fkey,
  DROP CONSTRAINT evidence_certification_id_fkey,
  DROP CONSTRAINT evidence_document_id_fkey,
  DROP CONSTRAINT evidence_education_id_fkey,
  DROP CONSTRAINT evidence_experience_id_fkey,
  DROP CONSTRAINT evidence_language_id_fkey,
  DROP CONSTRAINT evidence_profile_id_fkey,
  DROP CONSTRAINT evidence_section_entry_id_fkey,
  DROP CONSTRAINT evidence_skill_id_fkey,
  ADD CONSTRAINT evidence_user_id_document_id_fkey FOREIGN KEY (user_id, document_id) REFERENCES documents(user_id, id) ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT evidence_user_id_profile_id_fkey FOREIGN KEY (user_id, profile_id) REFERENCES profiles(user_id, id) ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT evidence_user_id_experience_id_fkey FOREIGN KEY (user_id, experience_id) REFERENCES work_experiences(user_id, id) ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT evidence_user_id_achievement_id_fkey FOREIGN KEY (user_id, achievement_id) REFERENCES achievements(user_id, id) ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT evidence_user_id_skill_id_fkey FOREIGN KEY (user_id, skill_id) REFERENCES skills(user_id, id) ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT evidence_user_id_education_id_fkey FOREIGN KEY (user_id, education_id) REFERENCES education(user_id, id) ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT evidence_user_id_certification_id_fkey FOREIGN KEY (user_id, certification_id) REFERENCES certifications(user_id, id) ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT evidence_user_id_language_id_fkey FOREIGN KEY (user_id, language_id) REFERENCES languages(user_id, id) ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT evidence_user_id_section_entry_id_fkey FOREIGN KEY (user_id, section_entry_id) REFERENCES section_entries(user_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE statement_versions
  DROP CONSTRAINT statement_versions_achievement_id_fkey,
  DROP CONSTRAINT statement_versions_skill_offer_id_fkey,
  DROP CONSTRAINT statement_versions_story_id_fkey,
  ADD CONSTRAINT statement_versions_user_id_achievement_id_fkey FOREIGN KEY (user_id, achievement_id) REFERENCES achievements(user_id, id) ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT statement_versions_user_id_story_id_fkey FOREIGN KEY (user_id, story_id) REFERENCES stories(user_id, id) ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT statement_versions_user_id_skill_offer_id_fkey FOREIGN KEY (user_id, skill_offer_id) REFERENCES skill_offers(user_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE achievement_rankings
  DROP CONSTRAINT achievement_rankings_achievement_id_fkey,
  ADD CONSTRAINT achievement_rankings_user_id_achievement_id_fkey FOREIGN KEY (user_id, achievement_id) REFERENCES achievements(user_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE timeline_entries
  DROP CONSTRAINT timeline_entries_education_id_fkey,
  DROP CONSTRAINT timeline_entries_experience_id_fkey,
  ADD CONSTRAINT timeline_entries_user_id_experience_id_fkey FOREIGN KEY (user_id, experience_id) REFERENCES work_experiences(user_id, id) ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT timeline_entries_user_id_education_id_fkey FOREIGN KEY (user_id, education_id) REFERENCES education(user_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE image_generations
  DROP CONSTRAINT image_generations_asset_id_fkey,
  ADD CONSTRAINT image_generations_user_id_asset_id_fkey FOREIGN KEY (user_id, asset_id) REFERENCES assets(user_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE pipeline_runs
  DROP CONSTRAINT pipeline_runs_parent_id_fkey,
  ADD CONSTRAINT pipeline_runs_user_id_parent_id_fkey FOREIGN KEY (user_id, parent_id) REFERENCES pipeline_runs(user_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE run_steps
  DROP CONSTRAINT run_steps_run_id_fkey,
  ADD CONSTRAINT run_steps_user_id_run_id_fkey FOREIGN KEY (user_id, run_id) REFERENCES pipeline_runs(user_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE run_events
  DROP CONSTRAINT run_events_run_id_fkey,
  ADD CONSTRAINT run_events_user_id_run_id_fkey FOREIGN KEY (user_id, run_id) REFERENCES pipeline_runs(user_id, id) ON DELETE CASCADE ON UPDATE CASCADE;

-- These references become null when their row is deleted, or lead to a tenant's row, so user_id can't be part of their keys.
-- The trigger looks for the row with the rights of the role that writes.
CREATE FUNCTION check_reference() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  referred text := to_jsonb(NEW) ->> TG_ARGV[0];
  visible boolean;
BEGIN
  IF referred IS NULL OR TG_OP = 'UPDATE' AND referred = to_jsonb(OLD) ->> TG_ARGV[0] THEN
    RETURN NULL;
  END IF;
  EXECUTE format('SELECT EXISTS (SELECT FROM %I WHERE id = $1)', TG_ARGV[1]) INTO visible USING referred::uuid;
  IF NOT visible THEN
    RAISE foreign_key_violation USING
      MESSAGE = format('%s.%s refers to a row that this role cannot see', TG_TABLE_NAME, TG_ARGV[0]),
      TABLE = TG_TABLE_NAME, COLUMN = TG_ARGV[0];
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER work_experiences_company_id_visible AFTER INSERT OR UPDATE OF company_id ON work_experiences
  FOR EACH ROW EXECUTE FUNCTION check_reference('company_id', 'companies');
CREATE CONSTRAINT TRIGGER timeline_entries_company_id_visible AFTER INSERT OR UPDATE OF company_id ON timeline_entries
  FOR EACH ROW EXECUTE FUNCTION check_reference('company_id', 'companies');
CREATE CONSTRAINT TRIGGER company_assets_company_id_visible AFTER INSERT OR UPDATE OF company_id ON company_assets
  FOR EACH ROW EXECUTE FUNCTION check_reference('company_id', 'companies');
CREATE CONSTRAINT TRIGGER company_assets_asset_id_visible AFTER INSERT OR UPDATE OF asset_id ON company_assets
  FOR EACH ROW EXECUTE FUNCTION check_reference('asset_id', 'assets');
CREATE CONSTRAINT TRIGGER image_generations_upscaled_asset_id_visible AFTER INSERT OR UPDATE OF upscaled_asset_id ON image_generations
  FOR EACH ROW EXECUTE FUNCTION check_reference('upscaled_asset_id', 'assets');
CREATE CONSTRAINT TRIGGER image_placements_asset_id_visible AFTER INSERT OR UPDATE OF asset_id ON image_placements
  FOR EACH ROW EXECUTE FUNCTION check_reference('asset_id', 'assets');
CREATE CONSTRAINT TRIGGER image_placements_generation_id_visible AFTER INSERT OR UPDATE OF generation_id ON image_placements
  FOR EACH ROW EXECUTE FUNCTION check_reference('generation_id', 'image_generations');
CREATE CONSTRAINT TRIGGER site_settings_published_version_id_visible AFTER INSERT OR UPDATE OF published_version_id ON site_settings
  FOR EACH ROW EXECUTE FUNCTION check_reference('published_version_id', 'site_versions');
