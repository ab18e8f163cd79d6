import { Readable } from 'node:stream'
import { Injectable } from '@nestjs/common'
import { ZipFile } from 'yazl'
import { Clock } from '../../platform/clock/clock.js'
import { Environment } from '../../platform/config/environment.js'
import { Database } from '../../platform/database/database.js'
import { DataKeepers } from '../../platform/personal-data/data-keepers.js'
import { shanghaiMoment } from '../../platform/personal-data/shanghai-moment.js'
import { fileKey } from '../../platform/storage/file-key.js'
import { Storage } from '../../platform/storage/storage.js'
import { PeopleStore } from '../identity/index.js'
import { dataCopyJson, dataCopyPage } from './data-copy.js'
import { exportPurpose } from './export-rules.js'

const endings: Record<string, string> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/webp': '.webp',
  'application/pdf': '.pdf',
}

/** Everything that every module holds of a person, for reading and for machines, with the files the person sent. */
@Injectable()
export class ZipOfMyData {
  constructor(
    private readonly database: Database,
    private readonly environment: Environment,
    private readonly keepers: DataKeepers,
    private readonly people: PeopleStore,
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  async of(personId: string): Promise<Readable> {
    const { phone, phoneHash } = await this.people.find(personId)
    const sections = []
    for (const { keeper } of this.keepers.all())
      sections.push(...(await keeper.sections({ personId, phone, phoneHash })))
    const now = this.clock.now()
    const madeAt = shanghaiMoment(now)
    const zip = new ZipFile()
    const add = (text: string, name: string): void => zip.addBuffer(Buffer.from(text), name, { mtime: now })
    add(dataCopyPage(this.environment.SERVICE_NAME, madeAt, sections), '我的资料.html')
    add(dataCopyJson(madeAt, sections), '我的资料.json')
    for (const [i, file] of (await this.uploads(personId)).entries()) {
      const key = fileKey(file.projectId, file.id)
      const name = `上传的文件/${String(i + 1).padStart(3, '0')}${endings[file.contentType] ?? ''}`
      const about = { mtime: file.createdAt, compress: false }
      // Each is opened when its turn comes: a bucket gives only so many at a time.
      if (await this.storage.exists(key)) zip.addReadStreamLazy(name, about, (give) => void this.open(key, give))
    }
    zip.end()
    const copy = Readable.from(zip.outputStream)
    zip.on('error', (error: Error) => copy.destroy(error))
    return copy
  }

  /** One that has gone meanwhile is empty. */
  private async open(key: string, give: (error: unknown, content: NodeJS.ReadableStream) => void): Promise<void> {
    try {
      give(null, (await this.storage.open(key)) ?? Readable.from([]))
    } catch (error) {
      give(error, Readable.from([]))
    }
  }

  private uploads(personId: string) {
    return this.database.kysely
      .selectFrom('storedFile')
      .select(['id', 'projectId', 'contentType', 'createdAt'])
      .where('creatorKind', '=', 'person')
      .where('creatorId', '=', personId)
      .where('ownerId', 'is not', null)
      .where('purpose', '!=', exportPurpose)
      .orderBy('createdAt')
      .orderBy('id')
      .execute()
  }
}
