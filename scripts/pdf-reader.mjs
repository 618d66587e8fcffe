// What the tests read printed pages with: poppler's pdftotext.
import { spawnSync } from 'node:child_process'
import { installFromDebian } from './debian.mjs'

/** True where pdftotext can be run, installed here if need be. A Chromium put there by hand comes without it. */
export function findOrInstallPdfReader() {
  if (hasPdfReader()) return true
  installFromDebian('poppler', ['poppler-utils', 'fonts-noto-cjk', 'fonts-liberation'])
  return hasPdfReader()
}

function hasPdfReader() {
  return spawnSync('pdftotext', ['-v']).error === undefined
}
