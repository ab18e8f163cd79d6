import { Injectable } from '@nestjs/common'
import { Turns } from '../../platform/process/turns.js'

/**
 * One import is written at a time, which a lock in the database makes sure of. In this process those that come to it wait
 * here, and hold no connection: at the lock, as many of them as there are connections would keep all others out.
 */
@Injectable()
export class ImportTurns extends Turns {}
