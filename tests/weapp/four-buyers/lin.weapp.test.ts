import { linsWalk } from '../../support/walks/lin.ts'
import { inWeapp } from '../in-weapp.ts'

inWeapp(linsWalk)
