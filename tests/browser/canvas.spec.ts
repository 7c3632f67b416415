import { expect } from '@playwright/test'
import { test } from './atlas-test.ts'
import { countriesAt, type MapElement, waitForRest } from './live-map.ts'
import { openAtlas } from './open-atlas.ts'

test.use({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })

test('the canvas is drawn in Equal Earth: many colours, no smear, marks where their countries are', async ({
  page,
}) => {
  await openAtlas(page)
  await waitForRest(page)
  const colours = await page.locator('.map-canvas').evaluate(async (element) => {
    const { map } = element as MapElement
    const image = await new Promise<string>((resolve) => {
      map.once('render', () => resolve(map.getCanvas().toDataURL()))
      map.triggerRepaint()
    })
    const picture = new Image()
    picture.src = image
    await picture.decode()
    const canvas = document.createElement('canvas')
    canvas.width = picture.width
    canvas.height = picture.height
    const context = canvas.getContext('2d')
    context?.drawImage(picture, 0, 0)
    const pixels = new Uint32Array(context?.getImageData(0, 0, canvas.width, canvas.height).data.buffer ?? [])
    const counts = new Map<number, number>()
    for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1)
    return [...counts.values()].filter((count) => count > pixels.length / 2000).length
  })
  expect(colours).toBeGreaterThan(5)

  expect(
    await page.locator('.map-canvas').evaluate((element) => (element as MapElement).map.getProjection().type),
  ).toBe('world:equal-earth')
  // Land on both sides of the antimeridian, and open sea where a ring that crosses it would smear.
  expect(
    await countriesAt(page, [
      [-172, 66.3],
      [175, 67],
      [178, -17.9],
      [-30, 66.9],
      [-40, 30],
      [-150, 0],
      [0, -40],
      [60, -20],
      [160, 40],
    ]),
  ).toEqual(['RUS', 'RUS', 'FJI', null, null, null, null, null, null])
  expect(
    await countriesAt(page, [
      [34.1, 45.2],
      [-13.2, 26.5],
      [-9.0, 30.5],
      [121, 23.8],
      [20.9, 42.6],
    ]),
  ).toEqual(['UKR', 'ESH', 'MAR', 'TWN', 'XKX'])

  const away = await page.locator('.map-canvas').evaluate(async (element) => {
    const { map } = element as MapElement
    const { countries } = await (await fetch('data/atlas.json')).json()
    const lines = [...document.querySelectorAll('.hairlines line')]
    return lines.map((line) => {
      const country = countries.find((one: { iso: string }) => one.iso === line.getAttribute('data-country'))
      const { x, y } = map.project(country.label)
      return Math.hypot(x - Number(line.getAttribute('x1')), y - Number(line.getAttribute('y1')))
    })
  })
  for (const distance of away) expect(distance).toBeLessThan(1)
})

test('zoom and pan stay within bounds, and the button brings the world back', async ({ page }) => {
  await openAtlas(page)
  const zoom = () => page.locator('.map-canvas').evaluate((element) => (element as MapElement).map.getZoom())
  const world = await zoom()
  await page.mouse.move(900, 400)
  await page.mouse.wheel(0, 2000)
  await waitForRest(page)
  expect(await zoom()).toBeCloseTo(world, 3)
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect(page).toHaveURL(/map=/)
  await waitForRest(page)
  expect(await zoom()).toBeCloseTo(world + 1, 2)
  for (let turn = 0; turn < 3; turn++) {
    await page.mouse.move(600, 300)
    await page.mouse.down()
    await page.mouse.move(1300, 650, { steps: 5 })
    await page.mouse.up()
  }
  await waitForRest(page)
  const corner = await page.locator('.map-canvas').evaluate((element) => {
    const { map } = element as MapElement
    return map.project([-168, 66])
  })
  expect(corner.x).toBeLessThan(700) // dragged far to the right, Alaska is still in the frame
  await page.getByRole('button', { name: 'Whole world' }).click()
  await expect(page).not.toHaveURL(/map=/)
  await expect.poll(zoom).toBeCloseTo(world, 2)
})
