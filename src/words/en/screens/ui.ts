/** Words of the widgets: `screens:ui.…`. */
export const ui = {
  cancel: 'Cancel',
  close: 'Close',
  remove: 'Remove {{what}}',
  sortBy: 'Sort by {{column}}',
  nothingFound: 'Nothing matches.',
  tryAgain: 'Try again',
  copy: 'Copy',
  copied: 'Copied',
} as const
