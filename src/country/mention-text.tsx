/** One mention in full, as text: what, when, how sure, who says so, and where it stands. */
import type { ReactNode } from 'react'
import type { SelectedMention } from '../domain/selection.ts'
import { countryWords } from '../i18n/country-words.ts'
import { describeQuantity, describeWhen } from '../i18n/describe.ts'
import { words } from '../i18n/words.ts'
import { Fact } from '../ui/fact.tsx'
import { useCountry } from './country-context.ts'
import { CountryLinks, MentionLinks } from './country-links.tsx'
import { MarkSign } from './mark-sign.tsx'
import { viewFromPage } from './page-address.ts'
import { PassageText } from './passage-text.tsx'

export function MentionText({ mention, certain }: Pick<SelectedMention, 'mention' | 'certain'>): ReactNode {
  const { country } = useCountry()
  const { mention: id, status, via, quantity, whenBasis, actors, place, related, links } = mention
  const others = mention.countries.filter((code) => code !== country.iso)
  return (
    <article className="mention" id={id} data-mention={id} aria-labelledby={`${id}-title`}>
      <div className="mention-mark">
        <MarkSign activity={mention.activity} certain={certain} />
      </div>
      <div>
        <h3 id={`${id}-title`}>{mention.title}</h3>
        <p className="mention-when">
          {describeWhen(mention.when)} · {words.kinds[mention.kind]}
        </p>
        <p>{mention.summary}</p>
        <p className="mention-status">
          <span className="status" data-status={status}>
            {words.statuses[status]}
          </span>
          {via && ` ${words.panel.accordingTo(via)}`}
        </p>
        <dl>
          {quantity && <Fact name={words.panel.quantity}>{describeQuantity(quantity)}</Fact>}
          {whenBasis && <Fact name={words.panel.dateBasis}>{whenBasis}</Fact>}
          {actors.length > 0 && <Fact name={words.panel.actors}>{words.list(actors)}</Fact>}
          {place && <Fact name={words.panel.site}>{place.name}</Fact>}
          {others.length > 0 && (
            <Fact name={words.panel.withOthers}>
              <CountryLinks codes={others} mention={id} />
            </Fact>
          )}
          {related.length > 0 && (
            <Fact name={words.panel.related}>
              <CountryLinks codes={related} />
            </Fact>
          )}
          {links.length > 0 && (
            <Fact name={words.panel.links}>
              <MentionLinks ids={links} />
            </Fact>
          )}
        </dl>
        <PassageText mention={mention} />
        <p className="mention-actions">
          <a href={viewFromPage({ country: country.iso, mention: id })}>{countryWords.onMap}</a>
        </p>
      </div>
    </article>
  )
}
