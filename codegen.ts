import type { CodegenConfig } from '@graphql-codegen/cli';

/** What an operation asks for is typed by the schema itself: npm run codegen. `npm run generated` fails when it is not up to date. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: ['src/cli/operations.ts'],
  generates: {
    'src/cli/graphql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        importExtension: '.ts',
        enumsAsTypes: true,
        scalars: { DateTime: 'string', PartialDate: 'string', JSON: 'unknown' },
      },
    },
  },
};

export default config;
