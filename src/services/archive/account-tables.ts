const OWN = 'user_id = app_user_id()';
const SHARED = 'tenant_id = app_tenant_id()';

/**
 * Every table with rows of the acting user or their tenant, in archive order, with the condition that selects them. Row security
 * says the same, except that a worker may see more of some tables. Sessions, passwords and the server's own records are left out:
 * they are credentials, not content.
 */
export const ACCOUNT_TABLES: Record<string, string> = {
  profiles: OWN,
  career_graphs: OWN,
  graph_changes: OWN,
  companies: SHARED,
  work_experiences: OWN,
  achievements: OWN,
  metrics: OWN,
  achievement_rankings: OWN,
  statement_versions: OWN,
  skills: OWN,
  skill_offers: OWN,
  education: OWN,
  certifications: OWN,
  languages: OWN,
  section_entries: OWN,
  stories: OWN,
  timeline_entries: OWN,
  navigation_entries: OWN,
  completeness: OWN,
  documents: OWN,
  document_readings: OWN,
  document_changes: OWN,
  merge_questions: OWN,
  loose_texts: OWN,
  review_decisions: OWN,
  evidence: OWN,
  uploads: OWN,
  assets: OWN,
  company_assets: SHARED,
  logo_lookups: SHARED,
  image_generations: OWN,
  image_placements: OWN,
  entry_pictures: OWN,
  site_settings: OWN,
  site_slugs: OWN,
  site_versions: OWN,
  event_days: OWN,
  events: OWN,
  pipeline_runs: OWN,
  run_steps: OWN,
  run_events: OWN,
  webhooks: OWN,
  webhook_deliveries: OWN,
  two_factors: OWN,
  passkeys: OWN,
  accounts: OWN,
  audit_log: OWN,
  audit_changes: OWN,
  audit_chain: OWN,
};

/** Of tables with columns that are secrets: those that aren't. */
export const ACCOUNT_COLUMNS: Record<string, string> = {
  accounts: 'id, user_id, provider_id, account_id, created_at, updated_at',
  two_factors: 'id, user_id, verified, created_at',
};
