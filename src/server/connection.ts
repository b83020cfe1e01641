import { BlockList, isIP, isIPv6 } from 'node:net';

/** Proxies whose `X-Forwarded-For` is believed. */
export interface TrustedProxies {
  has(address: string): boolean;
}

/**
 * Reads `PARLEY_PROXY`: addresses and networks (`10.0.0.7`, `10.0.0.0/8`, `2001:db8::/32`) with commas or spaces between.
 * The machine itself is always among them.
 * @throws RangeError whose message is the part that is neither.
 */
export function proxiesFrom(text: string): TrustedProxies {
  const list = new BlockList();
  list.addSubnet('127.0.0.0', 8, 'ipv4');
  list.addAddress('::1', 'ipv6');
  for (const part of text.split(/[\s,]+/).filter(Boolean)) {
    const [address = '', length, ...more] = part.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    const most = family === 'ipv6' ? 128 : 32;
    const isLength = length === undefined || (/^\d{1,3}$/.test(length) && Number(length) <= most);
    if (isIP(address) === 0 || address.includes('%') || !isLength || more.length > 0) throw new RangeError(part);
    list.addSubnet(address, length === undefined ? most : Number(length), family);
  }
  return { has: (address) => isIP(address) !== 0 && list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4') };
}

/** Behind no proxy but one on this machine. */
export const OWN_MACHINE: TrustedProxies = proxiesFrom('');

/** As sockets and proxies write an address: `::ffff:192.0.2.1`, `::ffff:c000:201`, `[2001:db8::1]:443`, `192.0.2.1:5000`, `fe80::1%eth0`. */
function plain(address: string): string {
  const bare = /^\[([^\]]*)\](?::\d+)?$/.exec(address)?.[1] ?? /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(address)?.[1] ?? address;
  const mapped = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i.exec(bare);
  if (mapped) return mapped.slice(1).flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255]).join('.');
  return bare.replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.)/i, '');
}

/**
 * Whom a connection belongs to: the last address on the way that is no proxy of ours. `X-Forwarded-For` is read from right
 * to left, because each proxy adds whom it heard from at the end and anybody may have written what stands before. A
 * household has a whole /64 of IPv6, so that is what it is known by.
 */
export function connectionOf(remoteAddress: string, forwardedFor: string | undefined, proxies: TrustedProxies = OWN_MACHINE): string {
  const named = forwardedFor?.split(',').map((one) => plain(one.trim())) ?? [];
  let address = plain(remoteAddress);
  while (proxies.has(address)) {
    const before = named.pop();
    if (before === undefined || isIP(before) === 0) break;
    address = before;
  }
  return isIPv6(address) ? networkOf(address) : address;
}

/** The first 64 bits of an IPv6 address: `2001:0db8:0001:0002`. */
function networkOf(address: string): string {
  const [head = '', tail] = address.split('::');
  const first = head.split(':').filter(Boolean);
  const last = tail?.split(':').filter(Boolean) ?? [];
  const groups = tail === undefined ? first : [...first, ...Array<string>(Math.max(0, 8 - first.length - last.length)).fill('0'), ...last];
  return groups.slice(0, 4).map((group) => group.padStart(4, '0').toLowerCase()).join(':');
}
