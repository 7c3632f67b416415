/** Which entries a picture's legend has: those that occur in it, in one order. */
import { ACTIVITIES } from '../domain/activities.ts'
import type { CountryLook, LegendEntry, Pack } from './map-picture.ts'

export function drawLegend(countries: readonly CountryLook[], packs: readonly Pack[]): LegendEntry[] {
  const marks = packs.flatMap((pack) => pack.marks)
  const activities = new Set([
    ...marks.map((mark) => mark.activity),
    ...packs.flatMap((pack) => pack.ring?.slices.map((slice) => slice.activity) ?? []),
  ])
  const has = (look: CountryLook['look']) => countries.some((country) => country.look === look)
  const classes = ([0, 1, 2, 3] as const).filter((one) =>
    countries.some((country) => country.look === 'matched' && country.class === one),
  )
  return [
    ...ACTIVITIES.filter((activity) => activities.has(activity)).map(
      (activity): LegendEntry => ({ entry: 'activity', activity }),
    ),
    ...(hasHollow(packs) ? [{ entry: 'hollow' } as const] : []),
    ...(packs.some((pack) => pack.ring) ? [{ entry: 'ring' } as const] : []),
    ...classes.map((one): LegendEntry => ({ entry: 'class', class: one })),
    ...(['uncertain', 'hidden', 'silent', 'china'] as const)
      .filter(has)
      .map((look): LegendEntry => ({ entry: look })),
    ...(countries.some((country) => country.selected) ? [{ entry: 'selected' } as const] : []),
  ]
}

function hasHollow(packs: readonly Pack[]): boolean {
  return packs.some(
    ({ marks, ring }) =>
      marks.some((mark) => !mark.certain) || ring?.slices.some((slice) => slice.uncertain > 0),
  )
}
