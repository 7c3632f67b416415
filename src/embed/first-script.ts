/**
 * The few lines of script that stand in the embed's HTML itself, before all that it shows: they write what the address asks for onto the
 * document, so that nothing moves when it is first drawn. Everything else comes with the embed's own script. Where a policy forbids them,
 * that script does the same a little later.
 */
import { DEFAULT_EMBED_FLAGS, EMBED_THEMES, writeEmbedFlags } from '../domain/embed-flags.ts'
import { LONGEST_QUERY } from '../domain/read-parameters.ts'
import { DEFAULT_VIEW, shareView } from '../domain/view.ts'

/** What asks for more than the selection, wherever it is there at all. */
const OTHER_PARTS = ['country', 'region', 'mention', 'total', 'compare', 'map', 'title']

/** A flag as it can be read. */
const READ_FLAG = new RegExp(`^(theme=(${EMBED_THEMES.join('|')})|(?!theme)\\w+=[01])$`)

/**
 * Sets on the html element: `data-script`; `data-asked` where the address asks for another view than the one drawn, or for what can't be
 * read, so that a notice comes; each flag as `data-theme`, `data-plain` and so on. It reads less well than the codec
 * (src/domain/view.ts) and decides nothing for good.
 */
export const FIRST_SCRIPT = `document.documentElement.dataset.script='';(function(d,l,s,f){var q=new URLSearchParams(l.replace(/([?&])(amp;)+/gi,'$1')),a=l.length>${LONGEST_QUERY},n;for(n in s)a=a||q.getAll(n).some(function(v){return v!==s[n]});a=a||${JSON.stringify(
  OTHER_PARTS,
)}.some(function(n){return q.getAll(n).join('')});for(n in f){d[n]=q.get(n)||f[n];a=a||q.getAll(n)[1]||!${READ_FLAG}.test(n+'='+d[n])}if(a)d.asked=''})(document.documentElement.dataset,location.search,${JSON.stringify(
  Object.fromEntries(new URLSearchParams(shareView(DEFAULT_VIEW))),
)},${JSON.stringify(Object.fromEntries(new URLSearchParams(writeEmbedFlags(DEFAULT_EMBED_FLAGS))))})`
