/** The smallest facts that the page is made from. Everything else is derived from them (selectors.ts). */
import { create } from 'zustand'
import type { Activity } from '../domain/activities.ts'
import { ACTIVITIES } from '../domain/activities.ts'
import type { CountryCode } from '../domain/countries.ts'
import type { Dataset } from '../domain/dataset.ts'
import { DEFAULT_VIEW, type View, type ViewCamera } from '../domain/view.ts'
import type { YearRange } from '../domain/years.ts'

export type Load =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed'; readonly reason: string }
  | { readonly state: 'ready'; readonly dataset: Dataset }

/** `still` is the SVG picture alone: while the live map starts, and where it can't. */
export type MapMode =
  | { readonly mode: 'still'; readonly why: 'starting' | 'no-webgl' | 'no-shapes' | 'failed' }
  | { readonly mode: 'live' }

export interface AtlasState {
  readonly load: Load
  readonly view: View
  /** Under the pointer, or active in the list. */
  readonly pointed: CountryCode | null
  /** Picked on the map: shown first in the panel. */
  readonly pickedMention: string | null
  /** Whether the reader opened the country, and the focus may follow; an address or history leaves it where it is. */
  readonly openedByReader: boolean
  readonly mapMode: MapMode
  readonly playing: boolean
}

export const useAtlas = create<AtlasState>()(() => ({
  load: { state: 'waiting' },
  view: DEFAULT_VIEW,
  pointed: null,
  pickedMention: null,
  openedByReader: false,
  mapMode: { mode: 'still', why: 'starting' },
  playing: false,
}))

export function setLoad(load: Load): void {
  useAtlas.setState({ load })
}

export function setMapMode(mapMode: MapMode): void {
  useAtlas.setState({ mapMode })
}

/** A whole view at once: from the address, or on the way back through history. */
export function setView(view: View): void {
  useAtlas.setState({ view, pickedMention: null, openedByReader: false, playing: false })
}

function changeView(change: Partial<View>): void {
  useAtlas.setState((state) => ({ view: { ...state.view, ...change } }))
}

export function toggleActivity(activity: Activity): void {
  const { activities } = useAtlas.getState().view
  const chosen = activities.includes(activity)
    ? activities.filter((one) => one !== activity)
    : ACTIVITIES.filter((one) => one === activity || activities.includes(one))
  changeView({ activities: chosen })
}

export function setActivities(activities: readonly Activity[]): void {
  changeView({ activities })
}

/** By hand: what plays is stopped. */
export function chooseYears(years: YearRange | 'all'): void {
  useAtlas.setState((state) => ({ playing: false, view: { ...state.view, years } }))
}

export function setUncertain(uncertain: boolean): void {
  changeView({ uncertain })
}

export function resetFilters(): void {
  const { activities, years, uncertain } = DEFAULT_VIEW
  useAtlas.setState((state) => ({ playing: false, view: { ...state.view, activities, years, uncertain } }))
}

export function openCountry(country: CountryCode, mention: string | null = null): void {
  useAtlas.setState((state) => ({
    pickedMention: mention,
    openedByReader: true,
    view: { ...state.view, country },
  }))
}

export function closeCountry(): void {
  useAtlas.setState((state) => ({ pickedMention: null, view: { ...state.view, country: null } }))
}

export function pointAt(pointed: CountryCode | null): void {
  if (useAtlas.getState().pointed !== pointed) useAtlas.setState({ pointed })
}

export function moveCamera(camera: ViewCamera | null): void {
  changeView({ camera })
}

/** Begins at the first year, or goes on from the year shown. */
export function play(extent: YearRange): void {
  const { years } = useAtlas.getState().view
  const from = years !== 'all' && years.from === years.to && years.to < extent.to ? years.from : extent.from
  useAtlas.setState((state) => ({ playing: true, view: { ...state.view, years: { from, to: from } } }))
}

export function pause(): void {
  useAtlas.setState({ playing: false })
}

/** One year on; stops at the last. */
export function playNextYear(extent: YearRange): void {
  const { view, playing } = useAtlas.getState()
  if (!playing || view.years === 'all') return
  const year = view.years.to + 1
  if (year > extent.to) pause()
  else changeView({ years: { from: year, to: year } })
}
