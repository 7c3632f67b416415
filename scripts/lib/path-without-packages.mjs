// The PATH of a machine without the commands that npm installed for everybody. Where such commands lie among others, as in /usr/bin, a
// folder of links to these others takes the place of theirs.

import { mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs'
import { delimiter, join } from 'node:path'

// Come with Node itself.
const NODES_OWN = ['npm', 'npx', 'corepack']

/** @param {string} path @param {string} room an empty folder for the links */
export function pathWithoutPackages(path, room) {
  const folders = path
    .split(delimiter)
    .filter((folder) => folder !== '' && !/[\\/]node_modules[\\/]\.bin$/.test(folder))
  return [...new Set(folders)]
    .map((folder, index) => withoutPackages(folder, join(room, `bin-${index}`)))
    .join(delimiter)
}

/** @param {string} folder @param {string} links */
function withoutPackages(folder, links) {
  const commands = readCommands(folder)
  const others = commands.filter(({ name, ofPackage }) => !ofPackage || NODES_OWN.includes(name))
  if (others.length === commands.length) return folder
  mkdirSync(links)
  for (const { name } of others) symlinkSync(join(folder, name), join(links, name))
  return links
}

/** A package's command is a link into the folder of packages. @param {string} folder */
function readCommands(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true }).map((entry) => ({
      name: entry.name,
      ofPackage:
        entry.isSymbolicLink() && /[\\/]node_modules[\\/]/.test(readlinkSync(join(folder, entry.name))),
    }))
  } catch {
    return [] // a PATH names folders that are not there
  }
}
