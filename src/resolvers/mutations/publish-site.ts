import { builder } from '../../schema/builder.ts';
import { InvalidInputRef } from '../../schema/refusals.ts';
import { perform, resultUnion, runSuccess } from '../mutation.ts';
import { startRunAs } from '../start-run-as.ts';

const PublishSiteSuccess = runSuccess(
  'PublishSiteSuccess',
  'A run freezes, checks and publishes the site; the version that it makes bears the id of the run.',
);

builder.mutationField('publishSite', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('PublishSiteResult', PublishSiteSuccess, [InvalidInputRef]),
    description: 'Makes a version of the site as it is now and puts it online, for those whom its visibility lets in.',
    resolve: (_root, _args, context) =>
      perform(context, { mutation: 'publishSite' }, async (db, tell) => {
        const { runId } = await startRunAs(context, db, { kind: 'render', input: {} });
        tell(runId);
        return { runId };
      }),
  }),
);
