import { checkNumbers } from '../numbers-guard/check-numbers.ts';
import type { EvidenceNode } from './career-graph.ts';

interface Row {
  editedFields: string[];
  rawText?: string;
  impactStatement?: string | null;
}

/** Names under which an edit locks a field that evidence calls otherwise. */
const LOCKS: Record<string, string[]> = { company: ['companyId'], end: ['current'] };

/**
 * The evidence of what a row says now: where the owner has edited a value, the edit itself is what there is, and no document says
 * it. So with a statement whose wording the owner has given other numbers.
 */
export function standingEvidence<Node extends EvidenceNode>(row: Row, evidence: Node[]): Node[] {
  const { editedFields, rawText, impactStatement } = row;
  if (evidence.length === 0 || editedFields.length === 0) return evidence;
  const isReworded =
    rawText !== undefined && typeof impactStatement === 'string' && editedFields.includes('impactStatement');
  if (isReworded && !checkNumbers(rawText, impactStatement).ok) return [];
  return evidence.filter(({ field }) => ![field, ...(LOCKS[field] ?? [])].some((name) => editedFields.includes(name)));
}
