/** A region of the UN as a country's profile is: its mentions, and the totals that documents give for exactly this region. */
import type { ReactNode } from 'react'
import { isChina } from '../../domain/countries.ts'
import { WORLD } from '../../domain/regions.ts'
import { EVERYTHING, select } from '../../domain/selection.ts'
import { describeMentions } from '../../i18n/describe-mentions.ts'
import { words } from '../../i18n/words.ts'
import { openRegion } from '../../state/atlas-store.ts'
import { useDataset, useSelected, useSelectedTotals } from '../../state/selectors.ts'
import { TotalCard } from '../totals/total-card.tsx'
import { DownloadRow } from './download-row.tsx'
import { HiddenLine } from './hidden-line.tsx'
import { CountryLinks } from './mention-links.tsx'
import { MentionsByActivity } from './mentions-by-activity.tsx'
import { Permalink } from './permalink.tsx'
import { ProfilePanel } from './profile-panel.tsx'

export function RegionProfile({ m49 }: { readonly m49: string }): ReactNode {
  const dataset = useDataset()
  const { atlas, regionsOf } = dataset
  const region = atlas.regions.find((one) => one.m49 === m49)
  const parent = atlas.regions.find((one) => one.m49 === region?.parent)
  const isInside = (code: string) => regionsOf.get(code)?.includes(m49) ?? false
  const selected = useSelected().filter(({ countries }) => countries.some(isInside))
  const all = select(dataset, { ...EVERYTHING, regions: [m49] })
  const countries = [...new Set(all.flatMap((one) => one.countries))]
  const silent =
    [...regionsOf.keys()].filter((code) => isInside(code) && !isChina(code)).length - countries.length
  const totals = useSelectedTotals().filter(({ total }) => total.scope.m49 === m49)
  const hiddenTotals = atlas.totals.filter((total) => total.scope.m49 === m49).length - totals.length
  if (!region) return null
  return (
    <ProfilePanel
      id={m49}
      title={region.name}
      data={{ 'data-region': m49, 'data-mentions': selected.length }}
      above={
        parent && parent.m49 !== WORLD ? (
          <button type="button" className="link-button" onClick={() => openRegion(parent.m49)}>
            {parent.name}
          </button>
        ) : undefined
      }
    >
      <p className="panel-summary">{summarise()}</p>
      <p className="panel-silence">{words.panel.regionSilence(silent)}</p>
      {all.length > selected.length && <HiddenLine text={words.panel.hidden(all.length - selected.length)} />}
      <div className="panel-actions">
        <Permalink to={{ region: m49 }} label={words.permalink.profile} />
        <DownloadRow scope={{ kind: 'region', region: m49 }} />
      </div>
      {countries.length > 0 && (
        <p className="panel-countries">
          <CountryLinks codes={countries} />
        </p>
      )}
      {totals.length + hiddenTotals > 0 && (
        <section className="panel-section" aria-labelledby="panel-totals">
          <h3 id="panel-totals">{words.totals.ofRegion}</h3>
          <p className="hint">{words.totals.ofRegionHint}</p>
          {totals.map((one) => (
            <TotalCard key={one.total.id} {...one} />
          ))}
          {hiddenTotals > 0 && <HiddenLine text={words.totals.hidden(hiddenTotals)} />}
        </section>
      )}
      <MentionsByActivity selected={selected} country={null} picked={null} />
    </ProfilePanel>
  )

  function summarise(): string {
    if (all.length === 0) return words.panel.silentRegion
    if (selected.length === 0) return words.panel.none
    return describeMentions(selected)
  }
}
