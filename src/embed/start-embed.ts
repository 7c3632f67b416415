/**
 * The embed's script: one view, from the address and then the reader, and everything on the page that follows from it. The page is whole
 * without it (embed-page.tsx); this repaints what another view changes.
 */
import type { CountryCode } from '../domain/countries.ts'
import { countSelected, summariseCountries } from '../domain/counts.ts'
import { type EmbedFlags, readEmbedFlags, writeEmbedFlags } from '../domain/embed-flags.ts'
import { countFacet, type Facet } from '../domain/facets.ts'
import { isKnown, namesOnlyUnknown } from '../domain/known-values.ts'
import type { Position } from '../domain/mention.ts'
import { EVERYTHING, select } from '../domain/selection.ts'
import { shortAddress } from '../domain/short-address.ts'
import { shareView, type View, type ViewCamera } from '../domain/view.ts'
import { describeHeadline } from '../i18n/describe-headline.ts'
import { describeMost } from '../i18n/describe-most.ts'
import { describeSelection } from '../i18n/describe-selection.ts'
import { describeUnread } from '../i18n/describe-unread.ts'
import { embedScriptWords } from '../i18n/embed-script-words.ts'
import { mapWords } from '../i18n/map-words.ts'
import { nameValue } from '../i18n/name-value.ts'
import { type PictureCamera, toViewCamera, viewCamera } from '../picture/camera.ts'
import { drawPicture } from '../picture/draw-picture.ts'
import { keepInBounds } from '../picture/keep-in-bounds.ts'
import type { MapPicture } from '../picture/map-picture.ts'
import { movePicture } from '../picture/move-picture.ts'
import { PALETTES } from '../picture/palette.ts'
import { listCountriesOf } from '../state/opened.ts'
import { bindAddressNotice } from './address-notice.ts'
import { readAskedView } from './asked-view.ts'
import { bindControls } from './bind-controls.ts'
import { cameraOn } from './camera-on.ts'
import { bindCountryMentions } from './country-mentions.ts'
import { type EmbedData, type PackedEmbedData, unpackEmbedData } from './embed-data.ts'
import { bindSheet } from './embed-sheet.ts'
import { bindStage, type EmbedStage, find } from './embed-stage.ts'
import { bindExplorer, type ExplorerState, type StartMap, toFrame } from './explorer.ts'
import { legendKey } from './legend-key.ts'
import { loadTexts } from './load-texts.ts'
import { bindMapButtons } from './map-buttons.ts'
import { bindMovable } from './movable.ts'
import { bindPointing } from './pointing.ts'
import { reportHeight } from './report-height.ts'
import { bindTooltip } from './tooltip.ts'
import { watchLinks } from './watch-links.ts'

export interface EmbedOrder {
  /** Of the embed's address. */
  readonly query: string
  /** Of the folder of the whole site, ending with a slash. */
  readonly root: string
  readonly startMap: StartMap
}

const DARK = '(prefers-color-scheme: dark)'

const NOTHING_OPEN = { country: null, region: null, mention: null, total: null, compare: [] } as const
const NOTHING_UNREAD = { parts: [], tooLong: false, unknown: [] } as const

