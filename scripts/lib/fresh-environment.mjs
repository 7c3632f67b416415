// What a run on a fresh machine takes over from this one: what it takes to reach the network and the registry, where programs are, the
// language, and our own variables. Whatever else is set here (NODE_PATH, NODE_OPTIONS, npm's preferences, Git's) stays here.

const KEPT = [
  /^(path|user|logname|lang|language|lc_\w+|tz|term|ci)$/i,
  /^((https?|all|no|ftp)_proxy|node_extra_ca_certs|ssl_cert_(file|dir)|playwright_download_host)$/i,
  /^atlas_(documents|chromium|profile|test_seed|test_runs)$/i,
]

// npm's settings by which a package is found and fetched, of all registries or of one.
const OF_REGISTRY =
  /^((@[^:]+:)?registry|\/\/.+|_auth|_authtoken|_password|username|ca|ca\[\]|cafile|cert|key|strict-ssl|proxy|https?-proxy|noproxy|replace-registry-host)$/i

/**
 * @param {Record<string, string | undefined>} environment
 * @param {string[]} settings lines of `keptSettings`: what they name as ${NAME} is kept too
 * @returns {Record<string, string>}
 */
export function keptEnvironment(environment, settings) {
  const named = new Set(
    settings.flatMap((line) => [...line.matchAll(/\$\{([^}?]+)\??\}/g)].map(([, name]) => name)),
  )
  const kept = Object.entries(environment).flatMap(([name, value]) => {
    const keep = named.has(name) || KEPT.some((pattern) => pattern.test(name)) || isOfRegistry(name)
    return keep && value !== undefined ? [/** @type {const} */ ([name, value])] : []
  })
  return Object.fromEntries(kept)
}

/**
 * The lines of an .npmrc that say where packages come from, and none of the preferences beside them.
 * @param {string} npmrc @returns {string[]}
 */
export function keptSettings(npmrc) {
  return npmrc.split(/\r?\n/).filter((line) => OF_REGISTRY.test(line.replace(/=.*$/, '').trim()))
}

/** `npm_config_strict_ssl` is the setting `strict-ssl`. @param {string} variable */
function isOfRegistry(variable) {
  const [, name] = /^npm_config_(.+)$/i.exec(variable) ?? []
  return name !== undefined && (OF_REGISTRY.test(name) || OF_REGISTRY.test(name.replace(/(?!^)_/g, '-')))
}
