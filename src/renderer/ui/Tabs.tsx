import { useContext, type ReactNode } from 'react'
import { useTabPanel } from 'react-aria/useTabList'
import { Tab, TabList, TabListStateContext, Tabs as AriaTabs } from 'react-aria-components'
import './Tabs.css'

export interface TabContent<V extends string> {
  readonly value: V
  readonly label: string
  readonly content: ReactNode
}

export interface TabsProps<V extends string> {
  readonly label: string
  readonly value: V
  readonly onChange: (value: V) => void
  readonly tabs: readonly TabContent<V>[]
}

/** Views of one thing, one at a time. */
export function Tabs<V extends string>({ label, value, onChange, tabs }: TabsProps<V>) {
  return (
    <AriaTabs className="ui-tabs" selectedKey={value} onSelectionChange={key => onChange(key as V)}>
      <TabList className="ui-tab-list" aria-label={label}>
        {tabs.map(tab => (
          <Tab key={tab.value} id={tab.value} className="ui-tab">
            <span className="ui-steady" data-text={tab.label}>
              {tab.label}
            </span>
          </Tab>
        ))}
      </TabList>
      <Panel key={value} value={value}>
        {tabs.find(tab => tab.value === value)?.content}
      </Panel>
    </AriaTabs>
  )
}

const NOWHERE = { current: null }

/**
 * What the chosen tab shows. The library's own panel looks for something to focus in it at every change, before the
 * page is laid out: style and layout of a whole screen, 20 ms, in the task that inserted it. Ours is always focusable.
 */
function Panel({ value, children }: { readonly value: string; readonly children: ReactNode }) {
  const state = useContext(TabListStateContext)
  const { tabPanelProps } = useTabPanel({ id: value }, state, NOWHERE)
  // The tabs are gathered in a tree of their own first, where nothing is shown.
  if (state === null) return null
  return (
    <div {...tabPanelProps} className="ui-tab-panel">
      {children}
    </div>
  )
}
