import { checkNumbers } from '../numbers-guard/check-numbers.ts';
import type { EvidenceNode } from './career-graph.ts';

interface Row {
  editedFields: string[];
  rawText?: string;
  impactStatement?: string | null;
}

/** Fields whose name in evidence differs from the name by which an edit locks them. */
const LOCKS: Record<string, string[]> = { company: ['companyId'], end: ['current'] };

/**
 * Evidence for the current values of a row. For a value that the owner edited, the edit is the evidence, and no
 * document is. The same goes for a statement whose rewrite the owner gave other numbers.
 */
export function standingEvidence<Node extends EvidenceNode>(row: Row, evidence: Node[]): Node[] {
  const { editedFields, rawText, impactStatement } = row;
  if (evidence.length === 0 || editedFields.length === 0) return evidence;
  const isReworded =
    rawText !== undefined && typeof impactStatement === 'string' && editedFields.includes('impactStatement');
  if (isReworded && !checkNumbers(rawText, impactStatement).ok) return [];
  return evidence.filter(({ field }) => ![field, ...(LOCKS[field] ?? [])].some((name) => editedFields.includes(name)));
}
