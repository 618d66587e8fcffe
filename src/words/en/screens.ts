import { analysis } from './screens/analysis.ts'
import { app } from './screens/app.ts'
import { codebook } from './screens/codebook.ts'
import { compare } from './screens/compare.ts'
import { gallery } from './screens/gallery.ts'
import { importing } from './screens/import.ts'
import { imports } from './screens/imports.ts'
import { methods } from './screens/methods.ts'
import { names } from './screens/names.ts'
import { projects } from './screens/projects.ts'
import { themeEditing } from './screens/theme-editing.ts'
import { themeViews } from './screens/theme-views.ts'
import { ui } from './screens/ui.ts'
import { welcome } from './screens/welcome.ts'

/** Sentences of the screens, by room: `screens:imports.title`. */
export const screens = {
  analysis,
  app,
  codebook,
  compare,
  gallery,
  import: importing,
  imports,
  methods,
  names,
  projects,
  themeEditing,
  themeViews,
  ui,
  welcome,
} as const
