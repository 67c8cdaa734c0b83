import { z } from 'zod';
import type { LogoSource } from '../../services/logos/logo-sources.ts';
import type { FileStore } from '../../services/storage/file-store.ts';
import { defineContract } from '../kit/contract.ts';

/** Finds a logo for every employer and draws the owner's name as one. */
export const logosContract = defineContract({
  kind: 'logos',
  input: z.object({}),
  steps: [
    { id: 'domains', title: 'Guess the domains of employers' },
    { id: 'logos', title: 'Find or draw the logos' },
    { id: 'nameplate', title: 'Draw the nameplate' },
  ],
});

export type LogosStep = (typeof logosContract.steps)[number]['id'];

export interface LogosServices {
  storage: FileStore;
  logos: LogoSource[];
}
