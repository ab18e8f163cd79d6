import { Injectable } from '@nestjs/common'
import { Database } from '../../platform/database/database.js'
import { type LogInOwner, LogIns } from './log-ins.js'

@Injectable()
export class EndLogIn {
  constructor(
    private readonly database: Database,
    private readonly logIns: LogIns,
  ) {}

  async here(sessionId: string): Promise<void> {
    await this.database.write((tx) => this.logIns.end(tx, [sessionId], 'logged-out'))
  }

  async everywhere(owner: LogInOwner): Promise<void> {
    await this.database.write((tx) => this.logIns.endAll(tx, owner, 'everywhere'))
  }
}
