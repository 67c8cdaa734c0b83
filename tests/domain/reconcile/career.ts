import type { ChangeReport } from '../../../src/domain/reconcile/change-report.ts';
import { foldText } from '../../../src/domain/reconcile/fold-text.ts';
import type { GraphPlan } from '../../../src/domain/reconcile/graph-plan.ts';
import { planChanges } from '../../../src/domain/reconcile/plan-changes.ts';
import { UNDOUBTED } from '../../../src/domain/reconcile/reading.ts';
import { replay, type DocumentReading } from '../../../src/domain/reconcile/replay.ts';
import { reportChanges } from '../../../src/domain/reconcile/report-changes.ts';
import type { KeyedRow, Row, StoredGraph } from '../../../src/domain/reconcile/stored-graph.ts';
import type { ParsedResume } from '../../../src/domain/resume/parsed-resume.ts';
import { applyPlan } from './apply-plan.ts';
import { resumeOf, type Sketch } from './resume-of.ts';

export interface Change {
  report: ChangeReport;
  plan: GraphPlan;
  before: StoredGraph;
}

/** A career graph in memory, with documents added and removed as the ingest pipeline and the owner would. */
export interface Career {
  /** The current graph; the owner's edits are made in it. */
  graph: StoredGraph;
  texts: Map<string, string>;
  /** Reads a document uploaded on a day of 2026. It is dated that day, unless `dated` says that only the upload date is known. */
  merge(id: string, sketch: Sketch, options?: { day?: number; dated?: DocumentReading['datedBy'] }): Change;
  mergeRead(id: string, parsed: ParsedResume, options?: { day?: number; dated?: DocumentReading['datedBy'] }): Change;
  remove(id: string): Change;
  /** Removes the sample, including edits to it. */
  forget(id: string): Change;
  /** Forgets what was read from a document, but not what it added to the graph. */
  loseReading(id: string): void;
}

const PERSON: StoredGraph['profile'] = {
  id: 'profile',
  columns: {
    ...{ name: null, headline: null, email: null, phone: null, location: null, summary: null, links: [] },
    ...{ image: null, website: null, accounts: [] },
    ...{ address: null, postalCode: null, city: null, region: null, countryCode: null },
  },
  position: 0,
  placed: false,
  ...UNDOUBTED,
  editedFields: [],
  rejected: false,
  evidence: [],
  pins: [],
  heard: {},
};

export function startCareer(): Career {
  let made = 0;
  const readings = new Map<string, DocumentReading>();
  const unread = new Set<string>();
  const career: Career = {
    graph: {
      profile: PERSON,
      experiences: [],
      skills: [],
      education: [],
      certifications: [],
      languages: [],
      sections: [],
    },
    texts: new Map(),
    merge(id, sketch, options) {
      const { text, parsed } = resumeOf(sketch);
      career.texts.set(id, text);
      return career.mergeRead(id, parsed, options);
    },
    mergeRead(id, parsed, { day = readings.size + 1, dated = 'metadata' } = {}) {
      const at = new Date(Date.UTC(2026, 0, day));
      readings.set(id, { id, parsed, datedAt: at, datedBy: dated, uploadedAt: at });
      return settle(id);
    },
    remove(id) {
      readings.delete(id);
      return settle();
    },
    forget(id) {
      readings.delete(id);
      return settle(undefined, [id]);
    },
    loseReading(id) {
      readings.delete(id);
      unread.add(id);
    },
  };
  function settle(id?: string, forgotten: string[] = []): Change {
    const before = structuredClone(career.graph);
    const { graph, mentions } = replay({
      stored: career.graph,
      readings: [...readings.values()],
      forgotten,
      unread: [...unread],
      companyIdOf: (name) => `company of ${foldText(name)}`,
      newId: () => `row ${String(++made).padStart(4, '0')}`,
    });
    const plan = planChanges(before, graph);
    const companyName = (company: string) => company.replace('company of ', '');
    const report = reportChanges(before, graph, { mentions: mentions.get(id ?? '') ?? [], companyName });
    career.graph = applyPlan(before, plan);
    return { report, plan, before };
  }
  return career;
}

/** Rows of any table by ID. */
export function rowsOf(graph: StoredGraph): Map<string, Row<object>> {
  const { profile, experiences, skills, education, certifications, languages } = graph;
  const statements = experiences.flatMap(({ achievements }) => achievements);
  const rows = [profile, ...experiences, ...statements, ...skills, ...education, ...certifications, ...languages];
  return new Map<string, Row<object>>(rows.map((row) => [row.id, row]));
}

export const inOrder = <One extends { position: number }>(rows: readonly One[]): One[] =>
  rows.toSorted((a, b) => a.position - b.position);

/** The graph's content in order, without IDs. */
export function meaningOf(graph: StoredGraph): unknown {
  const said = (row: Row<object>) => {
    const { columns, confidence, requiresReview, reviewReason, editedFields, rejected } = row;
    const evidence = row.evidence
      .map((one) => `${one.documentId} ${one.field} ${one.start}-${one.end}${one.superseded ? ' superseded' : ''}`)
      .toSorted();
    return { columns, confidence, requiresReview, reviewReason, editedFields, rejected, evidence };
  };
  const list = (rows: KeyedRow<object>[]) => inOrder(rows).map((row) => ({ key: row.key, ...said(row) }));
  return {
    profile: said(graph.profile),
    roles: inOrder(graph.experiences).map((role) => ({
      ...said(role),
      statements: inOrder(role.achievements).map((one) => ({
        ...said(one),
        key: one.key,
        wordings: one.wordings.toSorted(),
        metrics: one.metrics,
      })),
    })),
    skills: list(graph.skills),
    education: list(graph.education),
    certifications: list(graph.certifications),
    languages: list(graph.languages),
  };
}
