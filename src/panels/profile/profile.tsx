/** What stands beside the map for what is open. */
import type { ReactNode } from 'react'
import { words } from '../../i18n/words.ts'
import type { Opened } from '../../state/opened.ts'
import { CompareView } from './compare-view.tsx'
import { CountryProfile } from './country-profile.tsx'
import { ProfilePanel } from './profile-panel.tsx'
import { RegionProfile } from './region-profile.tsx'
import { RetiredNotice } from './retired-notice.tsx'

export function Profile({ opened }: { readonly opened: Opened }): ReactNode {
  switch (opened.kind) {
    case 'country':
      return <CountryProfile code={opened.country} mention={opened.mention} retired={opened.retired} />
    case 'region':
      return <RegionProfile m49={opened.region} />
    case 'compare':
      return <CompareView countries={opened.countries} />
    case 'withdrawn-mention':
      return (
        <ProfilePanel id={opened.retired.id} title={words.panel.withdrawnMention}>
          <RetiredNotice retired={opened.retired} />
        </ProfilePanel>
      )
    case 'unknown-mention':
      return (
        <ProfilePanel id={opened.mention} title={words.panel.unknownMention}>
          <p className="panel-summary">{words.panel.unknownMentionText(opened.mention)}</p>
        </ProfilePanel>
      )
  }
}
