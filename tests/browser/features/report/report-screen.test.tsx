import { describe, expect, test, vi } from 'vitest'
import { AppError } from '#core/errors.ts'
import type { Report } from '#core/report/report.ts'
import { ReportScreen } from '#renderer/features/report/index.ts'
import { expectSound, renderScreen } from '../../../helpers/render-screen.tsx'
import { sampleReport } from '../../../helpers/sample-report.ts'
import { summary } from '../../../helpers/screen-figures.ts'

const report: Report = { ...sampleReport('rich'), title: 'Northwind Energy – customer effort' }
const brokenDown = {
  by: 'weekday',
  across: null,
  fields: ['weekday', 'topic', 'column:Plan'],
  dates: [],
  table: { kind: 'one', breakdown: report.summary.breakdowns.weekday },
} as const
const answers = { 'build-report': () => report, 'break-down': () => brokenDown }

describe('the report', () => {
  test('is shown as it will be printed, under its title', async () => {
    const screen = await renderScreen(<ReportScreen />, { summary: summary({ selected: 7468 }), answers })
    const preview = screen.getByRole('region', { name: 'Preview' })
    await expect.element(preview.getByText('Northwind Energy – customer effort').first()).toBeVisible()
    await screen.getByRole('textbox', { name: 'Title of the report' }).fill('Wave 3')
    await expect.element(preview.getByText('Wave 3').first()).toBeVisible()
    await expect.element(screen.getByText('It covers all 7,468 responses of the project.')).toBeVisible()
    expect(screen.jobs.asked.filter(job => job === 'build-report').length).toBeLessThanOrEqual(2)
    await expectSound(screen.container.querySelector('.make-report-options')!)
  })

  test('says which filters are in force', async () => {
    const screen = await renderScreen(<ReportScreen />, {
      summary: summary(),
      answers,
      selection: { filters: [{ field: 'weekday', values: ['saturday', null] }] },
    })
    await expect.element(screen.getByText(/covers the 1,846 of 7,468 responses/)).toBeVisible()
    await expect.element(screen.getByText('Weekday: Saturday, none')).toBeVisible()
  })

  test('hides names until it is told not to, and keeps the key to itself', async () => {
    const privacy = {
      agents: 12,
      mergedNames: 0,
      removed: { email: 1, link: 0, phone: 0, number: 2, address: 0, name: 3 },
    }
    const asked: unknown[] = []
    const screen = await renderScreen(<ReportScreen />, {
      summary: summary(),
      project: { pseudonyms: ['Zoe Quill', 'Bram Visser'] },
      answers: {
        'build-report': input => {
          asked.push(input.privacy)
          return input.privacy === null ? report : { ...report, privacy }
        },
        'break-down': () => brokenDown,
      },
    })
    const option = screen.getByRole('checkbox', { name: 'Hide names and personal data' })
    await expect.element(option).toBeChecked()
    const said = /12 agents stand under pseudonyms.* 1 e-mail address, 2 long numbers, 3 names\./
    await expect.element(screen.getByText(said).first()).toBeVisible()
    await screen.getByRole('button', { name: 'Who is who…' }).click()
    await expect
      .element(screen.getByRole('dialog'))
      .toHaveTextContent(/Agent 1\s*Zoe Quill\s*Agent 2\s*Bram Visser/)
    await screen.getByRole('button', { name: 'Close' }).click()
    await expectSound(screen.container.querySelector('.make-report-options')!)
    await option.click({ force: true })
    await expect.element(screen.getByText(/stand in it as in the file\. Read it/)).toBeVisible()
    await expect.element(screen.getByRole('button', { name: 'Who is who…' })).not.toBeInTheDocument()
    expect(asked.at(0)).toMatchObject({ agent: 'Agent', removed: { email: '[e-mail]' } })
    expect(asked.at(-1)).toBeNull()
  })

  test('breaks down by what is added to it, until that is taken away', async () => {
    const asked: unknown[] = []
    const screen = await renderScreen(<ReportScreen />, {
      summary: summary(),
      answers: {
        ...answers,
        'build-report': input => {
          asked.push(input.fields)
          return report
        },
      },
    })
    const preview = screen.getByRole('region', { name: 'Preview' })
    await expect.element(preview.getByRole('heading', { name: 'By other fields' })).toBeInTheDocument()
    await screen.getByRole('button', { name: 'More breakdowns' }).click()
    const choose = async (field: RegExp, value: string) => {
      await screen.getByRole('button', { name: field }).click()
      await screen.getByRole('option', { name: value }).click()
    }
    await choose(/Break down by/, 'Topic')
    await expect.element(screen.getByText('This is in the report already.')).toBeVisible()
    await choose(/Across/, 'Plan')
    await screen.getByRole('button', { name: 'Add to the report' }).click()
    const chip = screen.getByRole('button', { name: 'Remove Topic and Plan' })
    await expect.element(chip).toBeVisible()
    expect(asked.at(-1)).toEqual([{ by: 'topic', across: 'column:Plan' }])
    await expectSound(screen.container.querySelector('.make-report-options')!)
    await chip.click()
    await expect.element(chip).not.toBeInTheDocument()
    expect(asked.at(-1)).toEqual([])
  })

  test('is handed over within the click, with the title that was typed', async () => {
    const savePdf = vi.fn(async (given: Promise<Report>, name: string) => {
      expect((await given).title).toBe('Wave 3: phone')
      return { name, show: () => Promise.resolve() }
    })
    const screen = await renderScreen(<ReportScreen />, {
      summary: summary(),
      answers,
      platform: { kind: 'electron', savePdf },
    })
    await screen.getByRole('textbox', { name: 'Title of the report' }).fill('Wave 3: phone')
    await screen.getByRole('button', { name: /^Save as PDF/ }).click()
    await expect.element(screen.getByText('Saved as “Wave 3 phone.pdf”.')).toBeVisible()
    await expect.element(screen.getByRole('button', { name: 'Show in folder' })).toBeVisible()
  })

  test('says what went wrong and stays where it is', async () => {
    const savePdf = () => Promise.reject(new AppError('report/print-failed', { message: 'no paper' }))
    const screen = await renderScreen(<ReportScreen />, {
      summary: summary(),
      answers,
      platform: { kind: 'web', savePdf },
    })
    await screen.getByRole('button', { name: /^Print or save as PDF/ }).click()
    await expect.element(screen.getByRole('alert')).toHaveTextContent('no paper')
    await expect.element(screen.getByRole('button', { name: /^Print or save as PDF/ })).toBeEnabled()
  })

  test('cannot be saved before it is put together', async () => {
    const screen = await renderScreen(<ReportScreen />, { summary: summary(), platform: { kind: 'web' } })
    await expect.element(screen.getByRole('button', { name: /^Print or save as PDF/ })).toBeDisabled()
    await expect.element(screen.getByRole('progressbar')).toBeInTheDocument()
  })
})
