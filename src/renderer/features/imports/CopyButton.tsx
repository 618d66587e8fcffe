import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReportError } from '../../app/report-error.ts'
import { IconButton } from '../../ui/IconButton.tsx'

/** Puts a text on the clipboard, and says that it did. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
  const { t } = useTranslation()
  const reportError = useReportError()
  const [isCopied, setIsCopied] = useState(false)
  const copy = () => {
    navigator.clipboard.writeText(text).then(() => setIsCopied(true), reportError)
  }
  return (
    <IconButton
      icon={isCopied ? 'check' : 'copy'}
      label={isCopied ? t('screens:ui.copied') : label}
      onPress={copy}
    />
  )
}
