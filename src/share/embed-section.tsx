/** The Embed dialog's content: what to choose, what to paste, how it looks, and the other ways to show the view elsewhere. */
import { type ReactNode, useCallback, useId, useState } from 'react'
import { countSelected, summariseCountries } from '../domain/counts.ts'
import { nameCountries, nameEmbed } from '../i18n/describe-embed.ts'
import { describeSelection } from '../i18n/describe-selection.ts'
import { embedDialogWords } from '../i18n/embed-dialog-words.ts'
import { nameValue } from '../i18n/name-value.ts'
import { words } from '../i18n/words.ts'
import { useSiteRoot } from '../state/address-context.ts'
import { useDataset, useOpenCountries, useSelected, useView } from '../state/selectors.ts'
import '../styles/embed-dialog.css'
import { useEmbedChoice } from './embed-choice.ts'
import { embedAddress, isOnOwnMachine, type MeasuredHeight, roughHeight } from './embed-code.ts'
import { EmbedCode } from './embed-code-part.tsx'
import { EmbedOptions } from './embed-options.tsx'
import { EmbedMeasure, EmbedPreview } from './embed-preview.tsx'
import { FrozenPart } from './frozen-part.tsx'
import { LinkPart } from './link-part.tsx'
import { PictureCodePart } from './picture-code-part.tsx'

/** The text column of most sites, a phone's screen without the margins of the article, and the narrowest that there is, in CSS pixels. */
const WIDTHS = { column: 640, phone: 340, narrow: 280 } as const
const PLACES = ['column', 'phone'] as const
const NARROWEST_FIRST = ['narrow', 'phone', 'column'] as const

export function EmbedSection(): ReactNode {
  const root = useSiteRoot()
  const view = useView()
  const dataset = useDataset()
  const openCountries = useOpenCountries()
  const flags = useEmbedChoice((state) => state.flags)
  const address = embedAddress({ root, view, flags })
  const id = useId()
  const rough = roughHeight(flags)
  const { heights, onHeight } = useHeights(address, rough)
  return (
    <div className="embed-section">
      <EmbedIntro root={root} />
      <section className="embed-choice" aria-label={embedDialogWords.options.label}>
        <EmbedOptions />
      </section>
      <EmbedCode
        address={address}
        title={nameEmbed({ dataset, view, openCountries, title: flags.title })}
        heights={heights}
      />
      <section className="embed-previews" aria-labelledby={id}>
        <h3 id={id}>{embedDialogWords.preview.label}</h3>
        <p className="hint">
          <a href={address} target="_blank" rel="noopener">
            {embedDialogWords.preview.alone}
          </a>
        </p>
        <div>
          {PLACES.map((where) => (
            <EmbedPreview
              // A frame that changes its address would add a step to the page's history; a new one doesn't.
              key={`${where} ${address}`}
              address={address}
              where={where}
              width={WIDTHS[where]}
              roughHeight={rough}
              onHeight={onHeight[where]}
            />
          ))}
        </div>
        <EmbedMeasure key={address} address={address} width={WIDTHS.narrow} onHeight={onHeight.narrow} />
      </section>
      <div className="embed-others">
        <PictureCodePart />
        <LinkPart />
        <FrozenPart />
      </div>
    </div>
  )
}

function EmbedIntro({ root }: { readonly root: string }): ReactNode {
  const dataset = useDataset()
  const view = useView()
  const selected = useSelected()
  const { uncertain } = countSelected(selected)
  const results = words.results(selected.length, summariseCountries(selected).size)
  const leftOut = [
    view.compare.length > 0 ? embedDialogWords.leftOut.compare(nameCountries(dataset, view.compare)) : null,
    view.region === null ? null : embedDialogWords.leftOut.region(nameValue(dataset, 'regions', view.region)),
    view.total === null ? null : embedDialogWords.leftOut.total,
  ].filter((note) => note !== null)
  return (
    <div className="embed-intro">
      <p>{embedDialogWords.intro}</p>
      <p>
        <span>{embedDialogWords.shows}</span> {describeSelection(dataset, view)}.{' '}
        {words.download.count(results, uncertain)}. {leftOut.join(' ')}
      </p>
      <p className="hint">
        {embedDialogWords.keeps} {isOnOwnMachine(root) && embedDialogWords.ownMachine}
      </p>
    </div>
  )
}

type Place = keyof typeof WIDTHS
type Heights = Partial<Record<Place, number>>

/** @param rough height until the embed says it. @returns what the embed of an address asks for at each width, the narrowest first. */
function useHeights(address: string, rough: number) {
  const [known, setKnown] = useState<{ readonly address: string; readonly heights: Heights }>({
    address,
    heights: {},
  })
  const learn = useCallback(
    (where: Place, height: number) =>
      setKnown((last) => ({
        address,
        heights: { ...(last.address === address ? last.heights : {}), [where]: height },
      })),
    [address],
  )
  const narrow = useCallback((height: number) => learn('narrow', height), [learn])
  const phone = useCallback((height: number) => learn('phone', height), [learn])
  const column = useCallback((height: number) => learn('column', height), [learn])
  const said = known.address === address ? known.heights : {}
  const heights = NARROWEST_FIRST.map(
    (where): MeasuredHeight => ({ width: WIDTHS[where], height: said[where] ?? rough }),
  )
  return { heights, onHeight: { narrow, phone, column } }
}
