/** An address in parts between which a line may end: after a slash or a question mark, so that no word of it is torn. */
export function breakAddress(address: string): string[] {
  return address.match(/[^/?]*[/?]+|[^/?]+$/g) ?? [address]
}
