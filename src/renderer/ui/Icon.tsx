import './Icon.css'
import { ICON_PATHS, type IconName } from './icon-paths.ts'

/** A drawing beside words. It is hidden from assistive technology: the words, or the label of the button, say it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="ui-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={ICON_PATHS[name]} />
    </svg>
  )
}
