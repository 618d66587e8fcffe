import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import './SegmentedControl.css'
import { Icon } from './Icon.tsx'
import type { Option } from './Select.tsx'
import type { IconName } from './icon-paths.ts'

export interface Segment<V extends string> extends Option<V> {
  /** Shown instead of the label, which is then read out only. */
  readonly icon?: IconName
}

export interface SegmentedControlProps<V extends string> {
  /** What is chosen here, for assistive technology. */
  readonly label: string
  readonly value: V
  readonly segments: readonly Segment<V>[]
  readonly onChange: (value: V) => void
}

/** One of two to four options, all in sight. */
export function SegmentedControl<V extends string>(props: SegmentedControlProps<V>) {
  const { label, value, segments, onChange } = props
  return (
    <ToggleButtonGroup
      className="ui-segments"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={keys => {
        for (const key of keys) onChange(key as V)
      }}
    >
      {segments.map(segment => (
        <ToggleButton
          key={segment.value}
          id={segment.value}
          className="ui-segment"
          {...(segment.icon !== undefined && { 'aria-label': segment.label })}
        >
          {segment.icon === undefined ? (
            <span className="ui-steady" data-text={segment.label}>
              {segment.label}
            </span>
          ) : (
            <Icon name={segment.icon} />
          )}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
