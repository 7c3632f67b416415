/**
 * The sizes for which the embed's marks are drawn. Each picture is scaled to the frame, so that HTML, script and live map place every
 * mark alike; the style sheet changes from one to the other at the same width, and keeps its margins (src/styles/embed.css).
 */
import { type PictureCamera, worldCamera } from '../picture/camera.ts'

/** On a phone there is more height than the world needs: marks that crowd each other have somewhere to go. */
export const EMBED_DESIGNS = [
  { name: 'phone', width: 320, height: 210, from: 0 },
  { name: 'column', width: 600, height: 300, from: 460 },
] as const

export type EmbedDesign = (typeof EMBED_DESIGNS)[number]

/** @param width of the frame, in CSS pixels. */
export function designFor(width: number): EmbedDesign {
  const [phone, column] = EMBED_DESIGNS
  return width >= column.from ? column : phone
}

/** The first view. */
export function cameraOf({ width, height }: EmbedDesign): PictureCamera {
  return worldCamera({ width, height }, 'equal-earth')
}
