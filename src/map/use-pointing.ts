/** Mouse, pen and finger on the map: what they point at, and that a click opens it. */
import { type MouseEvent, type PointerEvent, type RefObject, useRef, useState } from 'react'
import { CLICK_SLACK, hitTest, REACH } from '../picture/hit-test.ts'
import type { MapPicture } from '../picture/map-picture.ts'
import { openCountry, pointAt } from '../state/atlas-store.ts'
import type { LiveMap } from './live-map.ts'

export interface Hovered {
  readonly country: string
  readonly mention: string | null
  readonly x: number
  readonly y: number
}

interface Pointing {
  readonly stage: RefObject<HTMLElement | null>
  readonly picture: MapPicture | null
  /** Where it draws the countries; null leaves them to the SVG. */
  readonly live: LiveMap | null
}

export function usePointing({ stage, picture, live }: Pointing) {
  const [hovered, setHovered] = useState<Hovered | null>(null)
  const pressed = useRef<{ x: number; y: number; pointerType: string } | null>(null)

  const find = (event: MouseEvent, pointerType: string): Hovered | null => {
    const frame = stage.current?.getBoundingClientRect()
    if (!frame || !picture || !isOnMap(event.target)) return null
    const [x, y] = [event.clientX - frame.left, event.clientY - frame.top]
    const hit = hitTest(picture, x, y, pointerType === 'mouse' ? REACH.mouse : REACH.finger)
    if (hit) return { ...hit, x, y }
    const country = live ? live.countryAt(x, y) : countryOf(event.target)
    return country ? { country, mention: null, x, y } : null
  }
  const show = (next: Hovered | null) => {
    setHovered(next)
    pointAt(next?.country ?? null)
  }
  return {
    hovered,
    handlers: {
      'data-pointing': hovered ? 'true' : 'false',
      onPointerDown: (event: PointerEvent) => {
        pressed.current = { x: event.clientX, y: event.clientY, pointerType: event.pointerType }
      },
      onPointerMove: (event: PointerEvent) => {
        if (event.pointerType === 'mouse') show(event.buttons === 0 ? find(event, 'mouse') : null)
      },
      onPointerLeave: () => show(null),
      onClick: (event: MouseEvent) => {
        const start = pressed.current
        pressed.current = null
        if (!start || Math.hypot(event.clientX - start.x, event.clientY - start.y) > CLICK_SLACK) return
        const hit = find(event, start.pointerType)
        if (hit) openCountry(hit.country, hit.mention)
      },
    },
  }
}

/** Buttons and notices lie on the map but are not the map. */
function isOnMap(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-over-map]') === null
}

function countryOf(target: EventTarget): string | null {
  return target instanceof Element
    ? (target.closest('[data-country]')?.getAttribute('data-country') ?? null)
    : null
}
