// Child processes don't inherit tsx, and Node 20 can't run TypeScript by itself.
import { register } from 'tsx/esm/api';

register();
await import('./vision-process.ts');