export function startEmbed({ query, root, startMap }: EmbedOrder): void {
  const html = document.documentElement
  const main = find<HTMLElement>(document, '.embed')
  const packed: PackedEmbedData = JSON.parse(find(document, '#embed-data').textContent ?? '')
  const data = unpackEmbedData(packed)
  const flags = readEmbedFlags(query)
  setFlags(html, flags)
  let { view, openers, isLost, unread } = readAskedView(query, data)

  const stage = bindStage(find(document, '.embed-stage'))
  const texts = () => loadTexts(`${root}data/mentions.geojson`)
  const sheet = bindSheet(find(document, '.embed-sheet'), texts)
  const palette = () => {
    const dark = flags.theme === 'auto' ? window.matchMedia(DARK).matches : flags.theme === 'dark'
    return PALETTES[dark ? 'dark' : 'light']
  }
  // What it is about stands in the middle of its map, where the address doesn't say what does.
  const { camera: askedCamera } = view
  const home = askedCamera ?? homeCamera(view, data, stage)
  view = { ...view, camera: home }
  const cameraNow = () => keepInBounds(viewCamera(stage.design(), 'equal-earth', view.camera))
  const draw = () => {
    const selected = isLost ? [] : select(data, view)
    const openCountries = aboutIn(view, data)
    const picture = drawPicture({
      countries: data.atlas.countries,
      mentions: data.mentions,
      selected,
      openCountries,
      camera: cameraNow(),
    })
    return { selected, picture, summaries: summariseCountries(selected), openCountries }
  }
  let shown = draw()
  const hideLand = bindLand(find(stage.frame, '.countries'))

  const atlasAddress = (change: Partial<View> = {}) => {
    const camera = view.camera === home ? askedCamera : view.camera
    return `${root}?${shareView({ ...view, camera, ...openers, ...change })}`
  }
  const explorer = bindExplorer({
    stage,
    container: find(document, '.embed-canvas'),
    places: data.atlas.countries,
    startMap,
    palette,
    camera: () => shown.picture.camera,
    changed: (state) => {
      showState(state)
      showLive()
    },
    moving,
    moved,
  })
  const setMovable = bindMovable({ stage, picture: () => shown.picture, places: openPlaces, moving, moved })
  const tooltip = bindTooltip(find(document, '.embed-tooltip'), data)
  const buttons = bindMapButtons(stage.frame, {
    explore: explorer.start,
    world: () => change({ camera: null }),
  })
  const controls = bindControls(find(document, '.embed-controls'), {
    extent: data.extent,
    change: (next) => change(next),
    open: (country) => openCountry(country, null),
  })
  bindPointing({
    stage,
    picture: () => shown.picture,
    countryAt: () => {
      const live = explorer.live()
      return live && stage.frame.dataset.mode === 'live' ? live.countryAt : null
    },
    pointed: (pointed) => {
      stage.frame.toggleAttribute('data-pointing', pointed !== null)
      tooltip.show(pointed, shown.summaries, stage.frame)
    },
    chosen: ({ country, mention, ...place }) => {
      explorer.start()
      if (shown.summaries.has(country)) openCountry(country, mention)
      else tooltip.show({ country, mention, ...place }, shown.summaries, stage.frame)
    },
  })
  const notice = bindAddressNotice(find(document, '.embed-unread'), () => {
    openers = NOTHING_OPEN
    isLost = false
    unread = NOTHING_UNREAD
    change({ ...EVERYTHING, ...NOTHING_OPEN })
    // The button that was pressed is no more: its reader goes on where the answer stands.
    find<HTMLElement>(document, '.embed-caption').focus()
  })
  const mentions = bindCountryMentions(find(document, '.embed-mentions'), texts, () => {
    const [country] = aboutIn(view, data)
    if (country) openCountry(country, view.mention)
  })
  find(document, '[data-do="table"]').addEventListener('click', () => {
    sheet.openTable({ data, selected: shown.selected, caption: caption(), address: atlasAddress() })
  })
  window.matchMedia(DARK).addEventListener('change', () => showLive())
  watchLinks(main)
  find(document, '.embed-address').textContent = shortAddress(root)
  show()
  // After the first time: where that fails the page is put back as it was published, and nothing may paint it again.
  new ResizeObserver(() => {
    if (!stage.isLaidOut()) return
    shown = draw()
    show()
  }).observe(stage.frame)
  html.dataset.ready = ''
  reportHeight(main)

  function moving(camera: PictureCamera): void {
    stage.move(movePicture(shown.picture, camera))
  }

  function moved(camera: PictureCamera): void {
    change({ camera: toViewCamera(camera) })
  }

  /** Of what the view has open. */
  function openPlaces(): Position[] {
    const { region } = view
    const countries = region
      ? listCountriesOf({ kind: 'region', region }, data.regionsOf)
      : shown.openCountries
    return countries.flatMap((iso) => {
      const country = data.countryByCode.get(iso)
      return country ? [country.label] : []
    })
  }

  function change(next: Partial<View>): void {
    view = { ...view, ...next }
    shown = draw()
    show()
  }

  function show(): void {
    const { picture, selected, summaries } = shown
    stage.show(picture, describeMost(selected, data))
    showLive()
    showNotice()
    showHeadline()
    find(document, '.embed-caption').textContent = caption()
    showLegend(picture)
    showMentions()
    controls.show({
      view,
      counts: isLost ? new Map() : countFacet(data, view, 'activities'),
      countries: listCountries(data, new Map([...summaries].map(([iso, one]) => [iso, one.selected.length]))),
    })
    buttons.show(view.camera === null)
    find(document, '[data-do="atlas"]').setAttribute('href', atlasAddress())
  }

  function showNotice(): void {
    const isHere = (facet: Facet, value: string) => isKnown(data, facet, value)
    const nothing = isLost || namesOnlyUnknown(view, isHere)
    notice.show(describeUnread({ ...unread, nothing }), nothing)
  }

  function showLive(): void {
    const live = explorer.live()
    if (!live || !stage.isLaidOut()) return
    live.show(
      shown.picture,
      palette(),
      (country) => shown.summaries.get(country) ?? { certain: 0, uncertain: 0 },
    )
    live.look(toFrame(shown.picture.camera, stage), false)
  }

  function showState(state: ExplorerState): void {
    stage.frame.dataset.mode = state === 'live' ? 'live' : 'still'
    hideLand(state === 'live')
    // Whatever a gesture had moved rests where the last one ended.
    if (state !== 'live') stage.move(shown.picture)
    buttons.showState(state)
    setMovable(state)
  }

  function openCountry(country: CountryCode, mention: string | null): void {
    sheet.openCountry({
      data,
      country,
      ...mentionsOf(country),
      mention,
      address: atlasAddress({ ...NOTHING_OPEN, country, mention }),
    })
  }

  function mentionsOf(country: CountryCode) {
    const all = data.mentions.filter((one) => one.countries.includes(country))
    const selected = shown.summaries.get(country)?.selected ?? []
    return { selected, hidden: all.length - selected.length }
  }

  function caption(): string {
    const { selected, summaries, openCountries } = shown
    const { uncertain } = countSelected(selected)
    const selection = describeSelection(data, view)
    if (isLost) return embedScriptWords.captionLost(selection)
    const [country, ...others] = openCountries
    if (country === undefined || others.length > 0 || selected.length === 0) {
      const text = embedScriptWords.caption(selection, selected.length, summaries.size, uncertain)
      return country === undefined
        ? text
        : `${text} ${embedScriptWords.outlined(mapWords.list(openCountries.map(nameOf)))}`
    }
    return embedScriptWords.captionOf({
      selection,
      name: nameOf(country),
      own: summaries.get(country)?.selected.length ?? 0,
      rest: embedScriptWords.counts(selected.length, summaries.size, uncertain),
    })
  }

  function nameOf(country: CountryCode): string {
    return data.countryByCode.get(country)?.name ?? country
  }

  function showHeadline(): void {
    const [heading, whose] = find(document, '.embed-head').children
    if (!(heading instanceof HTMLElement) || !(whose instanceof HTMLElement)) return
    // Whoever opens the frame's address by itself reads no page of a publisher's.
    const own = window.parent === window ? '' : flags.title
    const about = view.region ? [nameValue(data, 'regions', view.region)] : shown.openCountries.map(nameOf)
    heading.textContent = own || describeHeadline({ dataset: data, selection: view, about })
    whose.hidden = own === ''
    heading.toggleAttribute('data-own', own !== '')
  }

  function showMentions(): void {
    const [country, ...others] = shown.openCountries
    const isAbout = country !== undefined && !isLost && (others.length === 0 || view.mention !== null)
    if (!isAbout) mentions.hide()
    else
      mentions.show({
        data,
        name: nameOf(country),
        ...mentionsOf(country),
        mention: view.mention,
      })
  }

  function showLegend({ legend }: MapPicture): void {
    const keys = new Set(legend.map(legendKey))
    for (const entry of document.querySelectorAll<HTMLElement>('.embed-legend [data-entry]')) {
      entry.dataset.occurs = keys.has(entry.dataset.entry ?? '') ? 'phone column' : ''
    }
  }
}

