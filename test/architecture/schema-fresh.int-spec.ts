import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { printSchema } from '../../apps/api/src/write-schema';

it('the committed schema is what the code gives (else: npm run schema)', async () => {
  expect(await printSchema()).toBe(readFileSync(resolve('apps/api/schema.graphql'), 'utf8'));
});
