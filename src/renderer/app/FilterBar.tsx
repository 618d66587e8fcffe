import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { navigate } from 'wouter/use-hash-location'
import type { Filter } from '#core/selection/selection.ts'
import type { LowRule, Scale } from '#core/survey/scale.ts'
import { nameField } from '#words/field-name.ts'
import { formatPeriod } from '#words/format-date.ts'
import { Button } from '../ui/Button.tsx'
import { Chip, ChipRow } from '../ui/Chip.tsx'
import { NumberField } from '../ui/NumberField.tsx'
import { Popover } from '../ui/Popover.tsx'
import { useServices } from './app-services.ts'
import { describeLowScores } from './filter-words.ts'
import './FilterBar.css'
import { useProject } from './project-context.ts'
import { sectionPath, type Section } from './sections.ts'

/** What am I looking at: the low rule, the period, and a chip for each filter. */
export function FilterBar({ section }: { readonly section: Section }) {
  const { t } = useTranslation()
  const { project, selection, clearFilters } = useProject()
  return (
    <div className="app-filter-bar">
      <ChipRow label={t('screens:app.filters')}>
        {project.scale !== null && <LowRuleChip scale={project.scale} />}
        <PeriodChip />
        {selection.filters.map(filter => (
          <FilterChip key={filter.field} filter={filter} />
        ))}
        {selection.filters.length > 0 && (
          <Button kind="quiet" size="small" onPress={clearFilters}>
            {t('screens:app.clearFilters')}
          </Button>
        )}
      </ChipRow>
      {section !== 'report' && (
        <Button kind="primary" onPress={() => navigate(sectionPath(project.id, 'report'))}>
          {t('screens:app.reportButton')}
        </Button>
      )}
    </div>
  )
}

function FilterChip({ filter }: { readonly filter: Filter }) {
  const { t } = useTranslation()
  const { words } = useServices()
  const { removeFilter, nameValue } = useProject()
  const values = filter.values.map(value => nameValue(filter.field, value)).join(', ')
  return (
    <Chip isActive onRemove={() => removeFilter(filter.field)}>
      {t('screens:app.filterChip', { field: nameField(words, filter.field), values })}
    </Chip>
  )
}

function PeriodChip() {
  const { t } = useTranslation()
  const { words } = useServices()
  const summary = useProject().summary.result
  if (summary === null) return null
  return (
    <Chip>{summary.period === null ? t('screens:app.noDates') : formatPeriod(summary.period, words)}</Chip>
  )
}

function LowRuleChip({ scale }: { readonly scale: Scale }) {
  const { t } = useTranslation()
  const { words } = useServices()
  const { changeLowRule } = useProject()
  const scores = describeLowScores(words, scale, scale.low)
  // Without scores there is no limit to choose.
  if (scale.kind === 'none') return <Chip isActive>{t('screens:app.lowChip', { scores })}</Chip>
  return (
    <Popover
      label={t('screens:app.lowTitle')}
      trigger={
        <Chip isActive opens>
          {t('screens:app.lowChip', { scores })}
        </Chip>
      }
    >
      {close => (
        <LowRuleEditor
          scale={scale}
          onApply={low => {
            changeLowRule(low)
            close()
          }}
        />
      )}
    </Popover>
  )
}

interface LowRuleEditorProps {
  readonly scale: Scale
  readonly onApply: (low: LowRule) => void
}

function LowRuleEditor({ scale, onApply }: LowRuleEditorProps) {
  const { t } = useTranslation()
  const { words } = useServices()
  const [value, setValue] = useState(scale.low.value)
  const low: LowRule = { op: scale.low.op, value }
  return (
    <>
      <h2>{t('screens:app.lowTitle')}</h2>
      <p>{t(low.op === '<=' ? 'screens:app.lowBelow' : 'screens:app.lowAbove')}</p>
      <NumberField
        label={t(low.op === '<=' ? 'screens:import.lowTo' : 'screens:import.lowFrom')}
        value={value}
        min={scale.min}
        max={scale.max}
        onChange={setValue}
      />
      <p className="app-filter-note">{t('screens:app.lowEffect')}</p>
      <Button kind="primary" onPress={() => onApply(low)}>
        {t('screens:app.lowApply', { scores: describeLowScores(words, scale, low) })}
      </Button>
    </>
  )
}
