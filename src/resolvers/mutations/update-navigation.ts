import { z } from 'zod';
import type { NavigationNode } from '../../domain/career-graph/career-graph.ts';
import { EditRefused } from '../../domain/career-graph/edit-experience.ts';
import type { Section } from '../../domain/completeness/graph-snapshot.ts';
import type { NavigableSection } from '../../domain/navigation/navigable-section.ts';
import { builder } from '../../schema/builder.ts';
import { NavigationEntryRef } from '../../schema/career-graph/navigation-entry.ts';
import { SectionRef } from '../../schema/enums.ts';
import { sectionLabel } from '../../schema/inputs/text.ts';
import { ConflictRef, InvalidInputRef } from '../../schema/refusals.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { updateNavigation } from '../../services/graph/edits/update-navigation.ts';
import { expectedVersionOf } from '../edit-arguments.ts';
import { loadGraph } from '../load-graph.ts';
import { resultUnion, runMutation } from '../mutation.ts';

/** More than there are sections. */
const fewSections = z.array(z.unknown()).max(20, 'There are too many sections; the limit is 20.');

const NavigationSectionInput = builder.inputType('NavigationSectionInput', {
  description: 'Changes to a section of the site. Omitted fields stay as they are; null lets Cursus decide again.',
  fields: (t) => ({
    section: t.field({ type: SectionRef, required: true, description: 'The section, which must be in `navigation`.' }),
    label: t.string({ description: 'Title on the site. Up to 60 characters.', validate: sectionLabel }),
    shown: t.boolean({
      description: 'Whether the site shows the section. A section without content is never shown.',
    }),
  }),
});

const UpdateNavigationInput = builder.inputType('UpdateNavigationInput', {
  description: "Changes to the site's sections.",
  fields: (t) => ({
    expectedVersion: expectedVersionOf(t),
    order: t.field({
      type: [SectionRef],
      description:
        'All sections in the order to show them. Null orders them by completeness again. Omitted: unchanged.',
      validate: fewSections,
    }),
    sections: t.field({
      type: [NavigationSectionInput],
      description: 'Sections to rename, show or hide.',
      validate: fewSections,
    }),
  }),
});

const UpdateNavigationSuccess = builder
  .objectRef<{ navigation: NavigationNode[] }>('UpdateNavigationSuccess')
  .implement({
    description: 'The sections have been changed. The site shows it the next time it is published.',
    fields: (t) => ({
      navigation: t.field({
        type: [NavigationEntryRef],
        description: 'All sections in order, after the edit.',
        extensions: { graphPart: 'navigation' },
        resolve: ({ navigation }) => navigation,
      }),
    }),
  });

builder.mutationField('updateNavigation', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('UpdateNavigationResult', UpdateNavigationSuccess, [InvalidInputRef, ConflictRef]),
    description:
      'Orders, renames, shows or hides sections of the site. What you decide is kept; everything else follows from the content.',
    args: { input: t.arg({ type: UpdateNavigationInput, required: true, description: 'The changes.' }) },
    resolve: (_root, { input: { expectedVersion, order, sections } }, context, info) =>
      runMutation(context, { mutation: 'updateNavigation' }, async (db) => {
        const { userId } = context.viewer;
        const edit = {
          order: order && order.map((section) => navigable(section, 'order')),
          sections: (sections ?? []).map((one) => ({ ...one, section: navigable(one.section, 'sections') })),
        };
        await editGraph(db, { userId, expectedVersion }, () => updateNavigation(db, userId, edit));
        return { navigation: (await loadGraph(context, info, ['navigation'])).navigation };
      }),
  }),
);

function navigable(section: Section, field: string): NavigableSection {
  if (section === 'navigation' || section === 'images')
    throw new EditRefused(field, `${section.toUpperCase()} is part of every page, not a section that can be moved.`);
  return section;
}
