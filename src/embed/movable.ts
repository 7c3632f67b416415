/** The map can be moved once a reader has asked for it; what that takes is fetched then. */
import type { ExplorerState } from './explorer.ts'
import type { MoveOrder } from './move-map.ts'

/** @returns to be told of each state. */
export function bindMovable(order: MoveOrder): (state: ExplorerState) => void {
  let latest: ExplorerState = 'still'
  let end = () => {}
  return (state) => {
    if (state === latest) return
    latest = state
    end()
    end = () => {}
    if (state === 'still') return
    import('./move-map.ts')
      .then(({ moveMap }) => {
        if (latest === state && state !== 'starting') end = moveMap(order, state === 'failed')
      })
      .catch((error: unknown) => console.warn('The map can’t be moved by its buttons.', error))
  }
}
