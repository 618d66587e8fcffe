import { combined, SvgPath, UNMOVED, type Transform } from './svg-path.ts'
import {
  fillAttributes,
  PLAIN_STYLES,
  strokeAttributes,
  svgElement,
  textElement,
  type PenStyles,
} from './svg-styles.ts'

/** What stands in the place of a canvas; the size in CSS pixels. */
export interface Paper {
  width: number
  height: number
  getContext(): unknown
}

interface Saved {
  readonly styles: PenStyles
  readonly transform: Transform
  readonly clip: string | null
  readonly dash: readonly number[]
}

/** Names of clips are valid for the whole page. */
let clipCount = 0

/**
 * The part of a canvas context that charts draw with, written down as SVG instead of painted. Gradients, shadows, pictures and `Path2D`
 * are not known: a line chart needs the option `segment`, or it would draw with the latter.
 */
export class SvgPen implements PenStyles {
  /** What was drawn since everything was cleared last. */
  readonly svg: SVGSVGElement
  readonly canvas: Paper
  readonly #ruler: CanvasRenderingContext2D
  declare fillStyle: string
  declare strokeStyle: string
  declare lineWidth: number
  declare lineCap: string
  declare lineJoin: string
  declare miterLimit: number
  declare lineDashOffset: number
  declare globalAlpha: number
  declare font: string
  declare textAlign: string
  declare textBaseline: string
  #transform: Transform = UNMOVED
  #clip: string | null = null
  #dash: readonly number[] = []
  readonly #saved: Saved[] = []
  #path = new SvgPath()

  /** @param ruler - a real context, by which texts are measured */
  constructor(canvas: Paper, ruler: CanvasRenderingContext2D) {
    this.canvas = canvas
    this.#ruler = ruler
    const { width, height } = canvas
    this.svg = svgElement('svg', { width, height, viewBox: `0 0 ${width} ${height}` })
    Object.assign(this, PLAIN_STYLES)
  }

  save(): void {
    const styles = { ...PLAIN_STYLES }
    for (const key of Object.keys(PLAIN_STYLES))
      Object.assign(styles, { [key]: this[key as keyof PenStyles] })
    this.#saved.push({ styles, transform: this.#transform, clip: this.#clip, dash: this.#dash })
  }

  restore(): void {
    const saved = this.#saved.pop()
    if (saved === undefined) return
    Object.assign(this, saved.styles)
    this.#transform = saved.transform
    this.#clip = saved.clip
    this.#dash = saved.dash
  }

  setTransform(...transform: [number, number, number, number, number, number]): void {
    this.#transform = transform
  }

  resetTransform(): void {
    this.#transform = UNMOVED
  }

  translate(x: number, y: number): void {
    this.#transform = combined(this.#transform, [1, 0, 0, 1, x, y])
  }

  rotate(angle: number): void {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    this.#transform = combined(this.#transform, [cos, sin, -sin, cos, 0, 0])
  }

  setLineDash(dash: readonly number[]): void {
    this.#dash = dash
  }

  beginPath(): void {
    this.#path = new SvgPath()
  }

  closePath(): void {
    this.#path.close()
  }

  moveTo(x: number, y: number): void {
    this.#path.moveTo(this.#transform, x, y)
  }

  lineTo(x: number, y: number): void {
    this.#path.lineTo(this.#transform, x, y)
  }

  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void {
    this.#path.curveTo(this.#transform, [controlX, controlY], [x, y])
  }

  bezierCurveTo(...[x1, y1, x2, y2, x, y]: [number, number, number, number, number, number]): void {
    this.#path.curveTo(this.#transform, [x1, y1], [x2, y2], [x, y])
  }

  arc(
    ...[x, y, radius, from, to, isBackwards = false]: [number, number, number, number, number, boolean?]
  ): void {
    this.#path.arc(this.#transform, { x, y, radius }, from, to, isBackwards)
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.moveTo(x, y)
    this.lineTo(x + width, y)
    this.lineTo(x + width, y + height)
    this.lineTo(x, y + height)
    this.closePath()
  }

  /** What is drawn from now on shows inside the path only, and inside of every clip before. */
  clip(rule: CanvasFillRule = 'nonzero'): void {
    const id = `chart-clip-${++clipCount}`
    const clip = svgElement('clipPath', { id, 'clip-path': this.#clip })
    clip.append(svgElement('path', { d: this.#path.toString(), 'clip-rule': rule }))
    this.svg.append(clip)
    this.#clip = `url(#${id})`
  }

  fill(rule: CanvasFillRule = 'nonzero'): void {
    if (this.#path.isEmpty) return
    const fillRule = rule === 'nonzero' ? null : rule
    this.#add('path', { d: this.#path.toString(), 'fill-rule': fillRule, ...fillAttributes(this) })
  }

  stroke(): void {
    if (this.#path.isEmpty) return
    const attributes = strokeAttributes(this, this.#transform, this.#dash)
    this.#add('path', { d: this.#path.toString(), ...attributes })
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.#aside(() => {
      this.rect(x, y, width, height)
      this.fill()
    })
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    this.#aside(() => {
      this.rect(x, y, width, height)
      this.stroke()
    })
  }

  /** Everything goes: charts clear no part of themselves. */
  clearRect(): void {
    this.svg.replaceChildren()
  }

  measureText(text: string): TextMetrics {
    this.#ruler.font = this.font
    return this.#ruler.measureText(text)
  }

  fillText(text: string, x: number, y: number): void {
    const element = textElement(this, this.#transform, text, [x, y + this.#heightAboveBaseLine()])
    // Clips lie on the paper; a text that is turned would turn its own.
    const clipped = this.#clip === null ? null : svgElement('g', { 'clip-path': this.#clip })
    clipped?.append(element)
    this.svg.append(clipped ?? element)
  }

  /** How far the line by which texts are placed (`textBaseline`) lies above that on which letters stand, in pixels. */
  #heightAboveBaseLine(): number {
    if (this.textBaseline === 'alphabetic') return 0
    const ruler = this.#ruler
    ruler.font = this.font
    ruler.textBaseline = this.textBaseline as CanvasTextBaseline
    const aboveLine = ruler.measureText('').fontBoundingBoxAscent
    ruler.textBaseline = 'alphabetic'
    return ruler.measureText('').fontBoundingBoxAscent - aboveLine
  }

  /** Shapes of their own leave the path that is being made as it is. */
  #aside(draw: () => void): void {
    const path = this.#path
    this.beginPath()
    draw()
    this.#path = path
  }

  #add(name: 'path', attributes: Readonly<Record<string, string | number | null>>): void {
    this.svg.append(svgElement(name, { ...attributes, 'clip-path': this.#clip }))
  }
}
