import path from 'node:path';
import { fontRules } from '../../../web/site/fonts.ts';

const STUDIO = path.resolve(import.meta.dirname, '../../../web/studio');

export interface StudioFiles {
  script: string;
  styles: string;
}

let bundled: Promise<StudioFiles> | undefined;

/** The studio's one script and its rules, bundled when somebody first opens it, which takes less than a second. */
export function studioFiles(): Promise<StudioFiles> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<StudioFiles> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [path.join(STUDIO, 'main.tsx'), path.join(STUDIO, 'main.css')],
    outdir: STUDIO,
    write: false,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2023',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const ofKind = (kind: string) => outputFiles.find((file) => file.path.endsWith(kind))?.text ?? '';
  const styles = [fontRules('bricolage-grotesque'), fontRules('instrument-sans'), ofKind('.css')].join('');
  return { script: ofKind('.js'), styles };
}
