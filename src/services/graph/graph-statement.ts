import { DOUBTED, HAS_OTHERS } from './doubted-documents.ts';

/** Parts of the career graph, which are read only on request. */
export type GraphPart =
  | 'profile'
  | 'companies'
  | 'experiences'
  | 'achievements'
  | 'metrics'
  | 'evidence'
  | 'history'
  | 'ranking'
  | 'skills'
  | 'skillOffers'
  | 'navigation'
  | 'story'
  | 'timeline'
  | 'placements'
  | 'generations'
  | 'assets'
  | 'completeness'
  | 'textCoverage'
  | 'education'
  | 'certifications'
  | 'languages'
  | 'sections'
  | 'questions'
  | 'doubts';

export interface Section {
  from: string;
  columns: string;
  order: string;
  where?: string;
}

const OWNER = `coalesce(profile_id, experience_id, achievement_id, skill_id, education_id, certification_id, language_id, section_entry_id)`;

/** Links are added up over all documents, so their evidence doesn't tell which document has which. */
const linksOf = (where: string) => `select link ->> 'value' as value
  from document_readings r join documents d on d.id = r.document_id, jsonb_array_elements(r.reading -> 'profile' -> 'links') link
  where r.user_id = $1::uuid and exists (${DOUBTED}) and ${where}`;

const SOURCED = `id, provenance, confidence, requires_review as "requiresReview", review_reason as "reviewReason", edited_fields as "editedFields"`;

/** Leaves out removed entries. */
const KEPT = 'user_id = $1::uuid and not rejected';

/** A logo of a company: at the source rather than stored. */
const logoOf = (where: string) => `(select json_build_object('source', l.source, 'linkUrl', l.link_url,
  'asset', case when a.id is not null then json_build_object(
    'id', a.id, 'checksum', a.checksum, 'mediaType', a.media_type, 'width', a.width, 'height', a.height) end)
  from company_assets l left join assets a on a.id = l.asset_id where l.company_id = companies.id and ${where}
  order by l.link_url is null, l.created_at desc limit 1)`;

/**
 * One flat list per table, joined in memory: that is cheaper than nested aggregates, and each list takes one index
 * scan.
 */
