/** Tables whose rows an import inserts, each after those that it refers to. */
export const IMPORTED_TABLES = [
  'companies',
  'work_experiences',
  'achievements',
  'metrics',
  'achievement_rankings',
  'skills',
  'skill_offers',
  'education',
  'certifications',
  'languages',
  'section_entries',
  'stories',
  'documents',
  'document_readings',
  'document_changes',
  'merge_questions',
  'loose_texts',
  'review_decisions',
  'statement_versions',
  'evidence',
  'timeline_entries',
  'navigation_entries',
  'completeness',
  'assets',
  'company_assets',
  'image_generations',
  'image_placements',
  'entry_pictures',
] as const;

/** Tables of which every account has a row; an import sets its columns, except these. */
export const IMPORTED_ROWS: Record<string, readonly string[]> = {
  profiles: ['id', 'user_id', 'created_at'],
  career_graphs: ['user_id', 'version', 'changed_in', 'changed_at'],
  // Nothing is published by an import: address and visibility are the owner's decision here.
  site_settings: ['user_id', 'slug', 'visibility', 'link_renewals', 'published_version_id'],
};

/** Tables that an import leaves in the archive, and why. */
export const NOT_IMPORTED: Record<string, string> = {
  graph_changes: 'versions of the career graph count from the import',
  uploads: 'tickets of the server that the archive comes from',
  logo_lookups: 'logo services are asked here',
  site_slugs: 'addresses of the site there',
  site_versions: 'what was published there',
  events: 'visits there',
  event_days: 'visits there',
  pipeline_runs: 'work done there',
  run_steps: 'work done there',
  run_events: 'work done there',
  webhooks: 'their secrets are not in the archive',
  webhook_deliveries: 'messages sent from there',
  two_factors: 'its secret is not in the archive',
  passkeys: 'they belong to the address of the server',
  accounts: 'sign-in with others is linked here',
  audit_log: 'each account has its own, which nobody can add to',
  audit_changes: 'each account has its own, which nobody can add to',
  audit_chain: 'each account has its own, which nobody can add to',
};
