/**
 * The script that an article may run beside its embeds: each frame gets the height that its embed asks for. It listens to embeds of the
 * folder that it comes from itself, takes heights from them, and does nothing else. Published as embed/height.js, for ever.
 */
import { readEmbedHeight } from './domain/embed-height.ts'

// Known only while the script starts. Where another tool has put it into a file of its own, it can trust nobody, and does nothing.
const script = document.currentScript
if (script instanceof HTMLScriptElement && script.src) listen(new URL('.', script.src))

/** @param embeds the folder of the embeds. */
function listen({ href, origin }: URL): void {
  addEventListener('message', (event) => {
    const height = event.origin === origin ? readEmbedHeight(event.data) : null
    if (height === null) return
    // Asked anew each time: an article may add frames, or give them their address late.
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === event.source && frame.src.startsWith(href))
        frame.style.height = `${height}px`
  })
}
