import type { Db } from '../../database/prisma.ts';

/**
 * Finds companies like `companyIdOf`; of two that the owner has called the same, finds the first, as long as a document
 * contains it.
 *
 * @param names all names in the documents
 */
export async function withAliases(
  db: Db,
  userId: string,
  { names, companyIdOf }: { names: readonly string[]; companyIdOf: (name: string) => string },
): Promise<(name: string) => string> {
  const answers = await db.mergeQuestion.findMany({
    where: { userId, kind: 'same_role', answer: 'yes' },
    orderBy: { answeredAt: 'asc' },
    select: { companyIds: true },
  });
  if (answers.length === 0) return companyIdOf;
  const named = new Set(names.map(companyIdOf));
  const firstOf = new Map<string, string>();
  for (const { companyIds } of answers) {
    const [first = '', second = ''] = companyIds;
    if (named.has(first) && rootOf(firstOf, first) !== second) firstOf.set(second, first);
  }
  return (name) => rootOf(firstOf, companyIdOf(name));
}

function rootOf(firstOf: ReadonlyMap<string, string>, id: string): string {
  let root = id;
  for (let next = firstOf.get(root); next !== undefined; next = firstOf.get(root)) root = next;
  return root;
}
