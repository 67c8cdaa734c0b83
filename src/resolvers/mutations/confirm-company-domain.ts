import { guessDomain } from '../../domain/logos/guess-domain.ts';
import { builder } from '../../schema/builder.ts';
import { InvalidInput, InvalidInputRef, NotFound, NotFoundRef } from '../../schema/refusals.ts';
import { isUuid } from '../is-uuid.ts';
import { perform, resultUnion, runSuccess } from '../mutation.ts';
import { startRunAs } from '../start-run-as.ts';

const ConfirmCompanyDomainInput = builder.inputType('ConfirmCompanyDomainInput', {
  description: 'Which domain is whose.',
  fields: (t) => ({
    companyId: t.id({ required: true, description: 'Id of the company.' }),
    domain: t.string({ required: true, description: 'Its domain, such as example.com; the guess or another.' }),
  }),
});

const ConfirmCompanyDomainSuccess = runSuccess(
  'ConfirmCompanyDomainSuccess',
  'The domain is kept; its logo is looked for.',
);

builder.mutationField('confirmCompanyDomain', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('ConfirmCompanyDomainResult', ConfirmCompanyDomainSuccess, [InvalidInputRef, NotFoundRef]),
    description: 'Says which domain is a company’s. Logo services are asked only for domains that are sure.',
    args: { input: t.arg({ type: ConfirmCompanyDomainInput, required: true, description: 'Which domain is whose.' }) },
    resolve: (_root, { input: { companyId: id, domain: given } }, context) =>
      perform(context, { mutation: 'confirmCompanyDomain', subject: id }, async (db) => {
        const guess = guessDomain({ name: '', website: given.trim().toLowerCase() });
        if (!guess) throw new InvalidInput('That is no domain. Write it as in example.com.', 'domain');
        const own = { experiences: { some: { userId: context.viewer.userId } } };
        const { count } = isUuid(id)
          ? await db.company.updateMany({ where: { id, ...own }, data: { domain: guess.domain, domainConfidence: 1 } })
          : { count: 0 };
        if (count === 0) throw new NotFound(`You have no company ${id}.`);
        // A logo that was found by another domain may be another company's.
        await db.companyAsset.deleteMany({ where: { companyId: id, linkUrl: { not: null } } });
        const { runId } = await startRunAs(context, db, { kind: 'logos', input: {} });
        return { runId };
      }),
  }),
);
