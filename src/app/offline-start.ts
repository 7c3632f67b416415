/**
 * The few lines of script that stand at the end of the copy in one file: they unpack the atlas's own script and run it, unless those at its
 * beginning found that the browser lacks what it needs (page-script.ts). Where it can't unpack it, the page says the same.
 */

/** Id of the packed script in the page. */
export const ATLAS_SCRIPT = 'atlas.js'

export const OFFLINE_START = `(async function(d,h){if(h.start!=='old')try{var b=Uint8Array.from(atob(d.getElementById('${ATLAS_SCRIPT}').textContent),function(l){return l.charCodeAt(0)}),s=d.createElement('script');s.type='module';s.textContent=await new Response(new Blob([b]).stream().pipeThrough(new DecompressionStream('gzip'))).text();d.head.append(s)}catch(e){h.start=typeof DecompressionStream==='undefined'?'old':'stopped'}})(document,document.documentElement.dataset)`
