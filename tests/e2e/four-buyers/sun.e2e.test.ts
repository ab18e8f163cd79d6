import { sunsWalk } from '../../support/walks/sun.ts'
import { inBrowser } from '../../support/walks/in-browser.ts'

inBrowser(sunsWalk)
