import { Module } from '@nestjs/common'
import { ConstructionData } from './construction.data.js'
import { ConstructionStore } from './construction.store.js'
import { MatchConstructionPosts } from './match-construction-posts.js'
import { RecordConstructionPosts } from './record-construction-posts.js'

/** What the project tells of its building site, and what its customers ask about it. */
@Module({
  providers: [ConstructionData, ConstructionStore, MatchConstructionPosts, RecordConstructionPosts],
  exports: [MatchConstructionPosts, RecordConstructionPosts],
})
export class ConstructionModule {}
