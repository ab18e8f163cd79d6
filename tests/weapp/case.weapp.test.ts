import { caseWalk } from '../support/walks/case.ts'
import { inWeapp } from './in-weapp.ts'

inWeapp(caseWalk)
