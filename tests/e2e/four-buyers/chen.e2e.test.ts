import { chensWalk } from '../../support/walks/chen.ts'
import { inBrowser } from '../../support/walks/in-browser.ts'

inBrowser(chensWalk)
