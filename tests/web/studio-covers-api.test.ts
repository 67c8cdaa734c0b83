import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import {
  buildSchema,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  Kind,
  OperationTypeNode,
  parse,
  visit,
} from 'graphql';

const ROOT = path.resolve(import.meta.dirname, '../..');
const STUDIO = path.join(ROOT, 'web/studio');

/** What the API takes and the studio does not send, each with the reason. */
const NOT_IN_THE_STUDIO: Record<string, string> = {
  'runPipeline.input.idempotencyKey': 'for programs that repeat requests; the studio repeats none',
  'updateSite.input.visibleFields.NAME': 'the name is always shown',
};

/** Folders whose parts are shown on several pages. */
const SHOWN_BY_OTHERS = new Set(['documents', 'overview']);

/** Enums whose values the studio takes from a list instead of naming them. */
const FROM_LISTS: Record<string, string> = {
  Archetype: 'that of the candidates for the place',
  SectionEntryKind: 'all of SECTION_ENTRY_KINDS',
};

let schema: GraphQLSchema;
/** The studio's code without its operations, by path. */
let code: Map<string, string>;
let messages: string;
/** The operations that use a mutation. */
let uses: Map<string, { folder: string; args: Set<string>; text: string }>;

beforeAll(async () => {
  schema = buildSchema(await readFile(path.join(ROOT, 'schema.graphql'), 'utf8'));
  messages = await readFile(path.join(STUDIO, 'messages/en.json'), 'utf8');
  code = new Map();
  uses = new Map();
  const names = (await readdir(STUDIO, { recursive: true })).filter(
    (name) => /\.tsx?$/u.test(name) && !name.startsWith('graphql'),
  );
  for (const name of names) {
    const text = await readFile(path.join(STUDIO, name), 'utf8');
    if (!name.endsWith('operations.ts')) code.set(name, text);
    else
      for (const [, operation = ''] of text.matchAll(/GraphQL \*\/ `([^`]*)`/gu))
        noteUses(path.dirname(name), operation);
  }
});

function noteUses(folder: string, operation: string): void {
  visit(parse(operation), {
    OperationDefinition({ operation: kind, selectionSet }) {
      if (kind !== OperationTypeNode.MUTATION) return;
      for (const field of selectionSet.selections)
        if (field.kind === Kind.FIELD)
          uses.set(field.name.value, {
            folder,
            args: new Set(field.arguments?.map(({ name }) => name.value)),
            text: operation,
          });
    },
  });
}

/** Whether the studio names a field of an input where its mutation is sent, or in what all pages share. */
function isNamed(field: string, folder: string, operation: string): boolean {
  const word = new RegExp(`\\b${field}\\b`, 'u');
  if (new RegExp(`\\b${field}:`, 'u').test(operation)) return true;
  for (const [name, text] of code) {
    const isNear = isShared(folder) || isShared(path.dirname(name)) || path.dirname(name) === folder;
    if (isNear && word.test(text)) return true;
  }
  return false;
}

/** All pages use operations of `app`, and all send what `app` adds. */
const isShared = (folder: string) => folder === 'app' || folder.startsWith('app/') || SHOWN_BY_OTHERS.has(folder);

/** A value is written in the code, or chosen from a list whose words are messages that end with it. */
function isOffered(value: string): boolean {
  const inCode = new RegExp(`\\b${value}\\b`, 'u');
  if ([...code.values()].some((text) => inCode.test(text))) return true;
  return messages.includes(`.${value}"`);
}

function unusedIn(type: GraphQLNamedType, at: string, use: { folder: string; text: string }): string[] {
  if (type.name in FROM_LISTS) return [];
  if (isEnumType(type)) return type.getValues().flatMap(({ name }) => (isOffered(name) ? [] : [`${at}.${name}`]));
  if (!isInputObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const here = `${at}.${field.name}`;
    if (!isNamed(field.name, use.folder, use.text)) return [here];
    return unusedIn(getNamedType(field.type), here, use);
  });
}

test('the studio uses every mutation, argument, input field and value, or the list says why not', () => {
  const unused = Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap((mutation) => {
    const use = uses.get(mutation.name);
    if (!use) return [mutation.name];
    return mutation.args.flatMap((argument) => {
      const at = `${mutation.name}.${argument.name}`;
      return use.args.has(argument.name) ? unusedIn(getNamedType(argument.type), at, use) : [at];
    });
  });
  expect(unused.toSorted()).toEqual(Object.keys(NOT_IN_THE_STUDIO).toSorted());
});
