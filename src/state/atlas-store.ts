/** The smallest facts that the page is made from. Everything else is derived from them (selectors.ts). */
import { create } from 'zustand'
import { ACTIVITIES, type Activity, isKindOf } from '../domain/activities.ts'
import type { CountryCode } from '../domain/countries.ts'
import type { Dataset } from '../domain/dataset.ts'
import { type Facet, withoutFacet } from '../domain/facets.ts'
import type { PictureChoice } from '../domain/picture-choice.ts'
import type { Presentation } from '../domain/presentation.ts'
import type { ProjectionName } from '../domain/projection-name.ts'
import { EVERYTHING } from '../domain/selection.ts'
import type { UnknownPart } from '../domain/settle-view.ts'
import { ALL_READ, type UnreadParts } from '../domain/unread-parts.ts'
import { DEFAULT_VIEW, MOST_COMPARED, type View, type ViewCamera } from '../domain/view.ts'
import { rangeOf, type YearRange } from '../domain/years.ts'

export type Load =
  | { readonly state: 'waiting' }
  /** With how often it failed. */
  | { readonly state: 'failed'; readonly reason: string; readonly failures: number }
  | { readonly state: 'ready'; readonly dataset: Dataset }

/** Of a map that was live, `lost` is about to be drawn anew, and `gone` is drawn again when the browser can. */
export type StillReason = 'starting' | 'lost' | 'gone' | 'no-webgl' | 'no-shapes' | 'failed'

/** `still` is the SVG picture alone. */
export type MapMode =
  | {
      readonly mode: 'still'
      readonly why: StillReason
      /** Whether only loading the page again can help. */
      readonly isStuck: boolean
    }
  | { readonly mode: 'live'; readonly projection: ProjectionName }

export interface AtlasState {
  readonly load: Load
  /** As the address or the reader has it; what the data can show of it is for selectors to say. */
  readonly view: View
  /** What of the address could not be read. */
  readonly unread: UnreadParts
  /** What of the presentation in the address the lessons don't hold: known once they are there. */
  readonly unknownInLessons: readonly UnknownPart[]
  /** Under the pointer, or active in the list. */
  readonly pointed: CountryCode | null
  /** Whether the reader opened the profile, and the focus may follow; an address or history leaves it where it is. */
  readonly openedByReader: boolean
  /** Countries that the map is asked to show large; null once it does. */
  readonly asked: readonly CountryCode[] | null
  readonly mapMode: MapMode
  readonly playing: boolean
}

export const useAtlas = create<AtlasState>()((_set, get, store) => {
  // A page written at build time shows the facts of that moment; no script takes its elements over, so none asks for the first ones.
  store.getInitialState = get
  return {
    load: { state: 'waiting' },
    view: DEFAULT_VIEW,
    unread: ALL_READ,
    unknownInLessons: [],
    pointed: null,
    openedByReader: false,
    asked: null,
    mapMode: { mode: 'still', why: 'starting', isStuck: false },
    playing: false,
  }
})

export function setLoad(load: Load): void {
  useAtlas.setState({ load })
}

export function setMapMode(mapMode: MapMode): void {
  useAtlas.setState({ mapMode })
}

/** A whole view at once: from the address, or on the way back through history. */
export function setView(view: View, unread: UnreadParts = ALL_READ): void {
  useAtlas.setState({ view, unread, unknownInLessons: [], openedByReader: false, playing: false })
}

/** The reader has seen what an address got wrong; what is shown is the view from now on. */
export function acceptView(shown: View): void {
  useAtlas.setState({ view: shown, unread: ALL_READ, unknownInLessons: [] })
}

function changeView(change: Partial<View>): void {
  useAtlas.setState((state) => ({ view: { ...state.view, ...change } }))
}

export function toggleActivity(activity: Activity): void {
  const { activities } = useAtlas.getState().view
  // What an address asked for and is none of them goes with the first press.
  changeView({
    activities: ACTIVITIES.filter((one) => (one === activity) !== activities.includes(one)),
  })
}

export function setActivities(activities: readonly Activity[]): void {
  changeView({ activities })
}

/** This activity and no other; chosen kinds of others, which would leave nothing of it, are taken away. */
export function chooseOnlyActivity(activity: Activity): void {
  const { kinds } = useAtlas.getState().view
  changeView({ activities: [activity], kinds: kinds.filter((kind) => isKindOf(activity, kind)) })
}

