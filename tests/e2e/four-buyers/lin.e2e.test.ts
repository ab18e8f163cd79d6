import { linsWalk } from '../../support/walks/lin.ts'
import { inBrowser } from '../../support/walks/in-browser.ts'

inBrowser(linsWalk)
