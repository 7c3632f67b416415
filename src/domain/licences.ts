/** Licences of data by their SPDX identifier, which is how the dataset names its own. */
export interface Licence {
  readonly name: string
  readonly spdx: string
  readonly url: string
}

const KNOWN: Readonly<Record<string, Omit<Licence, 'spdx'>>> = {
  'CC-BY-4.0': {
    name: 'Creative Commons Attribution 4.0 International',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
}

/** Any other is named by its identifier: SPDX keeps the text of each. */
export function licenceOf(spdx: string): Licence {
  const { name, url } = KNOWN[spdx] ?? { name: spdx, url: `https://spdx.org/licenses/${spdx}.html` }
  return { name, spdx, url }
}
