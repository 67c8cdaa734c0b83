// Threads do not inherit tsx from the process, and Node 20 does not read TypeScript by itself.
import { register as registerHooks } from 'node:module';
import { register } from 'tsx/esm/api';

register();
// Hooks that come later are asked first.
registerHooks('./load-packages.mjs', import.meta.url);
await import('./reading-thread.ts');
