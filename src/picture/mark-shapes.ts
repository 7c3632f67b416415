/**
 * Seven shapes, so that colour is never needed to tell activities apart. Each is an SVG path around (0, 0) whose
 * area is that of a circle of the same size, so that no activity looks more important.
 */
import type { Activity } from '../domain/activities.ts'

/** Corner points for a size of 1: about the diameter of the circle with the same area. */
const POLYGONS: Readonly<Record<Exclude<Activity, 'training'>, readonly (readonly [number, number])[]>> = {
  agreement: square(0.443),
  'joint-patrol': triangle(1),
  rendition: [
    [0, -0.63],
    [0.63, 0],
    [0, 0.63],
    [-0.63, 0],
  ],
  'surveillance-export': regular(6, 0.55, 0),
  'material-assistance': cross(0.58, 0.215),
  diplomacy: triangle(-1),
}

/** @param size in pixels, at least 10 wherever a reader has to tell the shape. */
export function markPath(activity: Activity, size: number): string {
  if (activity === 'training') {
    const r = round(size / 2)
    return `M${-r},0A${r},${r},0,1,1,${r},0A${r},${r},0,1,1,${-r},0Z`
  }
  const points = POLYGONS[activity].map(([x, y]) => `${round(x * size)},${round(y * size)}`)
  return `M${points.join('L')}Z`
}

/** From the middle of a mark to its furthest point, in sizes. */
export function markReach(activity: Activity): number {
  return activity === 'training' ? 0.5 : Math.max(...POLYGONS[activity].map(([x, y]) => Math.hypot(x, y)))
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

function square(half: number): [number, number][] {
  return [
    [-half, -half],
    [half, -half],
    [half, half],
    [-half, half],
  ]
}

/** @param direction 1 points up, -1 down. */
function triangle(direction: 1 | -1): [number, number][] {
  return [
    [0, -0.72 * direction],
    [0.64, 0.42 * direction],
    [-0.64, 0.42 * direction],
  ]
}

function regular(corners: number, radius: number, turn: number): [number, number][] {
  return Array.from({ length: corners }, (_, index) => {
    const angle = turn + (index * 2 * Math.PI) / corners
    return [radius * Math.cos(angle), radius * Math.sin(angle)]
  })
}

function cross(reach: number, half: number): [number, number][] {
  return [
    [-half, -reach],
    [half, -reach],
    [half, -half],
    [reach, -half],
    [reach, half],
    [half, half],
    [half, reach],
    [-half, reach],
    [-half, half],
    [-reach, half],
    [-reach, -half],
    [-half, -half],
  ]
}