/** Adds a value to what a facet leaves in, or takes it away; with none chosen the facet is no filter. */
export function toggleValue(facet: Exclude<Facet, 'activities'>, value: string): void {
  const chosen: readonly string[] = useAtlas.getState().view[facet]
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value].sort()
  changeView({ [facet]: next })
}

export function dropValues(facet: Exclude<Facet, 'activities'>, values: readonly string[]): void {
  const chosen = useAtlas.getState().view[facet]
  changeView({ [facet]: chosen.filter((one) => !values.includes(one)) })
}

/** This value and no other of the facet, under all activities: a kind shows nothing while its activity is left out. */
export function chooseOnly(facet: Exclude<Facet, 'activities'>, value: string): void {
  changeView({ [facet]: [value], activities: ACTIVITIES })
}

export function clearFacet(facet: Facet): void {
  useAtlas.setState((state) => ({ view: { ...state.view, ...withoutFacet(state.view, facet) } }))
}

/** By hand: what plays is stopped. */
export function chooseYears(years: YearRange | 'all'): void {
  useAtlas.setState((state) => ({ playing: false, view: { ...state.view, years } }))
}

export function setUncertain(uncertain: boolean): void {
  changeView({ uncertain })
}

export function resetFilters(): void {
  useAtlas.setState((state) => ({ playing: false, view: { ...state.view, ...EVERYTHING } }))
}

const NOTHING_OPEN = {
  country: null,
  region: null,
  mention: null,
  total: null,
  compare: [],
} satisfies Partial<View>

/** @param mention brought into view in the profile. */
export function openCountry(country: CountryCode, mention: string | null = null): void {
  open({ country, mention })
}

/** @param region UN M49 code. */
export function openRegion(region: string): void {
  open({ region })
}

/** One country alone is a profile; with more than fit, the first ones stay, and the map moves to them. */
export function compareCountries(countries: readonly CountryCode[]): void {
  const [first, second] = countries
  if (first !== undefined && second === undefined) openCountry(first)
  else {
    const compare = countries.slice(0, MOST_COMPARED)
    open({ compare })
    askMapFor(compare)
  }
}

export function closeProfile(): void {
  changeView(NOTHING_OPEN)
}

function open(what: Partial<View>): void {
  useAtlas.setState((state) => ({
    openedByReader: true,
    view: { ...state.view, ...NOTHING_OPEN, ...what },
  }))
}

export function pointAt(pointed: CountryCode | null): void {
  if (useAtlas.getState().pointed !== pointed) useAtlas.setState({ pointed })
}

/** The map moves so that these fill it, as far as it can show them large. */
export function askMapFor(asked: readonly CountryCode[] | null): void {
  useAtlas.setState({ asked })
}

export function moveCamera(camera: ViewCamera | null): void {
  changeView({ camera })
}

/** What a reader takes away, as far as it is chosen. */
export function choosePicture(change: Partial<PictureChoice>): void {
  changeView({ picture: { ...useAtlas.getState().view.picture, ...change } })
}

/** Shows the view to a class, or a lesson: the rest of the view waits as it is. What plays is stopped. */
export function present(presentation: Presentation): void {
  useAtlas.setState((state) => ({ playing: false, view: { ...state.view, presentation } }))
}

/** Another step, or the same one otherwise. Nothing where nothing is presented any more. */
export function changePresentation(change: Partial<Presentation>): void {
  const { presentation } = useAtlas.getState().view
  if (presentation) changeView({ presentation: { ...presentation, ...change } })
}

export function leavePresentation(): void {
  changeView({ presentation: null })
}

/** The lessons don't hold what the address asks for: the page goes on with the nearest, and says so. */
export function settlePresentation(
  presentation: Presentation | null,
  unknownInLessons: readonly UnknownPart[],
): void {
  useAtlas.setState((state) => ({ unknownInLessons, view: { ...state.view, presentation } }))
}

/** Begins at the first year, or goes on from the year shown. */
export function play(extent: YearRange): void {
  const years = rangeOf(useAtlas.getState().view.years)
  const from = years && years.from === years.to && years.to < extent.to ? years.from : extent.from
  useAtlas.setState((state) => ({ playing: true, view: { ...state.view, years: { from, to: from } } }))
}

export function pause(): void {
  useAtlas.setState({ playing: false })
}

/** One year on; stops at the last. */
export function playNextYear(extent: YearRange): void {
  const { view, playing } = useAtlas.getState()
  const years = rangeOf(view.years)
  if (!playing || !years) return
  const year = years.to + 1
  if (year > extent.to) pause()
  else changeView({ years: { from: year, to: year } })
}
