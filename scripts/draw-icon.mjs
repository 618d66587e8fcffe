#!/usr/bin/env node
// node scripts/draw-icon.mjs: draws resources/icon.png, 512 x 512: bars on a teal tile, the low one in the signal
// colour. Drawn here, so that the icon has a source that can be changed; same script, same bytes.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { root } from './sources.mjs'

const SIZE = 512
/** Samples per pixel and direction: smooth corners. */
const SAMPLES = 4

const TILE = [15, 106, 109]
const BAR = [255, 255, 255]
const LOW_BAR = [230, 112, 46]

/** Painted in order; x, y, width, height, corner radius in pixels. */
const SHAPES = [
  { colour: TILE, box: [32, 32, 448, 448, 96] },
  { colour: BAR, box: [108, 136, 56, 240, 16] },
  { colour: BAR, box: [188, 184, 56, 192, 16] },
  { colour: LOW_BAR, box: [268, 288, 56, 88, 16] },
  { colour: BAR, box: [348, 160, 56, 216, 16] },
]

/** Whether a point lies in a rectangle with round corners. */
function isInside([left, top, width, height, radius], x, y) {
  const dx = Math.max(left + radius - x, x - (left + width - radius), 0)
  const dy = Math.max(top + radius - y, y - (top + height - radius), 0)
  return dx * dx + dy * dy <= radius * radius
}

function coverage(box, pixelX, pixelY) {
  let hits = 0
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const x = pixelX + ((i % SAMPLES) + 0.5) / SAMPLES
    const y = pixelY + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES
    if (isInside(box, x, y)) hits++
  }
  return hits / (SAMPLES * SAMPLES)
}

/** RGBA rows, each behind a filter byte of 0, as PNG wants them. */
function drawRows() {
  const rows = Buffer.alloc(SIZE * (SIZE * 4 + 1))
  for (let y = 0; y < SIZE; y++) {
    for (let x = 0; x < SIZE; x++) {
      let [red, green, blue, alpha] = [0, 0, 0, 0]
      for (const { colour, box } of SHAPES) {
        const share = coverage(box, x, y)
        if (share === 0) continue
        const over = alpha * (1 - share)
        alpha = share + over
        ;[red, green, blue] = [red, green, blue].map((old, i) => (colour[i] * share + old * over) / alpha)
      }
      const at = y * (SIZE * 4 + 1) + 1 + x * 4
      rows.set([red, green, blue, alpha * 255].map(Math.round), at)
    }
  }
  return rows
}

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c
})

function crc32(bytes) {
  let crc = 0xffffffff
  for (const byte of bytes) crc = crcTable[(crc ^ byte) & 0xff] ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8 + body.length)
  frame.writeUInt32BE(data.length, 0)
  body.copy(frame, 4)
  frame.writeUInt32BE(crc32(body), 4 + body.length)
  return frame
}

const header = Buffer.alloc(13)
header.writeUInt32BE(SIZE, 0)
header.writeUInt32BE(SIZE, 4)
// 8 bits a channel, RGBA.
header.set([8, 6, 0, 0, 0], 8)

const png = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  chunk('IHDR', header),
  chunk('IDAT', deflateSync(drawRows(), { level: 9 })),
  chunk('IEND', Buffer.alloc(0)),
])
writeFileSync(join(root, 'resources/icon.png'), png)
