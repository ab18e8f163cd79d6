import { zhaosWalk } from '../../support/walks/zhao.ts'
import { inBrowser } from '../../support/walks/in-browser.ts'

inBrowser(zhaosWalk)
