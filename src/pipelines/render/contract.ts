import { z } from 'zod';
import { defineContract } from '../kit/contract.ts';

/** Publishes the site as it is now, or restores an earlier version. */
export const renderContract = defineContract({
  kind: 'render',
  input: z.object({
    /** Id of the version to restore. */
    restore: z.uuid().optional(),
  }),
  steps: [
    { id: 'freeze', title: 'Freeze the content' },
    { id: 'check', title: 'Check for hidden or unaccepted content' },
    { id: 'publish', title: 'Put it online' },
  ],
});

export type RenderInput = z.infer<typeof renderContract.input>;
export type RenderStep = (typeof renderContract.steps)[number]['id'];
