/**
 * The few lines of script that stand in published pages themselves, before all that they show, in words that any browser reads. The page
 * says what they find (start-notice.tsx): whether the atlas's own script is still to come, or can't run here.
 */
import { DEFAULT_VIEW, shareView } from '../domain/view.ts'
import { NEEDED_FEATURES } from './needed-features.ts'

/** Parts of a view that ask for more than the selection, wherever they are there at all. */
const MORE_PARTS = ['country', 'region', 'mention', 'total', 'compare', 'map', 'present']

const SELECTION = Object.fromEntries(new URLSearchParams(shareView(DEFAULT_VIEW)))

/**
 * Sets on the html element: `data-start`, "late" until main.tsx says otherwise, or "old" for a browser without what the atlas needs; and
 * `data-asked` where the address asks for another view than the one that is published. It reads less well than the codec
 * (src/domain/view.ts) and decides nothing else. What is marked `data-do="reload"` loads the page anew.
 *
 * Without the sign that opens an element: a strict reader of the page takes it for one.
 */
export const PAGE_SCRIPT = `(function(w,d,s,m,n){var h=d.documentElement;function set(k,v){h.setAttribute('data-'+k,v)}w.location.search.slice(1).split('&').forEach(function(a){var p=a.split('='),v=(p[1]||'').replace(/%2c/gi,',');if(v)if(s.hasOwnProperty(p[0])?v!==s[p[0]]:m.indexOf(p[0])>-1)set('asked','')});set('start','late');n.forEach(function(f){var v=w;f.split('.').forEach(function(p){if(v)v=v[p]});if(!v)set('start','old')});d.addEventListener('click',function(e){if(e.target.getAttribute)if(e.target.getAttribute('data-do')==='reload')w.location.reload()})})(window,document,${JSON.stringify(SELECTION)},${JSON.stringify(MORE_PARTS)},${JSON.stringify(NEEDED_FEATURES)})`
