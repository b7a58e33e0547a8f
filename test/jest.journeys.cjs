module.exports = {
  ...require('./jest.integration.cjs'),
  displayName: 'journeys',
  roots: ['<rootDir>/test/journeys'],
  testMatch: ['**/*.journey.ts'],
};
