import { maskName } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { newId } from '../../platform/crypto/id.js'
import { Sealing } from '../../platform/crypto/sealing.js'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { RateLimits } from '../../platform/limits/rate-limits.js'
import { buildingLabel, HomeAccess } from '../homes/index.js'

/** Ten comments of a person in ten minutes, over all posts. */
const limit = { hits: 10, seconds: 600 }

/** A customer comments under a post of the own building, or takes a comment back. Others read a masked name. */
@Injectable()
export class DiscussPost {
  constructor(
    private readonly database: Database,
    private readonly access: HomeAccess,
    private readonly limits: RateLimits,
    private readonly sealing: Sealing,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `home.not_found`, `post.not_found`, `request.too_many` */
  async comment(
    personId: string,
    { homeId, postId }: { homeId: string; postId: string },
    said: { words: string; isQuestion: boolean },
  ): Promise<void> {
    const { id: membershipId } = await this.access.member(personId, homeId)
    const place = await this.place(membershipId, postId)
    await this.limits.hit(`construction-comment:${personId}`, limit)
    const { words, isQuestion } = said
    const now = this.clock.now()
    const name = place.nameCipher === null ? '住户' : maskName(this.sealing.open(place.nameCipher))
    const author = { personId, authorName: `${name} · ${buildingLabel(place.building)}` }
    await this.database.kysely
      .insertInto('constructionComment')
      .values({ id: newId(now), projectId: place.projectId, postId, isQuestion, ...author, words, createdAt: now })
      .execute()
  }

  /** What is not the caller's own stays as it is. @throws DomainError `home.not_found` */
  async takeBack(personId: string, homeId: string, postId: string, commentId: string): Promise<void> {
    await this.access.member(personId, homeId)
    await this.database.kysely
      .updateTable('constructionComment')
      .set({ deletedAt: this.clock.now(), words: '' })
      .where('id', '=', commentId)
      .where('postId', '=', postId)
      .where('personId', '=', personId)
      .where('deletedAt', 'is', null)
      .execute()
  }

  private async place(membershipId: string, postId: string) {
    const found = await this.database.kysely
      .selectFrom('membership as m')
      .innerJoin('home as h', 'h.id', 'm.homeId')
      .innerJoin('building as g', 'g.id', 'h.buildingId')
      .innerJoin('constructionPostBuilding as k', 'k.buildingId', 'g.id')
      .innerJoin('constructionPost as c', 'c.id', 'k.postId')
      .leftJoin('purchaser as b', 'b.id', 'm.purchaserId')
      .select(['c.projectId', 'g.name as building', 'b.nameCipher'])
      .where('m.id', '=', membershipId)
      .where('c.id', '=', postId)
      .where('c.withdrawnAt', 'is', null)
      .executeTakeFirst()
    if (!found) throw new DomainError('post.not_found')
    return found
  }
}
