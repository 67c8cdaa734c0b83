import { comparePeople, type Identity } from '../../../domain/identity/compare-people.ts';
import { findSameRoles } from '../../../domain/reconcile/find-same-roles.ts';
import { labelOf } from '../../../domain/reconcile/change-report.ts';
import { titleLikeness } from '../../../domain/resume/words/role-words.ts';
import type { ParsedResume } from '../../../domain/resume/parsed-resume.ts';
import type { DocumentStatus, Profile } from '../../../generated/prisma/client.ts';
import type { Db } from '../../database/prisma.ts';
import type { DocumentsChanged } from './change-documents.ts';

interface Merging {
  userId: string;
  documentId: string;
}

/**
 * Asks whether the document is the owner's if its name differs from that of every other document and of the owner's
 * edits, and no contact is shared. Doesn't ask again after an answer, and doesn't start to doubt a merged document
 * because others were added.
 *
 * @returns the question; null if none is asked
 */
export async function askWhetherTheirs(
  db: Db,
  { userId, documentId }: Merging,
  { parsed, fileName, status }: { parsed: ParsedResume; fileName: string; status: DocumentStatus },
): Promise<string | null> {
  const asked = await db.mergeQuestion.findFirst({
    where: { documentId, kind: 'same_person', OR: [{ answer: null }, { answer: 'yes' }] },
  });
  if (asked) return asked.answer === null ? asked.text : null;
  if (status === 'merged') return null;
  const profile = await db.profile.findFirstOrThrow({ where: { userId } });
  const known = [...(await readIdentities(db, { userId, documentId })), editedIdentity(profile)];
  const theirs = identityOf(parsed);
  const named = known.filter(({ name }) => name !== null);
  if (named.length === 0 || !known.every((one) => isOther(one, theirs))) return null;
  const text = `${fileName} is the resume of ${theirs.name}; your career graph is that of ${named.at(-1)?.name}. Is this you?`;
  await db.mergeQuestion.create({ data: { userId, documentId, kind: 'same_person', text } });
  return text;
}

/** Whom the other merged documents are about, oldest first, without the sample. */
async function readIdentities(db: Db, { userId, documentId }: Merging): Promise<Identity[]> {
  const rows = await db.$queryRaw<{ profile: ParsedResume['profile'] }[]>`
    select r.reading -> 'profile' as profile
    from documents d join document_readings r on r.document_id = d.id
    where d.user_id = ${userId}::uuid and d.status = 'merged' and not d.is_sample and d.id <> ${documentId}::uuid
    order by not exists (select 1 from merge_questions q
                         where q.document_id = d.id and q.kind = 'same_person' and q.answer is null),
      coalesce(d.dated_at, d.created_at), d.created_at, d.id`;
  return rows.map(identityOf);
}

/** An unknown result raises no doubt, and "the same" removes it. */
function isOther(known: Identity, theirs: Identity): boolean {
  const verdict = comparePeople(known, theirs);
  return verdict === 'different' || (known.name === null && verdict !== 'same');
}

const identityOf = ({ profile: { name, email, phone, links } }: Pick<ParsedResume, 'profile'>): Identity => ({
  // What looks like a title may not be a name.
  name: name === null || titleLikeness(name.value) > 0.5 ? null : name.value,
  email: email?.value ?? null,
  phone: phone?.value ?? null,
  links: links.map(({ value }) => value),
});

function editedIdentity({ editedFields, name, email, phone, links }: Profile): Identity {
  const own = <T>(field: string, value: T, otherwise: T) => (editedFields.includes(field) ? value : otherwise);
  return {
    name: own('name', name, null),
    email: own('email', email, null),
    phone: own('phone', phone, null),
    links: own('links', links, []),
  };
}

/** Asks about every role that the document added and that may be the same as an existing one. */
export async function askAboutRoles(
  db: Db,
  { userId, documentId }: Merging,
  { before, after, companyName }: Pick<DocumentsChanged, 'before' | 'after' | 'companyName'>,
): Promise<void> {
  const known = new Set(before.experiences.map(({ id }) => id));
  const pairs = findSameRoles(after.experiences, { known, companyName }).filter(({ second }) => !known.has(second.id));
  for (const { first, second, names } of pairs) {
    const companyIds = [first, second].map(({ columns }) => columns.companyId ?? '');
    const title = labelOf(second.columns.title, second.columns.start);
    const text = `Is “${title}” at ${names[1]} the same role as at ${names[0]}?`;
    const isAnswered = await db.mergeQuestion.findFirst({ where: { userId, kind: 'same_role', text, answer: 'no' } });
    if (isAnswered) continue;
    const roles = { experienceId: second.id, otherExperienceId: first.id };
    await db.mergeQuestion.create({ data: { userId, documentId, kind: 'same_role', text, ...roles, companyIds } });
  }
}
