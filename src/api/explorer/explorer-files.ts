import path from 'node:path';

export interface ExplorerFile {
  mediaType: string;
  content: Uint8Array;
}

const MEDIA_TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
};

let bundled: Promise<Map<string, ExplorerFile>> | undefined;

/** GraphiQL and its workers from npm, by file name; bundled on first use. */
export function explorerFiles(): Promise<Map<string, ExplorerFile>> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<Map<string, ExplorerFile>> {
  // Only development uses esbuild here; a production install may lack it.
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: {
      explorer: path.join(import.meta.dirname, 'explorer.jsx'),
      'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
      'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
      'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
    },
    absWorkingDir: path.resolve(import.meta.dirname, '../../..'),
    outdir: 'explorer',
    write: false,
    bundle: true,
    minify: true,
    format: 'iife',
    loader: { '.ttf': 'file' },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return new Map(
    outputFiles.map(({ path: file, contents }) => [
      path.basename(file),
      { mediaType: MEDIA_TYPES[path.extname(file)] ?? 'application/octet-stream', content: contents },
    ]),
  );
}
