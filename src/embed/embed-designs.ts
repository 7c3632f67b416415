/**
 * The widths for which the embed's marks are drawn. Each picture is scaled to the frame, so that HTML, script and live map place
 * every mark alike; the style sheet changes from one to the other at the same width (src/styles/embed.css).
 */
export const EMBED_DESIGNS = [
  { name: 'phone', width: 320, from: 0 },
  { name: 'column', width: 600, from: 460 },
] as const

export type EmbedDesign = (typeof EMBED_DESIGNS)[number]

/** @param width of the frame, in CSS pixels. */
export function designFor(width: number): EmbedDesign {
  return EMBED_DESIGNS.findLast(({ from }) => width >= from) ?? EMBED_DESIGNS[0]
}
