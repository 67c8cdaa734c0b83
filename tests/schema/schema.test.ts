import { expect, test } from '@jest/globals';
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNullableType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';
import { executableSchema } from '../../src/api/executable-schema.ts';

const typesIn = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type));

const types = typesIn(executableSchema);

type Described = [name: string, description: string | null | undefined];

function* elementsOf(type: GraphQLNamedType): Generator<Described> {
  yield [type.name, type.description];
  if (isEnumType(type)) for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description];
  if (isInputObjectType(type))
    for (const field of Object.values(type.getFields())) yield [`${type.name}.${field.name}`, field.description];
  if (isObjectType(type) || isInterfaceType(type))
    for (const field of Object.values(type.getFields())) {
      yield [`${type.name}.${field.name}`, field.description];
      for (const arg of field.args) yield [`${type.name}.${field.name}(${arg.name})`, arg.description];
    }
}

function elementsIn(schema: GraphQLSchema): Described[] {
  const directives = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive));
  return [
    ...typesIn(schema).flatMap((type) => [...elementsOf(type)]),
    ...directives.flatMap(({ name, description, args }): Described[] => [
      [`@${name}`, description],
      ...args.map((arg): Described => [`@${name}(${arg.name})`, arg.description]),
    ]),
  ];
}

const undescribed = (elements: Described[]) =>
  elements.filter(([, description]) => (description ?? '').trim() === '').map(([name]) => name);

test('every type, field, argument, input field, enum value and directive has a description', () => {
  const elements = elementsIn(executableSchema);
  expect(elements.length).toBeGreaterThan(700);
  expect(undescribed(elements)).toEqual([]);
});

test('elements of every kind count as undescribed', () => {
  const sdl = `type Query { field(argument: Input): Enum }
    interface Interface { field: Union }
    union Union = Query
    input Input { field: Scalar }
    enum Enum { VALUE }
    scalar Scalar
    directive @directive(argument: Int) on FIELD`;
  expect(undescribed(elementsIn(buildSchema(sdl))).toSorted()).toEqual([
    '@directive',
    '@directive(argument)',
    'Enum',
    'Enum.VALUE',
    'Input',
    'Input.field',
    'Interface',
    'Interface.field',
    'Query',
    'Query.field',
    'Query.field(argument)',
    'Scalar',
    'Union',
  ]);
});

test('every nullable field says what null means', () => {
  const silent = types
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field })))
    .filter(({ field }) => isNullableType(field.type) && !/\bnull\b/i.test(field.description ?? ''))
    .map(({ name }) => name);
  expect(silent).toEqual([]);
});

test('every mutation answers success or the reasons against it, which all have a message', () => {
  const mutations = Object.values(executableSchema.getMutationType()?.getFields() ?? {});
  expect(mutations.length).toBeGreaterThan(5);
  for (const mutation of mutations) {
    const result = getNamedType(mutation.type);
    if (!isUnionType(result)) throw new Error(`${mutation.name} does not answer with a union.`);
    const [successes, refusals] = [true, false].map((success) =>
      result.getTypes().filter(({ name }) => name.endsWith('Success') === success),
    );
    expect({ mutation: mutation.name, successes: successes?.length }).toEqual({
      mutation: mutation.name,
      successes: 1,
    });
    for (const refusal of refusals ?? []) expect(refusal.getInterfaces().map(({ name }) => name)).toContain('Error');
  }
});

/** Whether an argument, or a field in it, is validated before the resolver runs. */
function isChecked(argument: GraphQLArgument | GraphQLInputField): boolean {
  if (argument.extensions['@pothos/plugin-validation'] !== undefined) return true;
  const type = getNamedType(argument.type);
  return isInputObjectType(type) && Object.values(type.getFields()).some(isChecked);
}

test('a mutation whose input has limits can answer that one is broken', () => {
  const mutations = Object.values(executableSchema.getMutationType()?.getFields() ?? {});
  const checked = mutations.filter(({ args }) => args.some(isChecked));
  expect(checked.map(({ name }) => name)).toEqual(expect.arrayContaining(['updateProfile', 'usePhoto', 'runPipeline']));
  const silent = checked.filter(({ type }) => {
    const result = getNamedType(type);
    return !isUnionType(result) || !result.getTypes().some(({ name }) => name === 'InvalidInput');
  });
  expect(silent.map(({ name }) => name)).toEqual([]);
});

test('text that a person types has a limit, which its description says', () => {
  const typed = types
    .filter(isInputObjectType)
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ of: type.name, field })))
    .filter(({ field }) => getNamedType(field.type).name === 'String');
  const unlimited = typed.filter(({ field }) => !/\d characters\.$/u.test(field.description ?? ''));
  expect(unlimited.map(({ of, field }) => `${of}.${field.name}`)).toEqual([]);
});
