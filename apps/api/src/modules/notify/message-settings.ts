import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MessagePurpose, MessageTarget, SubscribeMoment } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { z } from 'zod'
import { Environment } from '../../platform/config/environment.js'
import { type CaseWords, MessagesFile, type NoticeTemplate, type Purpose, type SmsText } from './messages.schema.js'

/**
 * Reads `messages.json` of a folder such as `config`, at boot and in tests.
 * @throws Error that names every fault
 */
export function readMessageSettings(folder: string): MessagesFile {
  const file = join(folder, 'messages.json')
  const parsed = MessagesFile.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (!parsed.success) throw new Error(`${file}:\n${z.prettifyError(parsed.error)}`)
  return parsed.data
}

/** What is told for what, by which channels and in which words. */
@Injectable()
export class MessageSettings {
  readonly purposes: readonly Purpose[]
  private readonly file: MessagesFile

  constructor(environment: Environment) {
    this.file = readMessageSettings(environment.CONFIG_DIR)
    this.purposes = this.file.purposes
  }

  /** @throws Error where the file has lost a purpose that messages on record have */
  purpose(key: string): Purpose {
    const found = this.purposes.find((purpose) => purpose.key === key)
    if (!found) throw new Error(`No purpose ${key} in messages.json`)
    return found
  }

  /** Of a rule that nobody has thought of here, it is one more step. */
  ofRisk(ruleKey: string): MessagePurpose {
    return this.file.risks[ruleKey] ?? 'step'
  }

  /** Undefined: customers are not told of this. */
  ofCase(did: string): CaseWords | undefined {
    return this.file.cases[did]
  }

  /** Undefined: staff are not told of this. */
  ofDuty(did: string): CaseWords | undefined {
    return this.file.duties[did]
  }

  template({ template }: Purpose): NoticeTemplate | undefined {
    return this.file.templates.find(({ key }) => key === template)
  }

  templateById(id: string): NoticeTemplate | undefined {
    return this.file.templates.find((template) => template.id === id)
  }

  templatesAt(moment: SubscribeMoment): NoticeTemplate[] {
    return this.file.templates.filter(({ moments }) => moments.includes(moment))
  }

  sms({ sms }: Purpose): SmsText | undefined {
    return this.file.sms.find(({ key }) => key === sms)
  }

  page(target: MessageTarget | null): string {
    return this.file.pages[target ?? 'other']
  }
}
