import type { ApiKeyScope } from '../../generated/prisma/enums.ts';
import type { Viewer } from './find-session.ts';

/** Whether a viewer may do what a scope allows: with a session always, with an API key if it has the scope. */
export const hasScope = ({ scopes }: Viewer, scope: ApiKeyScope): boolean => scopes === null || scopes.includes(scope);
