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
 */
export const PAGE_SCRIPT = `(function(w,d,s,m,n){var h=d.documentElement,a=w.location.search.slice(1).split('&'),i,j,p,v;for(i=0;i<a.length;i++){p=a[i].split('=');v=(p[1]||'').replace(/%2c/gi,',');if(v&&(s.hasOwnProperty(p[0])?v!==s[p[0]]:m.indexOf(p[0])>-1))h.setAttribute('data-asked','')}h.setAttribute('data-start','late');for(i=0;i<n.length;i++){p=n[i].split('.');v=w;for(j=0;v&&j<p.length;j++)v=v[p[j]];if(!v)h.setAttribute('data-start','old')}d.addEventListener('click',function(e){if(e.target.getAttribute&&e.target.getAttribute('data-do')==='reload')w.location.reload()})})(window,document,${JSON.stringify(SELECTION)},${JSON.stringify(MORE_PARTS)},${JSON.stringify(NEEDED_FEATURES)})`
