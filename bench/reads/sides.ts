import type { Request } from '../kit/load-client.ts';
import type { ReadRow } from './rows.ts';
import type { SeededUser } from './seed.ts';

/** Who answers. */
export type Side = 'ours' | 'open' | 'secure' | 'postgraphile';

export const SIDES: Record<Side, string> = {
  ours: 'Cursus',
  open: 'hand-written SQL without session and row security',
  secure: 'hand-written SQL with both',
  postgraphile: 'PostGraphile 5 with both',
};

/** Base addresses. */
export type Urls = Record<'ours' | 'byHand' | 'postgraphile', string>;

export function urlOf(side: Side, row: ReadRow, urls: Urls): string {
  if (side === 'ours') return `${urls.ours}/graphql`;
  return side === 'postgraphile' ? urls.postgraphile : `${urls.byHand}/${side}/${row.byHand}`;
}

/** A request without the answer that it must get. */
export function requestOf(side: Side, row: ReadRow, user: SeededUser): Omit<Request, 'expected'> {
  const query = side === 'postgraphile' ? row.postgraphile : row.query;
  const isGraphql = side === 'ours' || side === 'postgraphile';
  return {
    headers: side === 'open' ? { 'x-user': user.id } : { authorization: `Bearer ${user.token}` },
    body: JSON.stringify(isGraphql ? { query, variables: row.variables(user) } : row.variables(user)),
  };
}

/** The answer as ours would be. */
export function dataOf(side: Side, row: ReadRow, body: string): unknown {
  const { data, errors } = JSON.parse(body) as { data: never; errors?: unknown };
  if (errors !== undefined) throw new Error(`${SIDES[side]} answered ${body.slice(0, 1_000)}`);
  return side === 'postgraphile' ? row.translate(data) : data;
}
