/** What the editor chose for embeds, kept while the page is open: the dialog may be closed to change the view. */
import { create } from 'zustand'
import { DEFAULT_EMBED_FLAGS, type EmbedFlags } from '../domain/embed-flags.ts'

interface EmbedChoice {
  readonly flags: EmbedFlags
  /** Whether the code has the script that fits the height. */
  readonly fitted: boolean
}

export const useEmbedChoice = create<EmbedChoice>()(() => ({ flags: DEFAULT_EMBED_FLAGS, fitted: false }))

export function chooseFlags(change: Partial<EmbedFlags>): void {
  useEmbedChoice.setState(({ flags }) => ({ flags: { ...flags, ...change } }))
}

export function chooseFitted(fitted: boolean): void {
  useEmbedChoice.setState({ fitted })
}
