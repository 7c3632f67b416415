/** One mention with everything the document gives: what, when, how sure, who says so, and where it stands. */
import { type ReactNode, useEffect, useRef } from 'react'
import { dateForm } from '../../domain/date-form.ts'
import type { Mention } from '../../domain/mention.ts'
import { describeQuantity, describeWhen } from '../../i18n/describe.ts'
import { words } from '../../i18n/words.ts'
import { useDataset } from '../../state/selectors.ts'
import { Definition } from '../../ui/definition.tsx'
import { Fact } from '../../ui/fact.tsx'
import { MarkIcon } from '../mark-icon.tsx'
import { Cite } from './cite.tsx'
import { CountryLinks, MentionLinks } from './mention-links.tsx'
import { MentionYears } from './mention-years.tsx'
import { Passage } from './passage.tsx'
import { Permalink, usePermalink } from './permalink.tsx'
import { ReportButton } from './report-button.tsx'
import { StatusLine } from './status-line.tsx'

interface MentionCardProps {
  readonly mention: Mention
  /** Whose profile this is; null in a region's. */
  readonly country: string | null
  readonly certain: boolean
  readonly picked: boolean
}

export function MentionCard({ mention, country, certain, picked }: MentionCardProps): ReactNode {
  const { extent } = useDataset()
  const card = useRef<HTMLElement>(null)
  useEffect(() => {
    if (picked) card.current?.scrollIntoView({ block: 'nearest' })
  }, [picked])
  const others = mention.countries.filter((code) => code !== country)
  const id = `title-${mention.mention}`
  const link = { mention: mention.mention }
  const address = usePermalink(link)
  return (
    <article
      ref={card}
      className="mention"
      data-mention={mention.mention}
      data-picked={picked}
      aria-labelledby={id}
    >
      <div className="mention-mark">
        <MarkIcon activity={mention.activity} certain={certain} size={13} />
      </div>
      <div>
        <h4 id={id}>{mention.title}</h4>
        <p className="mention-when">
          <Definition
            term={describeWhen(mention.when)}
            meaning={words.datingMeanings[dateForm(mention)]}
            ask={words.definition}
          />
          {` · ${words.kinds[mention.kind]}`}
        </p>
        <MentionYears span={mention} extent={extent} />
        <p>{mention.summary}</p>
        <StatusLine {...mention} />
        <dl>
          {mention.quantity && <Fact name={words.panel.quantity}>{describeQuantity(mention.quantity)}</Fact>}
          {mention.whenBasis && <Fact name={words.panel.dateBasis}>{mention.whenBasis}</Fact>}
          {mention.actors.length > 0 && <Fact name={words.panel.actors}>{words.list(mention.actors)}</Fact>}
          {mention.place && <Fact name={words.panel.site}>{mention.place.name}</Fact>}
          {others.length > 0 && (
            <Fact name={country === null ? words.panel.countries : words.panel.withOthers}>
              <CountryLinks codes={others} mention={mention.mention} />
            </Fact>
          )}
          {mention.related.length > 0 && (
            <Fact name={words.panel.related}>
              <CountryLinks codes={mention.related} />
            </Fact>
          )}
          {mention.links.length > 0 && (
            <Fact name={words.panel.links}>
              <MentionLinks ids={mention.links} />
            </Fact>
          )}
        </dl>
        <Passage {...mention} />
        <Cite id={mention.mention} document={mention.document} address={address} />
        <div className="mention-actions">
          <Permalink to={link} label={words.permalink.mention} />
          <ReportButton id={mention.mention} what={mention.title} address={address} />
        </div>
      </div>
    </article>
  )
}
