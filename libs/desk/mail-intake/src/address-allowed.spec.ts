import { addressAllowed } from './address-allowed';

const loopback = ['127.0.0.0/8', '::1/128'];

describe('who may hand in mail', () => {
  it.each([
    ['127.0.0.1', loopback, true],
    ['::ffff:127.0.0.1', loopback, true],
    ['::1', loopback, true],
    ['10.0.0.5', loopback, false],
    ['10.0.0.5', ['10.0.0.0/8'], true],
    ['10.0.0.5', ['10.0.0.5'], true],
    ['10.0.0.6', ['10.0.0.5'], false],
    ['2001:db8::7', ['2001:db8::/32'], true],
    ['2001:db8::7', ['10.0.0.0/8'], false],
    ['not an address', loopback, false],
    ['10.0.0.5', ['nonsense', ''], false],
    ['10.0.0.5', [], false],
  ])('%s with %j: %s', (address, allowed, may) => {
    expect(addressAllowed(address, allowed)).toBe(may);
  });
});
