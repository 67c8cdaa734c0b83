import { z } from 'zod';
import { defineContract } from '../kit/contract.ts';

/** Publishes the site: as it is now, or as an earlier version was. */
export const renderContract = defineContract({
  kind: 'render',
  input: z.object({
    /** Id of the version to bring back. */
    restore: z.uuid().optional(),
  }),
  steps: [
    { id: 'freeze', title: 'Freeze the content' },
    { id: 'check', title: 'Check that nothing hidden or unaccepted is in it' },
    { id: 'publish', title: 'Put it online' },
  ],
});

export type RenderInput = z.infer<typeof renderContract.input>;
export type RenderStep = (typeof renderContract.steps)[number]['id'];
