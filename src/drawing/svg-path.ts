const DECIMALS = 100

/** Where a point of the drawing stands on paper: x' = a·x + c·y + e, y' = b·x + d·y + f, as in a `DOMMatrix`. */
export type Transform = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

export const UNMOVED: Transform = [1, 0, 0, 1, 0, 0]

/** What `inner` does, and then `outer`. */
export function combined(outer: Transform, inner: Transform): Transform {
  const [a, b, c, d, e, f] = outer
  const [ia, ib, ic, id, ie, jf] = inner
  return [
    a * ia + c * ib,
    b * ia + d * ib,
    a * ic + c * id,
    b * ic + d * id,
    a * ie + c * jf + e,
    b * ie + d * jf + f,
  ]
}

/** How much longer lines become; the transforms of charts stretch both directions alike. */
export function stretchOf([a, b, c, d]: Transform): number {
  return Math.sqrt(Math.abs(a * d - b * c))
}

/** A path of a canvas, written as the `d` of an SVG path; points are transformed as they come, as a canvas does. */
export class SvgPath {
  #commands = ''

  get isEmpty(): boolean {
    return this.#commands === ''
  }

  moveTo(transform: Transform, x: number, y: number): void {
    this.#add('M', pointOn(transform, x, y))
  }

  /** Without a point before it, it only begins there, as in a canvas. */
  lineTo(transform: Transform, x: number, y: number): void {
    this.#add(this.isEmpty ? 'M' : 'L', pointOn(transform, x, y))
  }

  /** A curve through control points: one for a quadratic curve, two for a cubic one; the last point is its end. */
  curveTo(transform: Transform, ...points: readonly (readonly [x: number, y: number])[]): void {
    this.#add(points.length === 2 ? 'Q' : 'C', points.map(([x, y]) => pointOn(transform, x, y)).join(' '))
  }

  /** Part of a circle, from one angle to another (radians, clockwise); a whole turn or more is the whole circle. */
  arc(transform: Transform, circle: Circle, from: number, to: number, isBackwards: boolean): void {
    const at = (angle: number) =>
      [circle.x + circle.radius * Math.cos(angle), circle.y + circle.radius * Math.sin(angle)] as const
    this.lineTo(transform, ...at(from))
    const turn = turnBetween(from, to, isBackwards)
    const radius = rounded(circle.radius * stretchOf(transform))
    if (radius === 0 || turn === 0) return
    // An arc in SVG cannot end where it begins.
    const halves = Math.abs(turn) > Math.PI ? [turn / 2, turn] : [turn]
    for (const part of halves)
      this.#add('A', `${radius} ${radius} 0 0 ${turn > 0 ? 1 : 0} ${pointOn(transform, ...at(from + part))}`)
  }

  close(): void {
    if (!this.isEmpty) this.#commands += 'Z'
  }

  toString(): string {
    return this.#commands
  }

  #add(command: string, rest: string): void {
    this.#commands += `${command}${rest}`
  }
}

interface Circle {
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** As browsers take it: a whole turn or more is one turn, and so is a whole turn against the direction. */
function turnBetween(from: number, to: number, isBackwards: boolean): number {
  const whole = 2 * Math.PI
  const ahead = isBackwards ? from - to : to - from
  const turn = ahead >= 0 ? Math.min(ahead, whole) : whole - (-ahead % whole)
  return isBackwards ? -turn : turn
}

function pointOn([a, b, c, d, e, f]: Transform, x: number, y: number): string {
  return `${rounded(a * x + c * y + e)} ${rounded(b * x + d * y + f)}`
}

/** Hundredths of a CSS pixel are finer than any printer. */
export function rounded(length: number): number {
  return Math.round(length * DECIMALS) / DECIMALS
}
