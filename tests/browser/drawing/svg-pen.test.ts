import { describe, expect, it } from 'vitest'
import { SvgPen } from '#drawing/svg-pen.ts'

const SIZE = 100

/** Share of the colour range by which a pixel may differ, on average: edges are smoothed by two painters. */
const TOLERANCE = 0.01

type Draw = (pen: CanvasRenderingContext2D) => void

/** What charts do with a pen, each alone. */
const DRAWINGS: readonly (readonly [name: string, draw: Draw])[] = [
  [
    'lines with joints and ends',
    pen => {
      pen.strokeStyle = '#c2410c'
      pen.lineWidth = 6
      pen.lineJoin = 'round'
      pen.lineCap = 'round'
      pen.beginPath()
      pen.moveTo(10, 80)
      pen.lineTo(40, 20)
      pen.lineTo(60, 70)
      pen.lineTo(90, 30)
      pen.stroke()
    },
  ],
  [
    'dashes under a stretching transform',
    pen => {
      pen.setTransform(2, 0, 0, 2, 5, 5)
      pen.setLineDash([6, 3])
      pen.lineDashOffset = 2
      pen.lineWidth = 4
      pen.strokeRect(5, 5, 30, 25)
    },
  ],
  [
    'a bar with rounded corners',
    pen => {
      pen.fillStyle = 'rgb(40, 90, 160)'
      pen.beginPath()
      pen.arc(30, 30, 12, Math.PI, 1.5 * Math.PI)
      pen.lineTo(70, 18)
      pen.arc(70, 30, 12, 1.5 * Math.PI, 2 * Math.PI)
      pen.lineTo(82, 90)
      pen.lineTo(18, 90)
      pen.closePath()
      pen.fill()
    },
  ],
  [
    'whole circles, forwards and backwards, half see-through',
    pen => {
      pen.globalAlpha = 0.5
      pen.fillStyle = '#1d4ed8'
      for (const [x, isBackwards] of [
        [35, false],
        [65, true],
      ] as const) {
        pen.beginPath()
        pen.arc(x, 50, 25, 0, 2 * Math.PI, isBackwards)
        pen.fill()
      }
    },
  ],
  [
    'the long way round, backwards',
    pen => {
      pen.lineWidth = 5
      pen.beginPath()
      pen.arc(50, 50, 30, 0.5, 1.2, true)
      pen.stroke()
    },
  ],
  [
    'a ring: what is inside twice stays empty',
    pen => {
      pen.beginPath()
      pen.rect(10, 10, 80, 80)
      pen.rect(30, 30, 40, 40)
      pen.fill('evenodd')
    },
  ],
  [
    'curves',
    pen => {
      pen.lineWidth = 4
      pen.beginPath()
      pen.moveTo(5, 50)
      pen.quadraticCurveTo(25, 0, 50, 50)
      pen.bezierCurveTo(60, 100, 80, 100, 95, 20)
      pen.stroke()
    },
  ],
  [
    'clips inside each other, and everything after them',
    pen => {
      pen.save()
      for (const left of [10, 40]) {
        pen.beginPath()
        pen.rect(left, 10, 50, 50)
        pen.clip()
      }
      pen.fillStyle = '#b45309'
      pen.fillRect(0, 0, SIZE, SIZE)
      pen.fillStyle = '#ffffff'
      pen.font = '60px sans-serif'
      pen.translate(70, 100)
      pen.rotate(-Math.PI / 3)
      pen.fillText('HH', 0, 0)
      pen.restore()
      pen.fillStyle = '#0f766e'
      pen.fillRect(70, 70, 20, 20)
    },
  ],
  [
    'a path that goes on after a rectangle of its own',
    pen => {
      pen.beginPath()
      pen.moveTo(10, 10)
      pen.lineTo(90, 10)
      pen.fillRect(40, 40, 20, 20)
      pen.lineTo(90, 90)
      pen.lineWidth = 8
      pen.stroke()
    },
  ],
  [
    'nothing that was cleared',
    pen => {
      pen.fillRect(0, 0, SIZE, SIZE)
      pen.clearRect(0, 0, SIZE, SIZE)
      pen.fillStyle = '#7c3aed'
      pen.fillRect(10, 20, 30, 40)
    },
  ],
  [
    'words upright and turned, by each line and end',
    pen => {
      pen.font = 'bold 16px sans-serif'
      pen.fillStyle = '#111827'
      for (const [index, baseline] of (['alphabetic', 'middle', 'top', 'bottom'] as const).entries()) {
        pen.textBaseline = baseline
        pen.textAlign = (['left', 'center', 'right', 'end'] as const)[index]!
        pen.fillText('Ag', 40, 20 + index * 20)
      }
      pen.save()
      pen.translate(85, 80)
      pen.rotate(-Math.PI / 2)
      pen.textAlign = 'left'
      pen.textBaseline = 'middle'
      pen.fillText('Share', 0, 0)
      pen.restore()
    },
  ],
]

function canvas(): CanvasRenderingContext2D {
  const element = document.createElement('canvas')
  element.width = SIZE
  element.height = SIZE
  return element.getContext('2d', { willReadFrequently: true })!
}

function painted(draw: Draw): Uint8ClampedArray {
  const context = canvas()
  draw(context)
  return context.getImageData(0, 0, SIZE, SIZE).data
}

async function written(draw: Draw): Promise<Uint8ClampedArray> {
  const pen = new SvgPen({ width: SIZE, height: SIZE, getContext: () => null }, canvas())
  draw(pen as unknown as CanvasRenderingContext2D)
  const image = new Image()
  image.src = `data:image/svg+xml;utf8,${encodeURIComponent(new XMLSerializer().serializeToString(pen.svg))}`
  await image.decode()
  const context = canvas()
  context.drawImage(image, 0, 0)
  return context.getImageData(0, 0, SIZE, SIZE).data
}

describe('what is written down looks like what a canvas paints', () => {
  it.each(DRAWINGS)('%s', async (_name, draw) => {
    const [onCanvas, onPaper] = [painted(draw), await written(draw)]
    expect(onCanvas.some(value => value > 0)).toBe(true)
    const difference = onCanvas.reduce((sum, value, index) => sum + Math.abs(value - onPaper[index]!), 0)
    expect(difference / onCanvas.length / 255).toBeLessThan(TOLERANCE)
  })
})
