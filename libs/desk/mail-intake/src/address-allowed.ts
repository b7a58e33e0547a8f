import ipaddr from 'ipaddr.js';

/** True when the address lies in one of the networks (`10.0.0.0/8`) or is one of the addresses. What can't be read allows nobody. */
export function addressAllowed(address: string, allowed: readonly string[]): boolean {
  if (!ipaddr.isValid(address)) return false;
  const client = ipaddr.process(address);
  return allowed.some((network) => {
    const [base, bits] = parse(network);
    return base !== null && base.kind() === client.kind() && client.match([base, bits] as never);
  });
}

function parse(network: string): [ipaddr.IPv4 | ipaddr.IPv6 | null, number] {
  const [address = '', bits] = network.split('/');
  if (!ipaddr.isValid(address)) return [null, 0];
  const base = ipaddr.process(address);
  return [base, bits === undefined ? (base.kind() === 'ipv4' ? 32 : 128) : Number(bits)];
}
