/**
 * Moves circles as little as possible until none covers another: each is drawn home a little less at every step, and
 * any two that overlap push each other off, the smaller one further. Without chance: the same circles always end in
 * the same places. Plain loops over near pairs: for the packs of a map they take a tenth of d3-force's time, which
 * would cost a filter some frames.
 */
interface Circle {
  readonly x: number
  readonly y: number
  readonly radius: number
}

interface Box {
  readonly width: number
  readonly height: number
}

interface Place {
  x: number
  y: number
}

const STEPS = 120
const PULL = 0.1
const GAP = 1.5
/** Pixels: circles whose homes are further apart than their radii and this are taken never to meet. */
const FURTHEST_PUSH = 120
/** Radians between the ways in which circles at one and the same place set out. */
const TURN = 2.4

/**
 * @param scale of gaps and pushes, where circles are drawn larger than on a page.
 * @returns new middles in the order of the circles, none nearer to the box's edge than its radius if it began inside.
 */
export function pushApart(circles: readonly Circle[], box: Box, scale = 1): Place[] {
  const bodies = circles.map((home) => ({ home, place: { x: home.x, y: home.y } }))
  const pairs = bodies.flatMap((a, index) =>
    bodies
      .slice(index + 1)
      .flatMap((b) => (canMeet(a.home, b.home, scale) ? [{ a, b, turn: index * TURN }] : [])),
  )
  for (let step = 0; step < STEPS; step++) {
    const pull = PULL * (1 - step / STEPS)
    for (const { home, place } of bodies) {
      place.x += (home.x - place.x) * pull
      place.y += (home.y - place.y) * pull
    }
    for (const { a, b, turn } of pairs) separate(a, b, turn, GAP * scale)
    for (const { home, place } of bodies) {
      place.x = keepInside(place.x, home.x, home.radius, box.width)
      place.y = keepInside(place.y, home.y, home.radius, box.height)
    }
  }
  return bodies.map(({ place }) => place)
}

function canMeet(a: Circle, b: Circle, scale: number): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius + FURTHEST_PUSH * scale
}

interface Body {
  readonly home: Circle
  readonly place: Place
}

function separate(a: Body, b: Body, turn: number, gap: number): void {
  const needed = a.home.radius + b.home.radius + 2 * gap
  let [dx, dy] = [b.place.x - a.place.x, b.place.y - a.place.y]
  if (dx * dx + dy * dy >= needed * needed) return
  if (dx * dx + dy * dy < 1e-6) [dx, dy] = [Math.cos(turn) / 1000, Math.sin(turn) / 1000]
  const push = needed / Math.hypot(dx, dy) - 1
  const share = b.home.radius ** 2 / (a.home.radius ** 2 + b.home.radius ** 2)
  a.place.x -= dx * push * share
  a.place.y -= dy * push * share
  b.place.x += dx * push * (1 - share)
  b.place.y += dy * push * (1 - share)
}

function keepInside(value: number, home: number, radius: number, length: number): number {
  if (home < 0 || home > length) return value
  const edge = radius + GAP
  return Math.min(Math.max(value, edge), Math.max(edge, length - edge))
}
