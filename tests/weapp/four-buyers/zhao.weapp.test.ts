import { zhaosWalk } from '../../support/walks/zhao.ts'
import { inWeapp } from '../in-weapp.ts'

inWeapp(zhaosWalk)
