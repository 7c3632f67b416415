/**
 * The few lines of script that stand in the copy in one file as they are: they unpack the atlas's own script and run it. Where a browser
 * can't, a word says so, and the page stays a still picture.
 */

/** Ids of the page: the packed script, and the word. */
export const ATLAS_SCRIPT = 'atlas.js'
export const TOO_OLD = 'too-old'

export const OFFLINE_START = `(async function(d){try{var b=Uint8Array.from(atob(d.getElementById('${ATLAS_SCRIPT}').textContent),function(l){return l.charCodeAt(0)}),s=d.createElement('script');s.type='module';s.textContent=await new Response(new Blob([b]).stream().pipeThrough(new DecompressionStream('gzip'))).text();d.head.append(s)}catch(e){d.getElementById('${TOO_OLD}').hidden=false}})(document)`
