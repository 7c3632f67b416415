/**
 * The few lines of script that stand in the embed's HTML itself, before all that it shows: they write what the address asks for onto the
 * document, so that nothing moves when it is first drawn. Everything else comes with the embed's own script. Where a policy forbids them,
 * that script does the same a little later.
 */
import { DEFAULT_EMBED_FLAGS, writeEmbedFlags } from '../domain/embed-flags.ts'
import { DEFAULT_VIEW, shareView } from '../domain/view.ts'

/** Parts of a view that ask for more than the selection, wherever they are there at all. */
const CAMERA_PARTS = ['country', 'mention', 'compare', 'map']

/**
 * Sets on the html element: `data-script`; `data-asked` where the address asks for another view than the one drawn; each flag as
 * `data-theme`, `data-plain` and so on. It reads less well than the codec (src/domain/view.ts) and decides nothing for good.
 */
export const FIRST_SCRIPT = `document.documentElement.dataset.script='';(function(d,q,s,f){for(var n in s)if(q.has(n)&&q.get(n)!==s[n])d.asked='';${JSON.stringify(
  CAMERA_PARTS,
)}.forEach(function(n){if(q.get(n))d.asked=''});for(n in f)d[n]=q.get(n)||f[n]})(document.documentElement.dataset,new URLSearchParams(location.search),${JSON.stringify(
  Object.fromEntries(new URLSearchParams(shareView(DEFAULT_VIEW))),
)},${JSON.stringify(Object.fromEntries(new URLSearchParams(writeEmbedFlags(DEFAULT_EMBED_FLAGS))))})`
