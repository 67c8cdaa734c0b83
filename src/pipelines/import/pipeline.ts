import type { Pipeline } from '../kit/pipeline-run.ts';
import { importContract, type ImportInput, type ImportServices, type ImportStep } from './contract.ts';
import { clearUpload, importArchive } from './import-archive.ts';

export const importPipeline: Pipeline<ImportServices, ImportInput, ImportStep> = {
  contract: importContract,
  async run(input, run, services) {
    const imported = await run.step('import', (step) => importArchive(run, input, services, step));
    await run.step('clear', () => clearUpload(run, input, services));
    return { output: imported, next: [{ kind: 'images', input: { sizesOnly: true } }] };
  },
};
