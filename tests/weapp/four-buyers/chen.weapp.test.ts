import { chensWalk } from '../../support/walks/chen.ts'
import { inWeapp } from '../in-weapp.ts'

inWeapp(chensWalk)
