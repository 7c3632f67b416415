/**
 * Moves circles as little as possible until none covers another. A force simulation with a fixed number of steps
 * and d3-force's own seeded randomness: the same circles always end in the same places.
 */
import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'

interface Circle {
  readonly x: number
  readonly y: number
  readonly radius: number
}

interface Box {
  readonly width: number
  readonly height: number
}

const STEPS = 160
const GAP = 1.5

/** @returns new middles in the order of the circles, none nearer to the box's edge than its radius if it began inside. */
export function pushApart(circles: readonly Circle[], box: Box): { x: number; y: number }[] {
  const nodes: (SimulationNodeDatum & { home: Circle })[] = circles.map((circle) => ({
    x: circle.x,
    y: circle.y,
    home: circle,
  }))
  const simulation = forceSimulation(nodes)
    .force('x', forceX<(typeof nodes)[number]>((node) => node.home.x).strength(0.12))
    .force('y', forceY<(typeof nodes)[number]>((node) => node.home.y).strength(0.12))
    .force('collide', forceCollide<(typeof nodes)[number]>((node) => node.home.radius + GAP).iterations(6))
    .stop()
  for (let step = 0; step < STEPS; step++) {
    simulation.tick()
    for (const node of nodes) {
      node.x = keepInside(node.x ?? 0, node.home.x, node.home.radius, box.width)
      node.y = keepInside(node.y ?? 0, node.home.y, node.home.radius, box.height)
    }
  }
  return nodes.map((node) => ({ x: node.x ?? node.home.x, y: node.y ?? node.home.y }))
}

function keepInside(value: number, home: number, radius: number, length: number): number {
  if (home < 0 || home > length) return value
  const edge = radius + GAP
  return Math.min(Math.max(value, edge), Math.max(edge, length - edge))
}
