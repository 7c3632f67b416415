/** An address as a person reads and types it: "example.org/atlas". */
export function shortAddress(address: string): string {
  const { host, pathname } = new URL(address)
  return `${host}${pathname}`.replace(/\/$/, '')
}
