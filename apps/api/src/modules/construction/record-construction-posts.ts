import { Injectable } from '@nestjs/common'
import { Database } from '../../platform/database/database.js'
import { ConstructionStore, type PostContent } from './construction.store.js'

export interface RecordedPost extends PostContent {
  /** Names of the buildings within the project, at least one. */
  readonly buildings: readonly string[]
}

/**
 * Posts told by a file of the sales or the engineering system. The same post again, by project, buildings, day and title,
 * changes nothing, also when staff have edited or withdrawn it meanwhile.
 */
@Injectable()
export class RecordConstructionPosts {
  constructor(
    private readonly database: Database,
    private readonly store: ConstructionStore,
  ) {}

  /**
   * @param source as customers read who tells it, `项目工程部`
   * @returns how many are new, and how many were on record already
   * @throws Error for a building that the project does not have; ask before
   */
  async execute(
    projectId: string,
    posts: readonly RecordedPost[],
    source: string,
  ): Promise<{ created: number; unchanged: number }> {
    const { length } = await this.make(projectId, posts, source)
    return { created: length, unchanged: posts.length - length }
  }

  /** {@link execute}. @returns the ids of new posts */
  async make(projectId: string, posts: readonly RecordedPost[], source: string): Promise<string[]> {
    return this.database.write(async (tx) => {
      const names = [...new Set(posts.flatMap(({ buildings }) => buildings))]
      const ids = await this.store.buildings(tx, projectId, names)
      const made: string[] = []
      for (const { buildings, ...content } of posts) {
        const buildingIds = [...new Set(buildings)].map((name) => known(ids, name))
        if (await this.store.known(tx, projectId, buildingIds, content)) continue
        const author = { kind: 'import', id: null, name: source } as const
        const id = await this.store.add(tx, projectId, buildingIds, content, author)
        if (id !== null) made.push(id)
      }
      return made
    })
  }
}

function known(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name)
  if (id === undefined) throw new Error(`no building ${name}`)
  return id
}
