// A child does not inherit tsx from the process, and Node 20 does not read TypeScript by itself.
import { register } from 'tsx/esm/api';

register();
await import('./card-process.ts');
