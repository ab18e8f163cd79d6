import { Injectable } from '@nestjs/common'
import type { Tx } from '../../../../platform/database/database.js'
import { MatchConstructionPosts, type PostMatch, RecordConstructionPosts } from '../../../construction/index.js'
import type { ImportKind, Made } from '../import-kind.js'
import { type FieldFault, type Found, type ImportScope, type KeptValue, mayImport } from '../kind-rules.js'
import { buildingsOf, constructionRules, type PostRecord } from './construction.rules.js'

interface FoundPost extends Found {
  readonly projectId: string
}

/** As customers read who tells it. */
const source = '项目工程部'

/** 工程进度: posts of the building site. */
@Injectable()
export class ConstructionKind implements ImportKind<PostRecord, FoundPost> {
  readonly rules = constructionRules

  constructor(
    private readonly matching: MatchConstructionPosts,
    private readonly posts: RecordConstructionPosts,
  ) {}

  async lookUp(tx: Tx, records: readonly PostRecord[], scope: ImportScope): Promise<FoundPost[]> {
    const matches = await this.matching.execute(
      records.map((record) => ({ ...record, buildings: buildingsOf(record) })),
      tx,
    )
    return records.map((record, i): FoundPost => {
      const match = matches[i] ?? { projectId: null, missing: [], isKnown: false }
      const { projectId, isKnown } = match
      return { projectId: projectId ?? '', stored: isKnown ? record : null, fault: postFault(match, scope) }
    })
  }

  kept(_: Tx, rows: readonly unknown[]): Promise<KeptValue[][]> {
    return Promise.resolve(rows.map(() => []))
  }

  async write(_: Tx, rows: readonly { record: PostRecord; found: FoundPost }[]): Promise<Made> {
    const ids: string[] = []
    for (const [projectId, group] of Map.groupBy(rows, ({ found }) => found.projectId)) {
      const posts = group.map(({ record }) => {
        const { on, title, words, percent } = record
        return { on, title, words, percent, buildings: buildingsOf(record) }
      })
      ids.push(...(await this.posts.make(projectId, posts, source)))
    }
    return { ids }
  }
}

function postFault({ projectId, missing }: PostMatch, scope: ImportScope): FieldFault | null {
  if (projectId === null) return { field: 'project', message: '没有这个楼盘：请核对名称，或先导入房屋' }
  const forbidden = mayImport(scope, projectId)
  if (forbidden) return forbidden
  if (missing.length === 0) return null
  return { field: 'buildings', message: `这个楼盘没有「${missing.join('、')}」栋：请核对，或先导入房屋` }
}
