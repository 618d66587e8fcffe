import { useTranslation } from 'react-i18next'
import { useProject } from '../../app/project-context.ts'
import { timezoneOption, timezoneOptions } from '../../app/timezone-options.ts'
import { Card } from '../../ui/Card.tsx'
import { SearchSelect } from '../../ui/SearchSelect.tsx'

/** The zone in which the days of the whole project are counted. */
export function ZoneCard() {
  const { t } = useTranslation()
  const { project, changeTimezone } = useProject()
  return (
    <Card title={t('screens:imports.zoneTitle')} note={t('screens:imports.zoneNote')}>
      <div className="imports-zone">
        <SearchSelect
          label={t('screens:import.timezone')}
          value={timezoneOption(project.timezone)}
          options={() => timezoneOptions(project.timezone)}
          onChange={changeTimezone}
        />
      </div>
    </Card>
  )
}
