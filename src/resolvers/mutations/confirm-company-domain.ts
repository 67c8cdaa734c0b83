import { builder } from '../../schema/builder.ts';
import { domainName } from '../../schema/inputs/text.ts';
import { ConflictRef, InvalidInputRef, notFound, NotFoundRef } from '../../schema/refusals.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { confirmDomain } from '../../services/graph/edits/confirm-domain.ts';
import { expectedVersionOf } from '../edit-arguments.ts';
import { isUuid } from '../../services/database/is-uuid.ts';
import { runMutation, resultUnion, runSuccess } from '../mutation.ts';
import { startRunAs } from '../start-run-as.ts';

const ConfirmCompanyDomainInput = builder.inputType('ConfirmCompanyDomainInput', {
  description: 'A company and its domain.',
  fields: (t) => ({
    expectedVersion: expectedVersionOf(t),
    companyId: t.id({ required: true, description: 'ID of the company.' }),
    domain: t.string({
      required: true,
      description: 'Domain of the company, such as `example.com`.',
      validate: domainName,
    }),
  }),
});

const ConfirmCompanyDomainSuccess = runSuccess(
  'ConfirmCompanyDomainSuccess',
  'The domain has been confirmed, and a run looks for the logo.',
);

builder.mutationField('confirmCompanyDomain', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('ConfirmCompanyDomainResult', ConfirmCompanyDomainSuccess, [
      InvalidInputRef,
      NotFoundRef,
      ConflictRef,
    ]),
    description: 'Confirms or corrects the domain of a company. Logo services are only asked about confirmed domains.',
    args: {
      input: t.arg({ type: ConfirmCompanyDomainInput, required: true, description: 'The company and its domain.' }),
    },
    resolve: (_root, { input: { companyId: id, domain, expectedVersion } }, context) =>
      runMutation(context, { mutation: 'confirmCompanyDomain', subject: id }, async (db) => {
        const { userId } = context.viewer;
        const confirm = () => confirmDomain(db, userId, { companyId: id, domain });
        if (!isUuid(id) || !(await editGraph(db, { userId, expectedVersion }, confirm))) throw notFound('company', id);
        const { runId } = await startRunAs(context, db, { kind: 'logos', input: {} });
        return { runId };
      }),
  }),
);
