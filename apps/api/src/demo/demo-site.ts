import { addDays, type CivilDate } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { photoPurpose, PublishPost } from '../modules/construction/index.js'
import type { StaffCaller } from '../platform/auth/caller.js'
import { Database } from '../platform/database/database.js'
import { AcceptUpload } from '../platform/storage/index.js'
import { demoPhoto } from './demo-photo.js'
import { project } from './demo-sales.js'

const posts = [
  { ago: 118, title: '地下室顶板完成', words: '3 幢地下室顶板浇筑完成，开始主体施工。', percent: 20, storeys: [1] },
  { ago: 46, title: '主体到 14 层', words: '3 幢主体结构施工到 14 层，砌体同步跟进。', percent: 48, storeys: [12, 14] },
  {
    ...{ ago: 4, title: '主体到 24 层', percent: 68, storeys: [13, 14, 15, 16] },
    words: '3 幢主体结构施工到 24 层。上月连续降雨停工 9 天，封顶顺延到下月，交付日期不变。',
  },
]
const skies = ['#c9dbe6', '#dfe6e4', '#e8d9c4', '#b9cbd9']

/** Tells of the building site of the demo, with photos that are drawn. */
@Injectable()
export class DemoSite {
  constructor(
    private readonly database: Database,
    private readonly upload: AcceptUpload,
    private readonly publish: PublishPost,
  ) {}

  async tell(by: StaffCaller, today: CivilDate): Promise<void> {
    const { id: projectId } = await this.database.kysely
      .selectFrom('project')
      .select('id')
      .where('name', '=', project)
      .executeTakeFirstOrThrow()
    const about = { projectId, purpose: photoPurpose, creator: { kind: 'staff', id: by.staffId } as const }
    for (const { ago, storeys, ...said } of posts) {
      const photoIds: string[] = []
      for (const [i, count] of storeys.entries()) {
        const content = await demoPhoto(count, skies[i % skies.length] ?? '#c9dbe6', '#d8cfc0')
        photoIds.push(await this.upload.execute({ content }, 'pictures', about))
      }
      await this.publish.execute(by, { ...said, projectId, buildings: ['3'], on: addDays(today, -ago), photoIds })
    }
  }
}
