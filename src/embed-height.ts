/**
 * The script that an article may run beside its embeds: each frame gets the height that its embed asks for. It listens to embeds of the
 * folder that it comes from itself, takes heights from them, and does nothing else. Published as embed/height.js, for ever.
 */
import { HEIGHT_QUESTION, readEmbedHeight } from './domain/embed-height.ts'

// Known only while the script starts. Where another tool has put it into a file of its own, it can trust nobody, and does nothing.
const script = document.currentScript
if (script instanceof HTMLScriptElement && script.src) listen(new URL('.', script.src))

/** @param embeds the folder of the embeds. */
function listen({ href, origin }: URL): void {
  // Asked anew each time: an article may add frames, or give them their address late.
  const frames = () => [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(href))
  addEventListener('message', (event) => {
    // In a sandbox an embed has no origin. Whose it is says the frame that it comes from.
    const height = [origin, 'null'].includes(event.origin) ? readEmbedHeight(event.data) : null
    if (height === null) return
    for (const frame of frames()) if (frame.contentWindow === event.source) frame.style.height = `${height}px`
  })
  // Those that are here already have told it before anybody listened. Those that come later tell it by themselves.
  for (const { contentWindow } of frames()) contentWindow?.postMessage(HEIGHT_QUESTION, '*')
}
