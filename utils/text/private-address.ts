/** Names that only a home, an office or this computer gives; so is every name without a dot. */
const PRIVATE_NAME = /^[^.]+$|(?:^|\.)(?:localhost|local|internal|lan|home\.arpa)$/;

/** The ranges of IPv4 that are nobody's on the internet: prefix and its bits. */
const PRIVATE_RANGES: readonly (readonly [prefix: number, bits: number])[] = [
  [ipv4(0), 8],
  [ipv4(10), 8],
  [ipv4(100, 64), 10],
  [ipv4(127), 8],
  [ipv4(169, 254), 16],
  [ipv4(172, 16), 12],
  [ipv4(192, 168), 16],
];

/** This computer, addresses without a network, those of one network, and IPv4 in IPv6's clothes. */
const PRIVATE_IPV6 = /^(?:::1?|f[cd][\da-f]{2}:.*|fe[89ab][\da-f]:.*)$/;
const MAPPED_IPV4 = /^::ffff:([\da-f]{1,4}):([\da-f]{1,4})$/;

/**
 * Does an address lead to this computer or to the network around it, where things answer that trust whoever asks? Told
 * from the address alone: what a public name resolves to is not known here.
 * @param url absolute http(s) URL
 */
export function isPrivateAddress(url: string): boolean {
  // The parser writes IPv4 in one way, whatever way the address does, and IPv6 in brackets.
  const { hostname } = new URL(url);
  const host = hostname.replace(/\.$/, '');
  if (host.startsWith('[')) return isPrivateIpv6(host.slice(1, -1));
  if (/^\d+\.\d+\.\d+\.\d+$/.test(host)) return isPrivateIpv4(ipv4(...host.split('.').map(Number)));
  return PRIVATE_NAME.test(host);
}

function isPrivateIpv6(address: string): boolean {
  const [, high, low] = MAPPED_IPV4.exec(address) ?? [];
  if (high && low) return isPrivateIpv4(Number.parseInt(high, 16) * 0x10000 + Number.parseInt(low, 16));
  return PRIVATE_IPV6.test(address);
}

function isPrivateIpv4(address: number): boolean {
  return PRIVATE_RANGES.some(([prefix, bits]) => {
    const size = 2 ** (32 - bits);
    return Math.floor(address / size) === Math.floor(prefix / size);
  });
}

function ipv4(...parts: number[]): number {
  return [0, 1, 2, 3].reduce((sum, place) => sum * 256 + (parts[place] ?? 0), 0);
}
