import type { EntryKind } from '../../../domain/career-graph/entry-kind.ts';
import type { Db } from '../../database/prisma.ts';

export interface RemovedEntry {
  kind: EntryKind;
  id: string;
  label: string;
}

/** Entries that the owner removed, roles first. Statements of a removed role are restored with it and not listed. */
export async function listRemoved(db: Db, userId: string): Promise<RemovedEntry[]> {
  return db.$queryRaw<RemovedEntry[]>`
    select kind, id, coalesce(nullif(label, ''), '(without a name)') as label from (
      select 1 as place, e.position, 'experience' as kind, e.id, concat_ws(', ', e.title, c.name, e.start_date) as label
        from work_experiences e left join companies c on c.id = e.company_id where e.user_id = ${userId}::uuid and e.rejected
      union all select 2, a.position, 'achievement', a.id, coalesce(a.impact_statement, a.raw_text)
        from achievements a join work_experiences e on e.id = a.experience_id
        where a.user_id = ${userId}::uuid and a.rejected and not e.rejected
      union all select 3, position, 'skill', id, name from skills where user_id = ${userId}::uuid and rejected
      union all select 4, position, 'education', id, concat_ws(', ', degree, field, institution)
        from education where user_id = ${userId}::uuid and rejected
      union all select 5, position, 'certification', id, concat_ws(', ', name, issuer)
        from certifications where user_id = ${userId}::uuid and rejected
      union all select 6, position, 'language', id, name from languages where user_id = ${userId}::uuid and rejected
      union all select 7, position, 'sectionEntry', id, coalesce(nullif(concat_ws(', ', title, organization), ''), text)
        from section_entries where user_id = ${userId}::uuid and rejected
    ) entries order by place, position, id`;
}
