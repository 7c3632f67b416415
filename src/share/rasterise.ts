/** An SVG file as PNG, on white. */
import type { Sheet } from './make-sheet.ts'

/**
 * @param scale pixels of the PNG to a pixel of the SVG.
 * @throws where the browser can't make the picture.
 */
export async function rasterise({ svg, width, height }: Sheet, scale: number): Promise<Blob> {
  const address = URL.createObjectURL(svg)
  try {
    const image = new Image(width, height)
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * scale)
    canvas.height = Math.round(height * scale)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('no canvas')
    const draw = () => {
      context.fillStyle = '#ffffff'
      context.fillRect(0, 0, canvas.width, canvas.height)
      context.drawImage(image, 0, 0, canvas.width, canvas.height)
    }
    draw()
    // WebKit reads the fonts inside an SVG only once it is drawn, so what counts is the second drawing.
    await nextFrame()
    draw()
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no PNG'))), 'image/png')
    })
  } finally {
    URL.revokeObjectURL(address)
  }
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()))
}
