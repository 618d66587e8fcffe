import type { ReactNode, Ref } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import './Button.css'
import { Icon } from './Icon.tsx'
import type { IconName } from './icon-paths.ts'

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger'

export interface ButtonProps {
  /** One `primary` a screen; `danger` only where something is lost. */
  readonly kind?: ButtonKind
  readonly size?: 'small' | 'normal'
  readonly icon?: IconName
  /** Says what will happen: "Import 7,468 responses". */
  readonly children: ReactNode
  readonly isDisabled?: boolean
  /** The focus begins here when it appears in a dialog. */
  readonly takesFocus?: boolean
  readonly type?: 'button' | 'submit'
  /** Overrides the words for assistive technology, where several buttons have the same ones. */
  readonly label?: string
  readonly onPress?: () => void
  readonly ref?: Ref<HTMLButtonElement>
}

/** A button with words. */
export function Button(props: ButtonProps) {
  const { kind = 'secondary', size = 'normal', icon, label, onPress, ref } = props
  return (
    <AriaButton
      ref={ref ?? null}
      className={`ui-button ui-button--${kind} ui-button--${size}`}
      isDisabled={props.isDisabled ?? false}
      type={props.type ?? 'button'}
      {...(props.takesFocus === true && { autoFocus: true })}
      {...(label !== undefined && { 'aria-label': label })}
      {...(onPress !== undefined && { onPress })}
    >
      {icon !== undefined && <Icon name={icon} />}
      {props.children}
    </AriaButton>
  )
}
