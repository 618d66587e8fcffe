import '#drawing/tokens.css'
import './ui/base.css'
import { createWords } from '#words/create-words.ts'
import { isSupportedBrowser } from './app/browser-version.ts'
import { applyColorTheme, readColorTheme } from './app/color-theme.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
applyColorTheme(readColorTheme())

if (isSupportedBrowser(navigator.userAgent)) {
  const { startApp } = await import('./app/start-app.tsx')
  await startApp(root)
} else {
  // Plain text: the scripts of the app may not even parse there.
  const words = createWords('en')
  root.innerText = `${words.t('screens:app.oldBrowserTitle')}\n\n${words.t('screens:app.oldBrowserAdvice')}`
}
