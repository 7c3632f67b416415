// Runs npm from the bootstrap: the npm that started it, with the Node that runs it, on every system.

import { spawn } from 'node:child_process'

/**
 * Runs npm in `root`, its output shown and no input given, and returns its exit code (1 where it could not run or was killed).
 * @param {{root: string, args: string[], environment?: Record<string, string>}} options
 * @returns {Promise<number>}
 */
export function runNpm({ root, args, environment = {} }) {
  const npm = npmCommand({
    node: process.execPath,
    npmExecpath: process.env.npm_execpath,
    platform: process.platform,
  })
  const child = spawn(npm.command, [...npm.args, ...args], {
    cwd: root,
    env: { ...neutralEnvironment(process.env), ...environment },
    shell: npm.shell,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(`npm could not be started: ${error.message}`)
      resolve(1)
    })
    child.once('close', (code) => resolve(code ?? 1))
  })
}

/**
 * npm's script under this Node where npm says which it is. Otherwise (started by hand, or by another package manager)
 * `npm` by name, which on Windows is a .cmd file and needs a shell.
 * @param {{node: string, npmExecpath: string | undefined, platform: string}} options
 */
export function npmCommand({ node, npmExecpath, platform }) {
  if (npmExecpath && /npm-cli\.c?js$/.test(npmExecpath)) {
    return { command: node, args: [npmExecpath], shell: false }
  }
  return { command: 'npm', args: [], shell: platform === 'win32' }
}

/**
 * Without NODE_ENV: the build and the tests each need their own (`production`, `test`) and set it only where it is not set.
 * @param {NodeJS.ProcessEnv} environment
 */
function neutralEnvironment(environment) {
  const { NODE_ENV: _, ...rest } = environment
  return rest
}
