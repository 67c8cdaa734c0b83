import { builder } from './builder.ts';
import { NodeRef } from './node.ts';
import { DocumentRef } from './document.ts';
import { LooseTextKindRef, LooseTextStatusRef } from './enums.ts';

export const LooseTextRef = builder.prismaObject('LooseText', {
  description:
    'What a document contains that is not in the career graph: a passage that found no place, or a value of a model that was dropped.',
  interfaces: [NodeRef],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable ID.' }),
    kind: t.expose('kind', { type: LooseTextKindRef, description: 'Whether it is a passage or a dropped value.' }),
    document: t.relation('document', { type: DocumentRef, description: 'The document.' }),
    section: t.exposeString('section', {
      nullable: true,
      description: 'Heading above the passage; null if there is none.',
    }),
    text: t.exposeString('text', { description: 'The passage as written, or the dropped value.' }),
    start: t.exposeInt('start', {
      nullable: true,
      description: "Where the passage starts in the document's text, in UTF-16 code units; null for dropped values.",
    }),
    end: t.exposeInt('end', {
      nullable: true,
      description: 'Where the passage ends, exclusive, in UTF-16 code units; null for dropped values.',
    }),
    path: t.exposeString('path', {
      nullable: true,
      description: "Path of a dropped value in the model's answer; null for passages.",
    }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'Why a value was dropped; null for passages.',
    }),
    letters: t.exposeInt('letters', { description: 'Number of letters and digits; 0 for dropped values.' }),
    status: t.expose('status', { type: LooseTextStatusRef, description: 'What the owner has decided.' }),
  }),
});
