module.exports = {
  ...require('./jest.integration.cjs'),
  displayName: 'journeys',
  roots: ['<rootDir>/test/journeys', '<rootDir>/test/support'],
  testMatch: ['**/*.journey.ts'],
};
