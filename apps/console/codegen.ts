import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of the console's documents, from the committed schema. */
const config: CodegenConfig = {
  schema: 'apps/api/schema.graphql',
  documents: ['apps/console/src/**/*.{ts,tsx}', '!apps/console/src/shared/api/generated/**'],
  ignoreNoDocuments: true,
  generates: {
    'apps/console/src/shared/api/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { DateTime: 'string', Date: 'string', Time: 'string' },
      },
    },
  },
};

export default config;
