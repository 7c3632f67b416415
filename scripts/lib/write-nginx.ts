/** The headers as a configuration of nginx, with the types that it doesn't know and with compression. */
import { CHARSET, FILE_RULES, headersOfAll, type PolicyFacts, REVALIDATED } from './site-headers.ts'

/** A script of another type is refused by the browser. nginx 1.22 knows none of these endings. */
const TYPES = {
  'text/javascript': 'mjs',
  'application/json': 'topojson',
  'application/geo+json': 'geojson',
  'text/csv': 'csv',
  'application/vnd.apache.parquet': 'parquet',
}
/** Besides HTML, whose encoding nginx always adds. */
const WITH_CHARSET = ['text/csv', 'text/plain']

/** By nginx's own list of types, and those above; it always compresses HTML. */
const COMPRESSED = [
  'text/css',
  'application/javascript',
  'text/javascript',
  'application/json',
  'application/geo+json',
  'text/csv',
  'text/plain',
  'text/xml',
  'image/svg+xml',
]

/**
 * @param folder where the site stands on its host, with slashes: "/", "/desk/atlas/".
 * @param facts nginx itself knows the address, of each request, where nobody does before.
 */
export function writeNginx(folder: string, facts: PolicyFacts): string {
  const headers = headersOfAll({ ...facts, address: facts.address ?? `$scheme://$http_host${folder}` })
  return [
    ...writeMap({ folder, header: 'Cache-Control', variable: '$atlas_cache', otherwise: REVALIDATED }),
    // A header whose value is empty is not sent.
    ...writeMap({ folder, header: 'Content-Disposition', variable: '$atlas_disposition', otherwise: '' }),
    '',
    'server {',
    '    listen 80;',
    '    server_name example.org;',
    '    root /var/www/html;',
    '',
    `    location ${folder} {`,
    '        include mime.types;',
    '        types {',
    ...Object.entries(TYPES).map(([type, ending]) => `            ${type} ${ending};`),
    '        }',
    `        charset ${CHARSET};`,
    `        charset_types ${WITH_CHARSET.join(' ')};`,
    '        gzip on;',
    '        gzip_comp_level 6;',
    '        gzip_vary on;',
    `        gzip_types ${COMPRESSED.join(' ')};`,
    ...Object.entries(headers).map(([name, value]) => `        add_header ${name} "${value}";`),
    '        add_header Cache-Control $atlas_cache;',
    '        add_header Content-Disposition $atlas_disposition;',
    '    }',
    '}',
    '',
  ].join('\n')
}

interface HeaderMap {
  readonly folder: string
  readonly header: string
  /** That holds its value for the file that is asked for. */
  readonly variable: string
  readonly otherwise: string
}

function writeMap({ folder, header, variable, otherwise }: HeaderMap): string[] {
  const cases = FILE_RULES.flatMap(({ files, headers }) => {
    const value = headers[header]
    return value === undefined
      ? []
      : [`    ~^${pattern(`${folder}${files}`)}${files.endsWith('/') ? '' : '$'} "${value}";`]
  })
  return [`map $uri ${variable} {`, `    default "${otherwise}";`, ...cases, '}']
}

function pattern(path: string): string {
  return path.replaceAll('.', '\\.')
}
