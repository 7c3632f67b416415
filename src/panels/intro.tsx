/** The paragraph that the page opens with: what this is, how much of it, and what it is not. */
import type { ReactNode } from 'react'
import { words } from '../i18n/words.ts'
import { useDataset } from '../state/selectors.ts'

export function Intro(): ReactNode {
  const { mentions, atlas, extent } = useDataset()
  const countries = new Set(mentions.flatMap((mention) => mention.countries)).size
  const facts = { mentions: mentions.length, documents: atlas.documents.length, countries, ...extent }
  return (
    <div className="intro">
      <h2>{words.headline}</h2>
      <p>
        {words.intro(facts)} {words.introRules}
      </p>
    </div>
  )
}