export const SECTIONS: Record<GraphPart, Section> = {
  profile: {
    from: 'profiles',
    columns: `${SOURCED}, name, headline, email, phone, location, summary, summary_basis as "summaryBasis", headline_basis as "headlineBasis", statement_basis as "statementBasis", links, image, website, accounts, address, postal_code as "postalCode", city, region, country_code as "countryCode", target_role as "targetRole"`,
    order: 'id',
  },
  companies: {
    from: 'companies',
    columns: `id, name, alternative_names as "alternativeNames", website, domain, domain_confidence as "domainConfidence",
      ${logoOf('true')} as logo, ${logoOf(`l.link_url is null and l.source <> 'wordmark'`)} as "siteLogo"`,
    where: 'id in (select company_id from work_experiences where user_id = $1::uuid and not rejected)',
    order: 'name, id',
  },
  experiences: {
    from: 'work_experiences',
    columns: `${SOURCED}, company_id as "companyId", title, start_date as "start", end_date as "end", current, location, description, url, company_description as "companyDescription"`,
    where: KEPT,
    order: 'position, id',
  },
  achievements: {
    from: 'achievements',
    columns: `${SOURCED}, experience_id as "experienceId", raw_text as "rawText", impact_statement as "impactStatement", impact_basis as "impactBasis",
      evidence_strength as "evidenceStrength", verified, is_placeholder as "isPlaceholder"`,
    where: `${KEPT} and experience_id not in (select id from work_experiences where user_id = $1::uuid and rejected)`,
    order: 'position, id',
  },
  metrics: {
    from: 'metrics',
    columns: `id, achievement_id as "achievementId", value, unit, label, text, start_offset as "start", end_offset as "end"`,
    order: 'start_offset, id',
  },
  evidence: {
    from: 'evidence',
    columns: `id, document_id as "documentId", field, start_offset as "start", end_offset as "end",
      ${OWNER} as "of"`,
    where: 'user_id = $1::uuid and not superseded',
    order: 'start_offset, id',
  },
  history: {
    from: 'statement_versions',
    columns: `id, achievement_id as "achievementId", story_id as "storyId", skill_offer_id as "skillOfferId", field, kind, text, provenance, outcome, reason, prompt_version as "promptVersion", created_at as "createdAt"`,
    order: 'created_at, id',
  },
  ranking: {
    from: 'achievement_rankings',
    columns: `label, achievement_id as "achievementId", formula, position, total, components`,
    order: `label <> 'default', label, position, id`,
  },
  skills: {
    from: 'skills',
    columns: `${SOURCED}, name, category, level, proof_ids as "proofIds"`,
    where: KEPT,
    order: 'position, id',
  },
  skillOffers: {
    from: 'skill_offers',
    columns: `${SOURCED}, category, text, basis, skill_ids as "skillIds", proof_ids as "proofIds"`,
    order: 'position, id',
  },
  navigation: {
    from: 'navigation_entries',
    columns: 'section, label, shown, reason, edited_fields as "editedFields"',
    order: 'position, section',
  },
  story: {
    from: 'stories',
    columns: `id, opener, paragraphs, quote, quote_attribution as "quoteAttribution", purpose, call_to_action as "callToAction",
      requires_review as "requiresReview", edited_fields as "editedFields", fields`,
    order: 'id',
  },
  timeline: {
    from: 'timeline_entries',
    columns: `id, experience_id as "experienceId", education_id as "educationId", company_id as "companyId", kind, title, company_name as "companyName", start_date as "start",
      end_date as "end", current, seniority, function, lane, gap_before_months as "gapBefore"`,
    order: 'position, id',
  },
  placements: {
    from: 'image_placements',
    columns: `slot, asset_id as "assetId", crop, gradient, chosen_by as "chosenBy", empty_reason as "emptyReason"`,
    order: 'slot',
  },
  generations: {
    from: 'image_generations',
    columns: `id, archetype, provider, model, seed, prompt, prompt_version as "promptVersion", direction, likeness, artifact, framing, style, final_score as "finalScore",
      status, asset_id as "assetId", upscaled_asset_id as "upscaledAssetId"`,
    order: 'final_score desc, id',
  },
  assets: {
    from: 'assets',
    columns: `id, kind, label, checksum, size_bytes as "sizeBytes", media_type as "mediaType", width, height, thumbhash, digital_source_type as "digitalSourceType"`,
    where: `user_id = $1::uuid and id in (
      select asset_id from image_placements where user_id = $1::uuid union all
      select asset_id from entry_pictures where user_id = $1::uuid union all
      select unnest(array[asset_id, upscaled_asset_id]) from image_generations where user_id = $1::uuid)`,
    order: 'id',
  },
  completeness: {
    from: 'completeness',
    columns: 'section, coverage, missing_fields as "missingFields", strategy, variant, reason',
    order: 'section',
  },
  textCoverage: {
    from: `documents d, lateral (select coalesce(sum(letters), 0) as letters from loose_texts l where l.document_id = d.id and l.status <> 'open') l`,
    columns:
      'sum(d.letters)::int as letters, sum(d.furniture_letters)::int as furniture, sum(d.read_letters + l.letters)::int as settled',
    order: '1',
    where: `user_id = $1::uuid and status = 'merged' and d.letters is not null having count(*) > 0`,
  },
  education: {
    from: 'education',
    columns: `${SOURCED}, institution, degree, field, location, start_date as "start", end_date as "end", current, score, description, url, courses`,
    where: KEPT,
    order: 'position, id',
  },
  certifications: {
    from: 'certifications',
    columns: `${SOURCED}, name, issuer, issued_on as "date", url, number, expires_on as "expires"`,
    where: KEPT,
    order: 'position, id',
  },
  questions: {
    from: 'merge_questions',
    columns: `id, kind, document_id as "documentId", text, experience_id as "experienceId", other_experience_id as "otherExperienceId", start_offset as "start", end_offset as "end"`,
    where: `user_id = $1::uuid and answer is null
      and document_id in (select id from documents where user_id = $1::uuid and status = 'merged')
      and (kind = 'section_kind' or kind = 'same_person' and ${HAS_OTHERS} or kind = 'same_role' and 2 = (select count(*) from work_experiences e
        where not e.rejected and e.id in (merge_questions.experience_id, merge_questions.other_experience_id)))`,
    order: 'kind, asked_at, id',
  },
  sections: {
    from: 'section_entries',
    columns: `${SOURCED}, kind, heading, title, organization, roles, category, number, location, url, start_date as "start", end_date as "end",
      current, issued_on as "date", text, items, keywords,
      (select json_build_object('assetId', p.asset_id, 'crop', p.crop, 'alt', p.alt)
        from entry_pictures p where p.user_id = $1::uuid and p.entry_id = section_entries.id) as picture`,
    where: KEPT,
    order: 'kind, position, id',
  },
  doubts: {
    from: `(select of, field, null as value
      from (select ${OWNER} as of, field, superseded, document_id in (${DOUBTED}) as doubted
        from evidence where user_id = $1::uuid and exists (${DOUBTED})) e
      group by grouping sets ((of), (of, field)) having case when grouping(field) = 1
        then bool_and(doubted) else bool_and(doubted) filter (where not superseded) end
      union all select profiles.id, 'links', value
      from profiles, (${linksOf(`r.document_id in (${DOUBTED})`)} except ${linksOf(`d.status = 'merged' and d.id not in (${DOUBTED})`)}) l
      where profiles.user_id = $1::uuid) doubts`,
    columns: `of, field, value`,
    order: 'of, field, value',
    where: 'true',
  },
  languages: { from: 'languages', columns: `${SOURCED}, name, fluency`, where: KEPT, order: 'position, id' },
};

/** Parts with tables that don't change the career graph's version, or that are answered differently as time goes by. */
const WITHOUT_VERSION: ReadonlySet<GraphPart> = new Set([
  'history',
  'timeline',
  'placements',
  'generations',
  'assets',
  'textCoverage',
  'questions',
  'doubts',
]);

/** Whether the part is the same as long as the career graph's version is. */
export const hasVersion = (part: GraphPart): boolean => !WITHOUT_VERSION.has(part);

export const ALL_PARTS = Object.keys(SECTIONS) as GraphPart[];

const statements = new Map<string, string>();

/** One statement that returns the parts as JSON in the column `graph`; `$1` is the user's ID. */
export function graphStatement(parts: ReadonlySet<GraphPart>): string {
  const asked = ALL_PARTS.filter((part) => parts.has(part));
  const key = asked.join();
  let statement = statements.get(key);
  if (statement === undefined) {
    const lists = asked.map(
      (part) => `, '${part}', (select coalesce(json_agg(x), '[]') from (${rowsOf(SECTIONS[part])}) x)`,
    );
    statement = `select json_build_object('version', g.version${lists.join('')})::text as graph from career_graphs g where g.user_id = $1::uuid`;
    statements.set(key, statement);
  }
  return statement;
}

/** The rows of a section, in its order. */
export function rowsOf({ from, columns, order, where = 'user_id = $1::uuid' }: Section): string {
  return `select ${columns} from ${from} where ${where} order by ${order}`;
}
