import type { GraphSnapshot } from '../../domain/completeness/graph-snapshot.ts';
import type { Db } from '../database/prisma.ts';

/** What completeness is computed from, as the transaction sees it. Placeholders and removed entries don't count. */
export async function readGraphSnapshot(db: Db, userId: string): Promise<GraphSnapshot> {
  const [row] = await db.$queryRaw<{ snapshot: GraphSnapshot }[]>`
    select json_build_object(
      'profile', (select json_build_object('name', nullif(name, ''), 'headline', nullif(headline, ''),
                                           'email', nullif(email, ''), 'phone', nullif(phone, ''))
                  from profiles where user_id = ${userId}::uuid),
      'companies', (select coalesce(json_agg(json_build_object('name', c.name,
                      'hasLogo', exists (select 1 from company_assets a where a.company_id = c.id)) order by c.name), '[]')
                    from companies c where c.id in (select company_id from work_experiences where user_id = ${userId}::uuid and not rejected)),
      'experiences', (select coalesce(json_agg(json_build_object('company', c.name, 'title', nullif(e.title, ''),
                        'start', e.start_date, 'end', e.end_date, 'current', e.current)), '[]')
                      from work_experiences e left join companies c on c.id = e.company_id where e.user_id = ${userId}::uuid and not e.rejected),
      'achievements', (select coalesce(json_agg(json_build_object(
                         'metrics', (select count(*) from metrics m where m.achievement_id = a.id),
                         'hasImpactStatement', coalesce(a.impact_statement, '') <> '')), '[]')
                       from achievements a where a.user_id = ${userId}::uuid and not a.is_placeholder and not a.rejected
                         and not exists (select 1 from work_experiences e where e.id = a.experience_id and e.rejected)),
      'skills', (select coalesce(json_agg(json_build_object('name', s.name, 'proven', exists (
                   select 1 from achievements p join work_experiences e on e.id = p.experience_id
                   where p.id = any (s.proof_ids) and not p.rejected and not e.rejected))), '[]')
                 from skills s where s.user_id = ${userId}::uuid and not s.rejected),
      'story', coalesce((select json_build_object('opener', nullif(opener, ''), 'paragraphs', cardinality(paragraphs),
                                                  'quote', nullif(quote, ''))
                         from stories where user_id = ${userId}::uuid),
                        '{"opener": null, "paragraphs": 0, "quote": null}'),
      'filledSlots', (select coalesce(json_agg(slot), '[]') from image_placements
                      where user_id = ${userId}::uuid and asset_id is not null)
    ) as snapshot`;
  if (!row) throw new Error('A select without a table gave no row.');
  return row.snapshot;
}
