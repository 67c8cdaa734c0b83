#!/usr/bin/env node
// TypeScript runs as it is; this only teaches Node to read it.
import { register } from 'tsx/esm/api';

register();
await import('../src/cli/main.ts');
