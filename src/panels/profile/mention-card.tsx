/** One mention with everything the document gives: what, when, how sure, who says so, and where it stands. */
import { type ReactNode, useEffect, useRef } from 'react'
import type { Mention } from '../domain/mention.ts'
import { creditOf, describeLines, describeQuantity, describeWhen, titleOf } from '../i18n/describe.ts'
import { words } from '../i18n/words.ts'
import { openCountry } from '../state/atlas-store.ts'
import { useDataset } from '../state/selectors.ts'
import { MarkIcon } from './mark-icon.tsx'

interface MentionCardProps {
  readonly mention: Mention
  readonly country: string
  readonly certain: boolean
  readonly picked: boolean
}

export function MentionCard({ mention, country, certain, picked }: MentionCardProps): ReactNode {
  const card = useRef<HTMLElement>(null)
  useEffect(() => {
    if (picked) card.current?.scrollIntoView({ block: 'nearest' })
  }, [picked])
  const others = mention.countries.filter((code) => code !== country)
  return (
    <article
      ref={card}
      className="mention"
      data-mention={mention.mention}
      data-picked={picked}
      aria-labelledby={`title-${mention.mention}`}
    >
      <div className="mention-mark">
        <MarkIcon activity={mention.activity} certain={certain} size={13} />
      </div>
      <div>
        <h3 id={`title-${mention.mention}`}>{mention.title}</h3>
        <p className="mention-when">
          {describeWhen(mention.when)}
          {' · '}
          {words.activities[mention.activity]}, {words.kinds[mention.kind]}
        </p>
        <p>{mention.summary}</p>
        <p className="mention-status">
          <span className="status" data-status={mention.status}>
            {words.statuses[mention.status]}
          </span>{' '}
          {words.statusMeanings[mention.status]}
        </p>
        <dl>
          {mention.via && <Fact name={words.panel.via}>{mention.via}</Fact>}
          {mention.quantity && <Fact name={words.panel.quantity}>{describeQuantity(mention.quantity)}</Fact>}
          {mention.whenBasis && <Fact name={words.panel.dateBasis}>{mention.whenBasis}</Fact>}
          {mention.actors.length > 0 && <Fact name={words.panel.actors}>{words.list(mention.actors)}</Fact>}
          {mention.place && <Fact name={words.panel.site}>{mention.place.name}</Fact>}
          {others.length > 0 && (
            <Fact name={words.panel.withOthers}>
              <CountryLinks codes={others} />
            </Fact>
          )}
          {mention.related.length > 0 && (
            <Fact name={words.panel.related}>
              <CountryLinks codes={mention.related} />
            </Fact>
          )}
          <Fact name={words.panel.passage}>
            <Passage mention={mention} />
          </Fact>
        </dl>
      </div>
    </article>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function CountryLinks({ codes }: { readonly codes: readonly string[] }): ReactNode {
  const { countryByCode } = useDataset()
  return codes.map((code, index) => (
    <span key={code}>
      {index > 0 && ', '}
      <button type="button" className="link-button" onClick={() => openCountry(code)}>
        {countryByCode.get(code)?.name ?? code}
      </button>
    </span>
  ))
}

/** Document, heading, lines, notes and address: enough to find the passage in print and online. */
function Passage({ mention }: { readonly mention: Mention }): ReactNode {
  const document = useDataset().documentById.get(mention.document)
  if (!document) return null
  const { lines, notes, section, url } = mention
  const where = [
    words.panel.line(describeLines(lines), lines.length > 1),
    notes.length > 0 ? words.panel.notes(describeLines(notes), notes.length > 1) : null,
    section ? words.panel.section(section) : null,
  ].filter((part) => part !== null)
  return (
    <>
      <cite>{titleOf(document)}</cite>, {creditOf(document)}; {where.join(', ')}.{' '}
      {url ? (
        <a href={url} target="_blank" rel="noreferrer">
          {words.panel.open}
        </a>
      ) : (
        words.panel.noAddress
      )}
    </>
  )
}
