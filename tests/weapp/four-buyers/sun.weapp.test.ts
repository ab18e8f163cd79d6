import { sunsWalk } from '../../support/walks/sun.ts'
import { inWeapp } from '../in-weapp.ts'

inWeapp(sunsWalk)