/**
 * Hides the land of the page while a canvas draws it. By an animation that stays at its end, and by nothing in the document: whoever saves
 * the page with its document has no canvas in it, and sees the land.
 */
function bindLand(land: Element): (hidden: boolean) => void {
  let hiding: Animation | undefined
  return (hidden) => {
    hiding?.cancel()
    hiding = hidden ? land.animate({ visibility: 'hidden' }, { fill: 'forwards' }) : undefined
  }
}

/** As the lines in the page's head do, where a policy forbade them. */
function setFlags({ dataset }: HTMLElement, flags: EmbedFlags): void {
  dataset.script = ''
  Object.assign(dataset, Object.fromEntries(new URLSearchParams(writeEmbedFlags({ ...flags, title: '' }))))
}

/** The countries that a view has open; here they are outlined, and the reader opens what he likes. */
function aboutIn({ compare, country, mention }: View, { mentionById }: EmbedData): readonly CountryCode[] {
  if (compare.length > 0) return compare
  if (country !== null) return [country]
  return mentionById.get(mention ?? '')?.countries ?? []
}

/** @returns null where the view is about the whole world. */
function homeCamera(view: View, data: EmbedData, stage: EmbedStage): ViewCamera | null {
  const about = view.region
    ? data.atlas.countries.filter(({ iso }) => data.regionsOf.get(iso)?.includes(view.region ?? ''))
    : data.atlas.countries.filter(({ iso }) => aboutIn(view, data).includes(iso))
  const drawn = about.flatMap(({ iso, label }) => {
    const path = stage.pathOf(iso)
    return path ? [{ path, label }] : []
  })
  const camera = cameraOn(drawn, viewCamera(stage.design(), 'equal-earth', null))
  return camera && toViewCamera(camera)
}

function listCountries({ mentions, countryByCode }: EmbedData, counts: ReadonlyMap<CountryCode, number>) {
  const documented = [...new Set(mentions.flatMap(({ countries }) => countries))]
  return documented
    .map((iso) => ({ iso, name: countryByCode.get(iso)?.name ?? iso, count: counts.get(iso) ?? 0 }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}
