import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components'
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
            {tab.label}
          </Tab>
        ))}
      </TabList>
      {tabs.map(tab => (
        <TabPanel key={tab.value} id={tab.value} className="ui-tab-panel">
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
