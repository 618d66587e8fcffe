import { Button } from 'react-aria-components'
import { Icon } from '../../ui/Icon.tsx'
import { Tooltip } from '../../ui/Tooltip.tsx'
import './Hint.css'

/** The definition of a figure, one hover or one key away. Its full place is the table of definitions or the report. */
export function Hint({ about, text }: { readonly about: string; readonly text: string }) {
  return (
    <Tooltip text={text}>
      <Button className="hint" aria-label={`${about}: ${text}`}>
        <Icon name="info" />
      </Button>
    </Tooltip>
  )
}
