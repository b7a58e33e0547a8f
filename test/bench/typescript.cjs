const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { transformSync } = require('@swc/core');
const shared = require('../jest.shared.cjs');

const [, options] = shared.transform['\\.ts$'];

/** Lets `require` read the TypeScript of this repository, translated as the tests translate it. */
Module._extensions['.ts'] = (module, path) => {
  const { code } = transformSync(readFileSync(path, 'utf8'), {
    ...options,
    filename: path,
    sourceMaps: 'inline',
    swcrc: false,
  });
  module._compile(code, path);
};
