import { caseWalk } from '../support/walks/case.ts'
import { inBrowser } from '../support/walks/in-browser.ts'

inBrowser(caseWalk)
