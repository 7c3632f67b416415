// Says whether a Node version fits the range in package.json's `engines`. The bootstrap asks before anything is installed, so there
// is no semver package to ask; this reads the two forms that `engines` uses, `>=` and `^`, and `||` between them.
// Kept to syntax that old versions of Node can parse: they are the ones that must get as far as the message.

/**
 * @param {string} version such as `20.19.4` or `22.12.0-nightly`
 * @param {string} range such as `>=20.19` or `^20.19.0 || >=22.12.0`; any other form is an error
 */
export function fitsNodeRange(version, range) {
  return range.split('||').some((part) => fitsPart(numbers(version), part.trim()))
}

/** @param {number[]} version @param {string} part */
function fitsPart(version, part) {
  const match = /^(>=|\^)\s*(\d+(?:\.\d+)*)$/.exec(part)
  if (!match) throw new Error(`engines.node: cannot read "${part}"`)
  const least = numbers(String(match[2]))
  if (match[1] === '^' && version[0] !== least[0]) return false
  return compare(version, least) >= 0
}

/** @param {string} version */
function numbers(version) {
  return version.split('-')[0]?.split('.').map(Number) ?? []
}

/** @param {number[]} a @param {number[]} b */
function compare(a, b) {
  for (let i = 0; i < 3; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
