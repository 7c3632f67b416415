/** The address for reports of errors, from the field where every npm package gives it: `bugs` in package.json. */
import * as v from 'valibot'
import { type Contact, contactSchema } from '../../src/domain/atlas.ts'
import type { Problem } from './problem.ts'
import { readCheckedEntry, type SourceFile } from './read-checked.ts'

const url = v.unwrap(contactSchema.entries.url)
const email = v.unwrap(contactSchema.entries.email)

/** A package's `bugs` is an address, or an object with an address, an e-mail address or both. */
const packageSchema = v.looseObject({
  bugs: v.optional(v.union([url, v.strictObject({ url: v.optional(url), email: v.optional(email) })])),
})

/** @returns null where the package gives none: then no address is published, and none is made up. */
export function readContact(manifest: SourceFile): { contact: Contact | null; problems: readonly Problem[] } {
  const { entries, problems } = readCheckedEntry(manifest, packageSchema)
  const bugs = entries[0]?.value.bugs
  const given = typeof bugs === 'string' ? { url: bugs } : bugs
  const contact = { url: given?.url ?? null, email: given?.email ?? null }
  return { contact: contact.url === null && contact.email === null ? null : contact, problems }
}

/** What the build says of a copy that names nobody: its readers are told the same. @returns null where somebody takes reports. */
export function noticeContact(contact: Contact | null): string | null {
  return contact === null
    ? 'Nobody is named who takes reports of errors, so "Report an error" has nowhere to send them. Set "bugs" in package.json to an address, an e-mail address, or both.'
    : null
}
