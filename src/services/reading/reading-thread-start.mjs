// Threads don't inherit tsx from the process, and Node 20 can't run TypeScript by itself.
import { register as registerHooks } from 'node:module';
import { register } from 'tsx/esm/api';

register();
// Hooks registered later run first.
registerHooks('./load-packages.mjs', import.meta.url);
await import('./reading-thread.ts');
