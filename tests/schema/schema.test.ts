import { expect, test } from '@jest/globals';
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLNamedType,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';
import { executableSchema } from '../../src/api/executable-schema.ts';

const types = Object.values(executableSchema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);
/** Relay's own words need no explanation of ours. */
const RELAY = /^PageInfo\.|(?:Connection|Edge)\.(?:pageInfo|edges|node|cursor)$|\((?:after|before|first|last)\)$/;

function* described(type: GraphQLNamedType): Generator<[name: string, description: string | null | undefined]> {
  if (type.name !== 'PageInfo') yield [type.name, type.description];
  if (isInputObjectType(type))
    for (const field of Object.values(type.getFields())) yield [`${type.name}.${field.name}`, field.description];
  if (isObjectType(type) || isInterfaceType(type))
    for (const field of Object.values(type.getFields())) {
      yield [`${type.name}.${field.name}`, field.description];
      for (const arg of field.args) yield [`${type.name}.${field.name}(${arg.name})`, arg.description];
    }
}

test('every type, field and argument says what it is', () => {
  const silent = types
    .flatMap((type) => [...described(type)])
    .filter(([name, description]) => !RELAY.test(name) && (description ?? '').trim() === '')
    .map(([name]) => name);
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

/** Whether an argument, or what is inside of it, is checked before the resolver sees it. */
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
