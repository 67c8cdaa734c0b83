import { fileURLToPath } from 'node:url';

/** The folder of the templates: Typst may read no other files. */
export const WORKSPACE = fileURLToPath(new URL('./templates', import.meta.url));
