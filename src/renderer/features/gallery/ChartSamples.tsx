import { useTranslation } from 'react-i18next'
import { DistributionChart } from '#drawing/DistributionChart.tsx'
import { LowShareBars } from '#drawing/LowShareBars.tsx'
import { Sparkline } from '#drawing/Sparkline.tsx'
import { TrendChart } from '#drawing/TrendChart.tsx'
import { formatCount, formatPercent } from '#words/format.ts'
import { Card } from '../../ui/Card.tsx'
import { SAMPLE_BARS, SAMPLE_SHARES, SAMPLE_TREND } from './chart-samples.ts'

/** The charts that screens and the report share, with invented numbers. */
export function ChartSamples() {
  const { t } = useTranslation()
  const label = t('screens:gallery.sample.chart')
  return (
    <Card title={t('screens:gallery.charts')}>
      <div className="gallery-charts">
        <DistributionChart ariaLabel={label} bars={SAMPLE_BARS} formatCount={formatCount} />
        <TrendChart
          ariaLabel={label}
          points={SAMPLE_TREND}
          tone="signal"
          axis={{ min: 0 }}
          formatAxis={value => formatPercent(value, 0)}
          formatCount={formatCount}
        />
        <LowShareBars ariaLabel={label} rows={SAMPLE_SHARES} direction="horizontal" />
        <Sparkline ariaLabel={label} values={[4, 5, 5, 7, 9, 12]} tone="signal" />
      </div>
    </Card>
  )
}
