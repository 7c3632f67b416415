/** Figures that no map can place, chosen by the filters of the mentions. */
import type { Total } from './atlas.ts'
import type { RegionsAround } from './regions.ts'
import { isCertainIn, isChosen, type Selection } from './selection.ts'

export interface SelectedTotal {
  readonly total: Total
  /** As of a mention: false where its date is not certain, or not certain to fall into the years. */
  readonly certain: boolean
}

interface TotalCorpus {
  readonly atlas: { readonly totals: readonly Total[] }
  readonly regionsAround: RegionsAround
}

/**
 * As mentions are selected, with two differences: a region chosen leaves in what is counted for it or for a part of it, never the
 * world's figure, which nobody can divide; and a kind chosen leaves in nothing, because no total has one.
 */
export function selectTotals({ atlas, regionsAround }: TotalCorpus, selection: Selection): SelectedTotal[] {
  const { activities, kinds, statuses, documents, regions } = selection
  if (kinds.length > 0) return []
  return atlas.totals.flatMap((total) => {
    const around = regionsAround.get(total.scope.m49 ?? '') ?? []
    const matches =
      activities.includes(total.activity) &&
      isChosen(statuses, total.status) &&
      isChosen(documents, total.document) &&
      (regions.length === 0 || around.some((region) => regions.includes(region)))
    const certain = matches ? isCertainIn(total, selection) : null
    return certain === null ? [] : [{ total, certain }]
  })
}
