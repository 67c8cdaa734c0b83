import { GraphQLScalarType } from 'graphql';
import { DateTimeResolver, JSONResolver, LocalDateResolver } from 'graphql-scalars';
import { isPartialDate } from '../domain/dates/partial-date.ts';
import { builder } from './builder.ts';
import { requestError } from './request-error.ts';

builder.addScalarType(
  'DateTime',
  new GraphQLScalarType({
    ...DateTimeResolver.toConfig(),
    name: 'DateTime',
    description: 'A time in UTC, in ISO 8601: `2026-11-23T10:30:00.000Z`.',
  }),
);
builder.addScalarType(
  'Date',
  new GraphQLScalarType({
    ...LocalDateResolver.toConfig(),
    name: 'Date',
    description: 'A calendar date: `2026-11-23`.',
  }),
);
builder.addScalarType(
  'JSON',
  new GraphQLScalarType({ ...JSONResolver.toConfig(), name: 'JSON', description: 'A JSON value.' }),
);
builder.scalarType('PartialDate', {
  description: 'A date as precise as it is known: `2019`, `2019-03` or `2019-03-01`.',
  serialize: (value) => value,
  parseValue(value) {
    if (typeof value === 'string' && isPartialDate(value)) return value;
    throw requestError('BAD_USER_INPUT', `${JSON.stringify(value)} is not a date. Use 2019, 2019-03 or 2019-03-01.`);
  },
});
