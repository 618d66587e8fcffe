/** Line drawings on a 16 x 16 grid, stroke 1.5, drawn for this project. */
export const ICON_PATHS = {
  'arrow-left': 'M13 8H3m4-4L3 8l4 4',
  check: 'm3 8.5 3.5 3.5L13 4.5',
  'chevron-down': 'm4 6 4 4 4-4',
  'chevron-right': 'm6 4 4 4-4 4',
  'chevron-up': 'm4 10 4-4 4 4',
  close: 'm4 4 8 8m0-8-8 8',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  error: 'M5.2 1.8h5.6l3.4 3.4v5.6l-3.4 3.4H5.2l-3.4-3.4V5.2zM8 4.8v4M8 11v.4',
  file: 'M9 1.8H3.8v12.4h8.4V5zM9 1.8V5h3.2',
  filter: 'M2 3h12L9.5 8.5v4.7l-3-1.7v-3z',
  folder: 'M1.8 12.8V3.2h4.4l1.6 2h6.4v7.6z',
  info: 'M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4zM8 7.2v4M8 4.6V5',
  minus: 'M3 8h10',
  monitor: 'M1.8 2.8h12.4v8H1.8zM5.5 13.5h5',
  moon: 'M13.5 9.6A5.8 5.8 0 0 1 6.4 2.5a5.8 5.8 0 1 0 7.1 7.1z',
  more: 'M3 8h.1M8 8h.1M13 8h.1',
  pencil: 'm2.5 13.5.8-3.2 7.6-7.6 2.4 2.4-7.6 7.6z',
  plus: 'M8 3v10M3 8h10',
  redo: 'M13 5.5H6.2a3.6 3.6 0 0 0 0 7.2H9M10.2 2.7 13 5.5l-2.8 2.8',
  search: 'M7 11.8A4.8 4.8 0 1 0 7 2.2a4.8 4.8 0 0 0 0 9.6zm3.4-1.4 3.4 3.4',
  shield: 'M8 1.8 2.8 3.6v4.2c0 3 2.2 5.4 5.2 6.4 3-1 5.2-3.4 5.2-6.4V3.6zM5.6 8l1.8 1.8 3-3.4',
  sun: 'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM8 1v1.6M8 13.4V15M1 8h1.6M13.4 8H15M3 3l1.2 1.2M11.8 11.8 13 13M13 3l-1.2 1.2M4.2 11.8 3 13',
  trash: 'M2.5 4.2h11M6 4.2V2.4h4v1.8M4 4.2l.6 9.4h6.8l.6-9.4',
  undo: 'M3 5.5h6.8a3.6 3.6 0 0 1 0 7.2H7M5.8 2.7 3 5.5l2.8 2.8',
  upload: 'M8 10.5V2.6M4.8 5.6 8 2.4l3.2 3.2M2.4 10.6v3h11.2v-3',
  warning: 'M8 2 1.6 13.4h12.8zM8 6.4v3.2M8 11.4v.3',
} as const

export type IconName = keyof typeof ICON_PATHS

/** All names, for the gallery. */
export const ICON_NAMES = Object.keys(ICON_PATHS) as readonly IconName[]
