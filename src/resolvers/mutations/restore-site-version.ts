import { builder } from '../../schema/builder.ts';
import { InvalidInputRef, notFound, NotFoundRef } from '../../schema/refusals.ts';
import { siteVersionRow } from '../../schema/site/site-version.ts';
import { isUuid } from '../../services/database/is-uuid.ts';
import { runMutation, resultUnion, runSuccess } from '../mutation.ts';
import { startRunAs } from '../start-run-as.ts';

const RestoreSiteVersionSuccess = runSuccess(
  'RestoreSiteVersionSuccess',
  'The run that publishes the earlier content as a new version has been queued. What has been hidden since stays hidden.',
);

builder.mutationField('restoreSiteVersion', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('RestoreSiteVersionResult', RestoreSiteVersionSuccess, [NotFoundRef, InvalidInputRef]),
    description: 'Publishes the content of an earlier version again, as a new version.',
    args: { id: t.arg.id({ required: true, description: 'ID of the version.' }) },
    resolve: (_root, { id: given }, context) => {
      const id = siteVersionRow(given);
      return runMutation(context, { mutation: 'restoreSiteVersion', subject: id }, async (db) => {
        const version = isUuid(id) ? await db.siteVersion.findFirst({ where: { id }, select: { id: true } }) : null;
        if (!version) throw notFound('site version', given);
        const { runId } = await startRunAs(context, db, { kind: 'render', input: { restore: id } });
        return { runId };
      });
    },
  }),
);
