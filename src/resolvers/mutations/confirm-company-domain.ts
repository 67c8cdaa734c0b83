import { builder } from '../../schema/builder.ts';
import { domainName } from '../../schema/inputs/text.ts';
import { ConflictRef, InvalidInputRef, NotFound, NotFoundRef } from '../../schema/refusals.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { confirmDomain } from '../../services/graph/edits/confirm-domain.ts';
import { expectedVersionOf } from '../edit-arguments.ts';
import { isUuid } from '../is-uuid.ts';
import { perform, resultUnion, runSuccess } from '../mutation.ts';
import { startRunAs } from '../start-run-as.ts';

const ConfirmCompanyDomainInput = builder.inputType('ConfirmCompanyDomainInput', {
  description: 'Which domain is whose.',
  fields: (t) => ({
    expectedVersion: expectedVersionOf(t),
    companyId: t.id({ required: true, description: 'Id of the company.' }),
    domain: t.string({
      required: true,
      description: 'Its domain, such as example.com; the guess or another.',
      validate: domainName,
    }),
  }),
});

const ConfirmCompanyDomainSuccess = runSuccess(
  'ConfirmCompanyDomainSuccess',
  'The domain is kept; its logo is looked for.',
);

builder.mutationField('confirmCompanyDomain', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('ConfirmCompanyDomainResult', ConfirmCompanyDomainSuccess, [
      InvalidInputRef,
      NotFoundRef,
      ConflictRef,
    ]),
    description: 'Says which domain is a company’s. Logo services are asked only for domains that are sure.',
    args: { input: t.arg({ type: ConfirmCompanyDomainInput, required: true, description: 'Which domain is whose.' }) },
    resolve: (_root, { input: { companyId: id, domain, expectedVersion } }, context) =>
      perform(context, { mutation: 'confirmCompanyDomain', subject: id }, async (db) => {
        const { userId } = context.viewer;
        const confirm = () => confirmDomain(db, userId, { companyId: id, domain });
        if (!isUuid(id) || !(await editGraph(db, { userId, expectedVersion }, confirm)))
          throw new NotFound(`You have no company ${id}.`);
        const { runId } = await startRunAs(context, db, { kind: 'logos', input: {} });
        return { runId };
      }),
  }),
);
