import type { Pipeline } from '../kit/pipeline-run.ts';
import { exportContract, type ExportInput, type ExportServices, type ExportStep } from './contract.ts';
import { keepFile } from './keep-file.ts';
import { writeArchive } from './write-archive.ts';
import { writeFile } from './write-file.ts';

export const exportPipeline: Pipeline<ExportServices, ExportInput, ExportStep> = {
  contract: exportContract,
  async run(input, run, services) {
    const file = await run.step('write', (step) => {
      const { format } = input;
      if (format === 'archive') return writeArchive(run, input, services, step);
      return writeFile(run, { ...input, format }, services);
    });
    const assetId = await run.step('keep', () => keepFile(run, file, services));
    const { storageKey: _, ...output } = file;
    return { output: { assetId, ...output } };
  },
};
