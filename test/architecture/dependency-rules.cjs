const order = require('./lib-order.cjs');
const at = (lib) => `^libs/${lib}/`;
const specs = '\\.(spec|int-spec)\\.ts$|^test/';
const pure = ['^libs/pure/', '^libs/[^/]+/[^/]+/src/domain/'];

module.exports = {
  forbidden: [
    ...order.map((lib, i) => ({
      name: `order: ${lib}`,
      severity: 'error',
      comment: 'imports point up the list in lib-order.cjs',
      from: { path: at(lib) },
      to: { path: [...order.slice(i + 1).map(at), '^apps/'] },
    })),
    {
      name: 'listed',
      severity: 'error',
      comment: 'every lib stands in lib-order.cjs',
      from: {},
      to: { path: '^libs/', pathNot: order.map(at) },
    },
    {
      name: 'front door',
      severity: 'error',
      comment: 'from outside: index, graphql or testing',
      from: { path: '^(?:apps|libs)/([^/]+/[^/]+)' },
      to: { path: '^libs/', pathNot: ['^libs/$1/', '^libs/[^/]+/[^/]+/src/(index|graphql|testing)\\.ts$'] },
    },
    {
      name: 'graphql door',
      severity: 'error',
      comment: 'for the api and for GraphQL files',
      from: {
        path: '^(apps|libs)/',
        pathNot: ['^apps/api/', '\\.(resolver|type|inputs|loaders)\\.ts$', 'graphql(\\.module)?\\.ts$'],
      },
      to: { path: '/src/graphql\\.ts$' },
    },
    {
      name: 'testing door',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: [specs, '/src/testing'] },
      to: { path: '/src/testing\\.ts$' },
    },
    {
      name: 'pure is pure',
      severity: 'error',
      comment: 'no framework, no entities',
      from: { path: pure, pathNot: specs },
      to: {
        path: ['^libs/(platform|desk)/', 'node_modules/'],
        pathNot: [
          '^libs/[^/]+/[^/]+/src/domain/',
          'node_modules/(postal-mime|sanitize-html|html-to-text|uuid|temporal-polyfill|personnummer)/',
        ],
      },
    },
    {
      name: 'pure does no I/O',
      severity: 'error',
      from: { path: pure, pathNot: specs },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    },
    {
      name: 'console sees pure libs only',
      severity: 'error',
      from: { path: '^apps/console/' },
      to: { path: '^libs/(platform|desk)/|^apps/(?!console/)' },
    },
    {
      name: 'console: shared <- features <- app',
      severity: 'error',
      from: { path: '^apps/console/src/shared/' },
      to: { path: '^apps/console/src/(features|app)/' },
    },
    {
      name: 'console: features stand alone',
      severity: 'error',
      from: { path: '^apps/console/src/features/([^/]+)/' },
      to: {
        path: ['^apps/console/src/app/', '^apps/console/src/features/'],
        pathNot: '^apps/console/src/features/$1/',
      },
    },
    {
      name: 'tests stay outside',
      severity: 'error',
      comment: 'the product does not lean on its tests',
      from: { path: '^(apps|libs)/', pathNot: specs },
      to: { path: '^test/' },
    },
    {
      name: 'packages of production',
      severity: 'error',
      comment: 'the image carries no devDependencies',
      from: {
        path: '^(apps/(api|mail-worker|standalone)/src|libs)/',
        pathNot: [specs, '/src/testing\\.ts$'],
      },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
  },
};
