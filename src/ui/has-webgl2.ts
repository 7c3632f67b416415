/** Whether a live map can be drawn. MapLibre's constructor throws where it can't; asked first, its code need not be loaded at all. */
export function hasWebGL2(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2')
    // A page has few contexts, and this one would be kept until somebody tidies up.
    context?.getExtension('WEBGL_lose_context')?.loseContext()
    return context !== null
  } catch {
    return false
  }
}
