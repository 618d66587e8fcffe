import { app } from 'electron'
import { startApp } from './start-app.ts'
import { startPrintMode } from './start-print-mode.ts'
import { printJobOf } from './print-mode.ts'

/** Fixed for ever: it names the folder that holds the users' data. */
const PRODUCT_NAME = 'Lowdown'

app.setName(PRODUCT_NAME)
const printJob = printJobOf(process.argv)
if (printJob === null) startApp(PRODUCT_NAME)
else startPrintMode(printJob)
