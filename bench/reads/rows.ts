import type { SeededUser } from './seed.ts';

/** One thing to read, as each side is asked for it. */
export interface ReadRow {
  name: string;
  /** Everyone's career graph is edited before each round. */
  isEdited?: boolean;
  query: string;
  variables: (user: SeededUser) => Record<string, unknown>;
  /** Path of the hand-written peer. */
  byHand: string;
  postgraphile: string;
  /** PostGraphile's data in our shape. */
  translate: (data: never) => unknown;
  /** At least this many times as cheap. */
  goals: { open: number; postgraphile: number };
}

const GRAPH = {
  query: `query Whole { careerGraph { version
    profile { id name headline summary }
    experiences { id title start end current company { id name } achievements { id rawText impactStatement confidence } }
    skills { id name } } }`,
  variables: ({ id }: SeededUser) => ({ id }),
  byHand: 'graph',
  postgraphile: `query Whole($id: UUID!) { user: userByRowId(rowId: $id) { careerGraph: careerGraphByUserId { version }
    profile: profilesByUserIdList { id: rowId name headline summary }
    experiences: workExperiencesByUserIdList(orderBy: POSITION_ASC) { id: rowId title start: startDate end: endDate current
      company: companyByCompanyId { id: rowId name }
      achievements: achievementsByUserIdAndExperienceIdList(orderBy: POSITION_ASC) { id: rowId rawText impactStatement confidence } }
    skills: skillsByUserIdList(orderBy: POSITION_ASC) { id: rowId name } } }`,
  translate: ({ user: { careerGraph, profile, ...lists } }: Whole) => ({
    careerGraph: { ...careerGraph, profile: profile[0], ...lists },
  }),
};

interface Whole {
  user: { careerGraph: object; profile: object[] };
}
interface Timed {
  createdAt: string;
}
interface Run extends Timed {
  kind: string;
  status: string;
  steps?: { status: string }[];
}

const timed = <Row extends Timed>(row: Row) => ({ ...row, createdAt: new Date(row.createdAt).toISOString() });
const run = (row: Run) => ({
  ...timed(row),
  kind: row.kind.toUpperCase(),
  status: row.status.toUpperCase(),
  ...(row.steps && { steps: row.steps.map((step) => ({ ...step, status: step.status.toUpperCase() })) }),
});

const RUN = 'kind status progress createdAt';

export const READ_ROWS: ReadRow[] = [
  { name: 'whole graph, changed each time', isEdited: true, ...GRAPH, goals: { open: 0.55, postgraphile: 1.5 } },
  { name: 'whole graph, unchanged', ...GRAPH, goals: { open: 1.5, postgraphile: 1.5 } },
  {
    name: 'viewer',
    query: 'query Me { viewer { id name email emailVerified createdAt } }',
    variables: ({ id }) => ({ id }),
    byHand: 'viewer',
    postgraphile: `query Me($id: UUID!) { viewer: userByRowId(rowId: $id) { id: rowId name email emailVerified createdAt } }`,
    translate: ({ viewer }: { viewer: Timed }) => ({ viewer: timed(viewer) }),
    goals: { open: 0.4, postgraphile: 1.5 },
  },
  {
    name: 'one run',
    query: `query Run($id: ID!) { pipelineRun(id: $id) { id ${RUN} steps { id status message } } }`,
    variables: ({ runId }) => ({ id: runId }),
    byHand: 'run',
    postgraphile: `query Run($id: UUID!) { pipelineRun: pipelineRunByRowId(rowId: $id) { id: rowId ${RUN}
      steps: runStepsByUserIdAndRunIdList(orderBy: POSITION_ASC) { id: step status message } } }`,
    translate: ({ pipelineRun }: { pipelineRun: Run }) => ({ pipelineRun: run(pipelineRun) }),
    goals: { open: 0.4, postgraphile: 1.5 },
  },
  {
    name: 'list of runs',
    query: `query Runs { pipelineRuns(first: 20) { edges { node { id ${RUN} } } } }`,
    variables: ({ id }) => ({ id }),
    byHand: 'runs',
    postgraphile: `query Runs($id: UUID!) { user: userByRowId(rowId: $id) {
      runs: pipelineRunsByUserIdList(first: 20, orderBy: ROW_ID_DESC) { id: rowId ${RUN} } } }`,
    translate: ({ user }: { user: { runs: Run[] } }) => ({
      pipelineRuns: { edges: user.runs.map((row) => ({ node: run(row) })) },
    }),
    goals: { open: 0.4, postgraphile: 1.5 },
  },
];
