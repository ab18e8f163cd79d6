import { accountWalk } from '../support/walks/account.ts'
import { inWeapp } from './in-weapp.ts'

inWeapp(accountWalk)
