import path from 'node:path';
import type { BuildOptions, OutputFile } from 'esbuild';
import type { FastifyInstance } from 'fastify';
import { fontRules } from '../../../web/site/fonts.ts';
import { type Messages, readMessages } from './studio-messages.ts';

export const STUDIO = path.resolve(import.meta.dirname, '../../../web/studio');

export interface StudioFiles {
  script: string;
  styles: string;
  /** By language. */
  messages: Map<string, Messages>;
}

/** Provides the studio's files to the server. */
export interface StudioSource {
  files(): Promise<StudioFiles>;
  /** Additional routes, for development. */
  addRoutes?(app: FastifyInstance): void;
}

/** Bundler options shared by production and development. */
export const STUDIO_BUILD = {
  entryPoints: [path.join(STUDIO, 'main.tsx'), path.join(STUDIO, 'main.css')],
  outdir: STUDIO,
  write: false,
  bundle: true,
  format: 'iife',
  target: 'es2023',
  jsx: 'automatic',
} satisfies BuildOptions;

/** Bundles the studio on first use, which takes less than a second. */
export function bundledStudio(): StudioSource {
  return {
    files() {
      bundled ??= bundle();
      return bundled;
    },
  };
}

let bundled: Promise<StudioFiles> | undefined;

async function bundle(): Promise<StudioFiles> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    ...STUDIO_BUILD,
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return studioFilesOf(outputFiles);
}

/** The bundler's output, plus the studio's font styles and messages. */
export async function studioFilesOf(outputFiles: OutputFile[]): Promise<StudioFiles> {
  const ofKind = (kind: string) => outputFiles.find((file) => file.path.endsWith(kind))?.text ?? '';
  const styles = [fontRules('bricolage-grotesque'), fontRules('instrument-sans'), ofKind('.css')].join('');
  return { script: ofKind('.js'), styles, messages: await readMessages() };
}
