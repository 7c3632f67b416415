/** The live map of an embed, with the shapes that it draws: fetched when a reader begins to explore. */
import { fetchFrom } from '../dataset/fetch-from.ts'
import { loadShapes } from '../dataset/load-dataset.ts'
import type { LiveMap, LiveMapRequest } from '../embed/explorer.ts'
import { startLiveMap } from '../map/live-map.ts'

/** @param data address of the folder with the data, ending with a slash. */
export async function startEmbedMap(request: LiveMapRequest, data: string): Promise<LiveMap> {
  return startLiveMap({ ...request, shapes: await loadShapes(fetchFrom(data)) })
}
