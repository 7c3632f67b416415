/** Whether what a step rests on exists, and whether its mentions stand on the step's map, where the class can see them. */
import { isChina } from '../../src/domain/countries.ts'
import type { Dataset } from '../../src/domain/dataset.ts'
import type { Mention, Position } from '../../src/domain/mention.ts'
import { select } from '../../src/domain/selection.ts'
import type { View } from '../../src/domain/view.ts'
import { createProjection, MARGIN, viewCamera } from '../../src/picture/camera.ts'
import { keepInBounds } from '../../src/picture/keep-in-bounds.ts'
import type { Fault } from './check-figures.ts'
import type { SeedStep } from './lesson-schema.ts'

/** Maps are of many sizes: what stands inside both of these frames, in pixels, is seen on a slide and on paper. */
const FRAMES = [
  { width: 640, height: 460 },
  { width: 840, height: 440 },
]
/** How far from its middle a globe still shows a mark well, in degrees. */
const GLOBE_REACH = 70

/** @returns faults with their path inside the step. */
export function checkGrounds(step: SeedStep, view: View, dataset: Dataset): Fault[] {
  const shown = new Set(select(dataset, view).map(({ mention }) => mention.mention))
  const totals = new Set(dataset.atlas.totals.map(({ id }) => id))
  const isEmpty = step.mentions.length + step.totals.length === 0
  return [
    ...(isEmpty ? [{ path: [], message: 'rests on no mention and no total' }] : []),
    ...step.mentions.flatMap((id, index) => {
      const mention = dataset.mentionById.get(id)
      const message = mention
        ? faultOf(mention, { step, view, shown, dataset })
        : `${id} is no mention${reasonOf(id, dataset)}`
      return message ? [{ path: ['mentions', index], message }] : []
    }),
    ...step.totals.flatMap((id, index) =>
      totals.has(id)
        ? []
        : [{ path: ['totals', index], message: `${id} is no total${reasonOf(id, dataset)}` }],
    ),
    ...repeated(step.mentions).map((id) => ({ path: ['mentions'], message: `${id} stands here twice` })),
    ...repeated(step.totals).map((id) => ({ path: ['totals'], message: `${id} stands here twice` })),
  ]
}

interface Place {
  readonly step: SeedStep
  readonly view: View
  readonly shown: ReadonlySet<string>
  readonly dataset: Dataset
}

function faultOf(mention: Mention, { step, view, shown, dataset }: Place): string | null {
  const id = mention.mention
  if (!shown.has(id)) return `${id} is not among the mentions that the step's view shows`
  const isSeen = step.globe ? seenOnGlobe(view) : seenOnMap(view)
  const hidden = mention.countries.filter((code) => {
    const place = mention.place?.coordinates ?? dataset.countryByCode.get(code)?.label
    return !isChina(code) && place && !isSeen(place)
  })
  return hidden.length === 0 ? null : `${id} stands outside the step's map in ${hidden.join(', ')}`
}

function seenOnMap({ camera }: View): (place: Position) => boolean {
  const frames = FRAMES.map((size) => {
    const project = createProjection(keepInBounds(viewCamera(size, 'equal-earth', camera)))
    return { ...size, project }
  })
  return ([longitude, latitude]) =>
    frames.every(({ project, width, height }) => {
      const [x, y] = project([longitude, latitude])
      return x >= MARGIN && x <= width - MARGIN && y >= MARGIN && y <= height - MARGIN
    })
}

/** A globe without a camera turns wherever the page likes, so it promises nothing. */
function seenOnGlobe({ camera }: View): (place: Position) => boolean {
  if (camera === null) return () => false
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  return ([longitude, latitude]) => {
    const [from, to, turn] = [camera.latitude, latitude, longitude - camera.longitude].map(radians)
    if (from === undefined || to === undefined || turn === undefined) return false
    const cosine = Math.sin(from) * Math.sin(to) + Math.cos(from) * Math.cos(to) * Math.cos(turn)
    return cosine >= Math.cos(radians(GLOBE_REACH))
  }
}

function reasonOf(id: string, { retiredById }: Dataset): string {
  const retired = retiredById.get(id)
  if (!retired) return ''
  const instead = retired.replacedBy === null ? '' : ` ${retired.replacedBy} tells the same today.`
  return `; it was withdrawn: ${retired.reason}${instead}`
}

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) < index)
}
