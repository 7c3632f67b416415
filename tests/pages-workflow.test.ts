// The workflow that publishes on GitHub Pages can't be run here; what can go wrong in it unseen is asked of the file itself.

import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { fitsNodeRange } from '../scripts/lib/node-version.mjs'

const stepSchema = v.object({
  id: v.optional(v.string()),
  uses: v.optional(v.string()),
  run: v.optional(v.string()),
  env: v.optional(v.record(v.string(), v.string())),
  with: v.optional(v.record(v.string(), v.union([v.string(), v.number(), v.boolean()]))),
})

const jobSchema = v.object({
  'runs-on': v.literal('ubuntu-latest'),
  needs: v.optional(v.string()),
  permissions: v.record(v.string(), v.picklist(['read', 'write'])),
  environment: v.optional(v.object({ name: v.string(), url: v.string() })),
  steps: v.array(stepSchema),
})

const workflowSchema = v.strictObject({
  name: v.string(),
  on: v.object({
    push: v.object({ branches: v.array(v.string()) }),
    workflow_dispatch: v.nullable(v.object({})),
  }),
  permissions: v.strictObject({}),
  concurrency: v.object({ group: v.string(), 'cancel-in-progress': v.literal(false) }),
  jobs: v.strictObject({ build: jobSchema, deploy: jobSchema }),
})

const text = readFileSync('.github/workflows/pages.yml', 'utf8')
const { jobs } = v.parse(workflowSchema, parse(text))
const steps = [...jobs.build.steps, ...jobs.deploy.steps]
const manifest = JSON.parse(readFileSync('package.json', 'utf8'))

test('each command is npm’s, and each script that it runs is there', () => {
  const commands = steps.flatMap(({ run }) => run?.split('\n') ?? []).filter((line) => line !== '')
  expect(commands).toEqual(['npm ci --include=dev', 'npm run build', 'npm run assets:keep'])
  for (const command of commands) {
    const [, script] = /^npm run ([\w:]+)$/.exec(command) ?? []
    if (script) expect(Object.keys(manifest.scripts)).toContain(script)
  }
})

test('it uses GitHub’s own actions, each of one major version', () => {
  const used = steps.flatMap(({ uses }) => uses ?? [])
  expect(used.map((one) => one.replace(/@.*$/, ''))).toEqual([
    'actions/checkout',
    'actions/setup-node',
    'actions/configure-pages',
    'actions/upload-pages-artifact',
    'actions/deploy-pages',
  ])
  for (const one of used) expect(one).toMatch(/@v\d+$/)
})

test('its Node is one that the project runs on', () => {
  const [version] = steps.flatMap((step) => step.with?.['node-version'] ?? [])
  expect(fitsNodeRange(`${version}.99.0`, manifest.engines.node)).toBe(true)
})

describe('a job may do only what it needs:', () => {
  test('the build, which runs other people’s packages, can write nothing', () => {
    expect(jobs.build.permissions).toEqual({ contents: 'read', pages: 'read' })
    expect(jobs.build.steps[0]?.with).toEqual({ 'persist-credentials': false })
  })

  test('the publication runs no code of the project', () => {
    expect(jobs.deploy.permissions).toEqual({ pages: 'write', 'id-token': 'write' })
    expect(jobs.deploy.steps).toHaveLength(1)
    expect(jobs.deploy.needs).toBe('build')
  })
})

test('what a step is told comes from a step before it', () => {
  for (const { steps: all, environment } of Object.values(jobs)) {
    const named = (one: unknown) =>
      [...JSON.stringify(one).matchAll(/\$\{\{ steps\.(\w+)\.outputs\.\w+ \}\}/g)].map(([, id]) => id)
    for (const [index, step] of all.entries()) {
      const before = all.slice(0, index).map(({ id }) => id)
      for (const id of named(step)) expect(before).toContain(id)
    }
    for (const id of named(environment ?? null)) expect(all.map((step) => step.id)).toContain(id)
  }
  for (const command of ['npm run build', 'npm run assets:keep']) {
    const step = jobs.build.steps.find(({ run }) => run === command)
    expect(step?.env).toEqual({ ATLAS_URL: `\${{ steps.pages.outputs.base_url }}/` })
  }
  expect(jobs.build.steps.at(-1)?.with).toEqual({ path: 'dist' })
})
