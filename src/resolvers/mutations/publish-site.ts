import { builder } from '../../schema/builder.ts';
import { InvalidInputRef } from '../../schema/refusals.ts';
import { runMutation, resultUnion, runSuccess } from '../mutation.ts';
import { startRunAs } from '../start-run-as.ts';

const PublishSiteSuccess = runSuccess(
  'PublishSiteSuccess',
  'The run that checks and publishes the site has been queued. The new version has the same ID as the run.',
);

builder.mutationField('publishSite', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('PublishSiteResult', PublishSiteSuccess, [InvalidInputRef]),
    description: 'Publishes the site as it is now, as a new version. `Site.visibility` decides who can see it.',
    resolve: (_root, _args, context) =>
      runMutation(context, { mutation: 'publishSite' }, async (db, setSubject) => {
        const { runId } = await startRunAs(context, db, { kind: 'render', input: {} });
        setSubject(runId);
        return { runId };
      }),
  }),
);
