/** Whether a live map can be drawn. MapLibre's constructor throws where it can't; asked first, its code need not be loaded at all. */
export function hasWebGL2(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl2') !== null
  } catch {
    return false
  }
}
