/** The reader's own day, "2026-11-22": a citation made after midnight is of the new day, wherever that is. */
export function today(): string {
  const now = new Date()
  const part = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`
}
