import { Module } from '@nestjs/common'
import { ConstructionStore } from './construction.store.js'
import { RecordConstructionPosts } from './record-construction-posts.js'

/** What the project tells of its building site, and what its customers ask about it. */
@Module({
  providers: [ConstructionStore, RecordConstructionPosts],
  exports: [RecordConstructionPosts],
})
export class ConstructionModule {}
