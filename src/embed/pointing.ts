/** Mouse, pen and finger on the map: what they point at. */
import type { CountryCode } from '../domain/countries.ts'
import { CLICK_SLACK, hitTest, REACH } from '../picture/hit-test.ts'
import type { MapPicture } from '../picture/map-picture.ts'
import type { EmbedStage } from './embed-stage.ts'

export interface Pointed {
  readonly country: CountryCode
  readonly mention: string | null
  /** In CSS pixels of the frame. */
  readonly x: number
  readonly y: number
}

interface PointingOrder {
  readonly stage: EmbedStage
  readonly picture: () => MapPicture
  /** Where the live map draws the land. */
  readonly countryAt: () => ((x: number, y: number) => CountryCode | null) | null
  /** A mouse rests or moves over it; null when it leaves. */
  readonly pointed: (pointed: Pointed | null) => void
  readonly chosen: (pointed: Pointed) => void
}

export function bindPointing({ stage, picture, countryAt, pointed, chosen }: PointingOrder): void {
  const { frame } = stage
  let pressed: { x: number; y: number; pointerType: string } | null = null
  const findAt = (event: MouseEvent, pointerType: string): Pointed | null => {
    const { target } = event
    if (!(target instanceof Element) || target.closest('button')) return null
    const box = frame.getBoundingClientRect()
    const [x, y] = [event.clientX - box.left, event.clientY - box.top]
    const zoom = stage.zoom()
    const reach = (pointerType === 'mouse' ? REACH.mouse : REACH.finger) / zoom
    const hit = hitTest(picture(), x / zoom, y / zoom, reach)
    if (hit) return { ...hit, x, y }
    const ask = countryAt()
    const country = ask ? ask(x, y) : target.closest('[data-country]')?.getAttribute('data-country')
    return country ? { country, mention: null, x, y } : null
  }
  frame.addEventListener('pointerdown', (event) => {
    pressed = { x: event.clientX, y: event.clientY, pointerType: event.pointerType }
  })
  frame.addEventListener('pointermove', (event) => {
    if (event.pointerType === 'mouse') pointed(event.buttons === 0 ? findAt(event, 'mouse') : null)
  })
  frame.addEventListener('pointerleave', (event) => {
    if (event.pointerType === 'mouse') pointed(null)
  })
  frame.addEventListener('click', (event) => {
    const start = pressed
    pressed = null
    if (!start || Math.hypot(event.clientX - start.x, event.clientY - start.y) > CLICK_SLACK) return
    const hit = findAt(event, start.pointerType)
    if (hit) chosen(hit)
  })
}
