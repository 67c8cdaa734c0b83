import { builder } from './builder.ts';

const typeNames = new WeakMap<object, string>();

/** Marks an object as found by `node`, which only knows its ID. */
export function asNode<Found extends object>(typeName: string, found: Found): Found {
  typeNames.set(found, typeName);
  return found;
}

/** IDs are unique among all types, so clients need nothing else to refetch or to normalize. */
export const NodeRef = builder.interfaceRef<object>('Node').implement({
  description: 'Something that can be fetched again by its ID with `node`. IDs are unique among all types.',
  resolveType: (found) => typeNames.get(found),
  fields: (t) => ({
    id: t.id({
      description: 'Stable ID.',
      resolve() {
        throw new Error('Every type resolves its own ID.');
      },
    }),
  }),
});
