import { builder } from './builder.ts';
import { NodeRef } from './node.ts';
import { DocumentRef } from './document.ts';
import { LooseTextKindRef, LooseTextStatusRef } from './enums.ts';

export const LooseTextRef = builder.prismaObject('LooseText', {
  description:
    'What a document contains that is not in the career graph: a passage that found no place, a value of a model that was dropped, or text that a reader does not see.',
  interfaces: [NodeRef],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable ID.' }),
    kind: t.expose('kind', {
      type: LooseTextKindRef,
      description: 'Whether it is a passage, a dropped value or hidden text.',
    }),
    document: t.relation('document', { type: DocumentRef, description: 'The document.' }),
    section: t.exposeString('section', {
      nullable: true,
      description: 'Heading above the passage; null if there is none.',
    }),
    text: t.exposeString('text', { description: 'The passage as written, or the dropped value.' }),
    start: t.exposeInt('start', {
      nullable: true,
      description:
        "Where the passage starts in the document's text, in UTF-16 code units; null for dropped values and hidden text.",
    }),
    end: t.exposeInt('end', {
      nullable: true,
      description: 'Where the passage ends, exclusive, in UTF-16 code units; null for dropped values and hidden text.',
    }),
    path: t.exposeString('path', {
      nullable: true,
      description: "Path of a dropped value in the model's answer; null for all else.",
    }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'Why a value was dropped, or how a text is hidden; null for passages.',
    }),
    letters: t.exposeInt('letters', {
      description: 'Number of letters and digits; 0 for dropped values and hidden text.',
    }),
    status: t.expose('status', { type: LooseTextStatusRef, description: 'What the owner has decided.' }),
  }),
});
