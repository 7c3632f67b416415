/** All that the documents report of one country, and what their silence means. */
import { Fragment, type ReactNode } from 'react'
import type { RetiredId } from '../../domain/atlas.ts'
import { isChina } from '../../domain/countries.ts'
import { describeMentions } from '../../i18n/describe-mentions.ts'
import { words } from '../../i18n/words.ts'
import { openRegion } from '../../state/atlas-store.ts'
import { useDataset, useSummaries } from '../../state/selectors.ts'
import { SiteLink } from '../site-link.tsx'
import { CompareWith } from './compare-with.tsx'
import { DownloadRow } from './download-row.tsx'
import { HiddenLine } from './hidden-line.tsx'
import { MentionCard } from './mention-card.tsx'
import { MentionLinks } from './mention-links.tsx'
import { MentionsByActivity } from './mentions-by-activity.tsx'
import { Permalink } from './permalink.tsx'
import { ProfilePanel } from './profile-panel.tsx'
import { RetiredNotice } from './retired-notice.tsx'

interface CountryProfileProps {
  readonly code: string
  /** Highlighted and brought into view. */
  readonly mention: string | null
  /** The mention that the address asked for, where it is no more. */
  readonly retired: RetiredId | null
}

export function CountryProfile({ code, mention, retired }: CountryProfileProps): ReactNode {
  const { countryByCode, mentions, atlas, regionsOf } = useDataset()
  const summary = useSummaries().get(code)
  const country = countryByCode.get(code)
  const all = mentions.filter((one) => one.countries.includes(code))
  const selected = summary?.selected ?? []
  const hidden = all.length - selected.length
  // A link or a finding leads to a mention whatever the filters say.
  const asked = all.find((one) => one.mention === mention && !selected.some((other) => other.mention === one))
  const named = mentions.filter((one) => one.related.includes(code)).map((one) => one.mention)
  if (!country) return null
  // From the continent down to the smallest region; the world is no place to go.
  const regions = (regionsOf.get(code) ?? [])
    .slice(0, -1)
    .reverse()
    .flatMap((m49) => atlas.regions.find((one) => one.m49 === m49) ?? [])
  return (
    <ProfilePanel
      id={code}
      title={country.name}
      data={{ 'data-country': code, 'data-mentions': selected.length }}
      above={regions.map(({ m49, name }, index) => (
        <Fragment key={m49}>
          {index > 0 && ' › '}
          <button type="button" className="link-button" onClick={() => openRegion(m49)}>
            {name}
          </button>
        </Fragment>
      ))}
    >
      {retired && <RetiredNotice retired={retired} />}
      <p className="panel-summary">{summarise()}</p>
      {all.length > 0 && <p className="panel-silence">{words.panel.silence}</p>}
      {hidden > 0 && <HiddenLine text={words.panel.hidden(hidden)} />}
      {!isChina(code) && (
        <div className="panel-actions">
          <Permalink to={{ country: code }} label={words.permalink.profile} />
          <CompareWith countries={[code]} />
          {all.length > 0 && <SiteLink page={`country/${code}/sheet/`} label={words.printProfile} />}
          <DownloadRow scope={{ kind: 'country', country: code }} />
        </div>
      )}
      {asked && (
        <section className="panel-section" aria-labelledby="panel-asked">
          <h3 id="panel-asked">{words.panel.askedFor}</h3>
          <MentionCard mention={asked} country={code} certain={asked.dating === 'during'} picked />
        </section>
      )}
      <MentionsByActivity selected={selected} country={code} picked={mention} />
      {named.length > 0 && (
        <section className="panel-section" aria-labelledby="panel-named">
          <h3 id="panel-named">{words.panel.namedBesides}</h3>
          <p className="hint">{words.panel.namedBesidesHint}</p>
          <MentionLinks ids={named} />
        </section>
      )}
    </ProfilePanel>
  )

  function summarise(): string {
    if (isChina(code)) return words.panel.china
    if (all.length === 0) return words.panel.silentCountry
    if (selected.length === 0) return words.panel.none
    return describeMentions(selected)
  }
}
