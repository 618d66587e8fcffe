import { rounded, stretchOf, type Transform } from './svg-path.ts'

const SVG = 'http://www.w3.org/2000/svg'

/** The styles of a canvas context that charts set, by their names there. */
export interface PenStyles {
  fillStyle: string
  strokeStyle: string
  lineWidth: number
  lineCap: string
  lineJoin: string
  miterLimit: number
  lineDashOffset: number
  globalAlpha: number
  font: string
  textAlign: string
  textBaseline: string
}

/** As a canvas context begins. */
export const PLAIN_STYLES: Readonly<PenStyles> = {
  fillStyle: '#000000',
  strokeStyle: '#000000',
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  miterLimit: 10,
  lineDashOffset: 0,
  globalAlpha: 1,
  font: '10px sans-serif',
  textAlign: 'start',
  textBaseline: 'alphabetic',
}

const ANCHORS: Readonly<Record<string, string>> = { center: 'middle', right: 'end', end: 'end' }

/** An SVG element with attributes; those that are null are left out. */
export function svgElement<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number | null>>,
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes))
    if (value !== null) element.setAttribute(key, String(value))
  return element
}

/** The attributes of a shape that is filled. */
export function fillAttributes({ fillStyle, globalAlpha }: PenStyles) {
  return { fill: fillStyle, 'fill-opacity': unlessPlain(globalAlpha, 1) }
}

/** The attributes of a line; its width and dashes grow with the transform, as on a canvas. */
export function strokeAttributes(styles: PenStyles, transform: Transform, dash: readonly number[]) {
  const stretch = stretchOf(transform)
  return {
    fill: 'none',
    stroke: styles.strokeStyle,
    'stroke-width': rounded(styles.lineWidth * stretch),
    'stroke-linecap': unlessPlain(styles.lineCap, 'butt'),
    'stroke-linejoin': unlessPlain(styles.lineJoin, 'miter'),
    'stroke-miterlimit': styles.lineJoin === 'miter' ? styles.miterLimit : null,
    'stroke-dasharray': dash.length === 0 ? null : dash.map(length => rounded(length * stretch)).join(' '),
    'stroke-dashoffset': dash.length === 0 ? null : rounded(styles.lineDashOffset * stretch),
    'stroke-opacity': unlessPlain(styles.globalAlpha, 1),
  }
}

/** A text as a canvas writes it; `at` is a point of its base line, on which letters without a tail stand. */
export function textElement(
  styles: PenStyles,
  transform: Transform,
  text: string,
  at: readonly [number, number],
) {
  const [a, b, c, d, e, f] = transform
  const isMoved = a === 1 && b === 0 && c === 0 && d === 1
  const element = svgElement('text', {
    ...fillAttributes(styles),
    x: rounded(at[0] + (isMoved ? e : 0)),
    y: rounded(at[1] + (isMoved ? f : 0)),
    transform: isMoved ? null : `matrix(${transform.join(' ')})`,
    'text-anchor': ANCHORS[styles.textAlign] ?? null,
  })
  // By the object model: attributes named `style` are refused by the content security policy.
  element.style.font = styles.font
  element.textContent = text
  return element
}

function unlessPlain<T>(value: T, plain: T): T | null {
  return value === plain ? null : value
}
