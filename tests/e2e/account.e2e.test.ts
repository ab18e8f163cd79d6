import { accountWalk } from '../support/walks/account.ts'
import { inBrowser } from '../support/walks/in-browser.ts'

inBrowser(accountWalk)
