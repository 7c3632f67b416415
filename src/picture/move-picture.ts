/**
 * The same picture under a camera that is being moved: everything follows its place, and nothing is pushed apart
 * again until the camera rests. Cheap enough for every frame.
 */
import { createProjection, type PictureCamera } from './camera.ts'
import type { MapPicture } from './map-picture.ts'

export function movePicture(picture: MapPicture, camera: PictureCamera): MapPicture {
  const project = createProjection(camera)
  const follow = <T extends MapPicture['packs'][number] | MapPicture['labels'][number]>(one: T): T => {
    const [anchorX, anchorY] = project([one.coordinates[0], one.coordinates[1]]) ?? [Number.NaN, Number.NaN]
    return { ...one, anchorX, anchorY, x: anchorX + one.x - one.anchorX, y: anchorY + one.y - one.anchorY }
  }
  const visible = ({ x }: { readonly x: number }) => !Number.isNaN(x)
  return {
    ...picture,
    camera,
    packs: picture.packs.map(follow).filter(visible),
    labels: picture.labels.map(follow).filter(visible),
  }
}
