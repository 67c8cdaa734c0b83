import { expect, test } from '@jest/globals';
import {
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
