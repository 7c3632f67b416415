/** As much of WebDriver as a test of an embed needs, spoken to the WebKit of the system: Debian has it as webkit2gtk-driver. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const PORT = 4329
const START_LIMIT = 20_000

export interface WebKit {
  readonly version: string
  readonly open: (address: string) => Promise<void>
  /** Of the window, in CSS pixels. */
  readonly resize: (width: number, height: number) => Promise<void>
  /** What runs from then on runs in that frame. */
  readonly enterFrame: (selector: string) => Promise<void>
  readonly leaveFrames: () => Promise<void>
  /** @param script the body of a function, as text. @returns what it returns, as JSON carries it. */
  readonly run: (script: string) => Promise<unknown>
  readonly close: () => Promise<void>
}

/** @returns null where this machine has none, or no screen for it. */
export function findWebKit(): { readonly driver: readonly string[]; readonly browser: string } | null {
  const browser = findBrowser()
  const screen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? [] : ['xvfb-run', '-a']
  const has = (command: string) => spawnSync('which', [command]).status === 0
  const driver = [...screen, 'WebKitWebDriver']
  return browser && ['WebKitWebDriver', ...screen.slice(0, 1)].every(has) ? { driver, browser } : null
}

/** Debian has it in a folder of the machine's kind, others one level higher. ATLAS_WEBKIT names one. */
function findBrowser(): string | undefined {
  const below = (folder: string) =>
    (existsSync(folder) ? readdirSync(folder) : []).map((name) => join(folder, name))
  const folders = [
    '/usr/lib',
    '/usr/libexec',
    ...below('/usr/lib').filter((path) => path.includes('-linux-')),
  ]
  const browsers = folders
    .flatMap(below)
    .filter((path) => /webkit2gtk-[\d.]+$/.test(path))
    .map((path) => join(path, 'MiniBrowser'))
  return [process.env.ATLAS_WEBKIT, ...browsers].find((path) => path && existsSync(path))
}

export async function startWebKit({
  driver: [command = '', ...rest],
  browser,
}: NonNullable<ReturnType<typeof findWebKit>>): Promise<WebKit> {
  const driver = spawn(command, [...rest, `--port=${PORT}`], {
    // Its own sandbox asks for more than a container gives. What it opens here is ours.
    env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
    stdio: 'ignore',
    detached: true, // a group of its own, to be ended as one
  })
  try {
    await waitForDriver()
    const { sessionId, capabilities } = (await call('POST', '/session', {
      capabilities: {
        alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } },
      },
    })) as { sessionId: string; capabilities: { browserVersion: string } }
    const session = `/session/${sessionId}`
    return {
      version: capabilities.browserVersion,
      open: async (url) => void (await call('POST', `${session}/url`, { url })),
      resize: async (width, height) => void (await call('POST', `${session}/window/rect`, { width, height })),
      enterFrame: async (value) => {
        const id = await call('POST', `${session}/element`, { using: 'css selector', value })
        await call('POST', `${session}/frame`, { id })
      },
      leaveFrames: async () => void (await call('POST', `${session}/frame`, { id: null })),
      run: (script) => call('POST', `${session}/execute/sync`, { script, args: [] }),
      close: async () => {
        await call('DELETE', session)
        end(driver)
      },
    }
  } catch (error) {
    end(driver)
    throw error
  }
}

function end({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid)
}

async function waitForDriver(): Promise<void> {
  const start = Date.now()
  for (;;) {
    const answers = await call('GET', '/status').then(
      () => true,
      () => false,
    )
    if (answers) return
    if (Date.now() - start > START_LIMIT) throw new Error('WebKitWebDriver does not answer')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** @throws what the driver says is wrong. */
async function call(method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${PORT}${path}`, {
    method,
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  const { value } = (await response.json()) as { value: unknown }
  if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value)}`)
  return value
}
