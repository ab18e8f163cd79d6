import { Module } from '@nestjs/common'
import { HomesModule } from '../homes/index.js'
import { AcceptPhoto } from './accept-photo.js'
import { AnswerQuestion } from './answer-question.js'
import { ChangePost } from './change-post.js'
import { ConstructionData } from './construction.data.js'
import { ConstructionStore } from './construction.store.js'
import { DiscussPost } from './discuss-post.js'
import { MatchConstructionPosts } from './match-construction-posts.js'
import { PortalConstructionController } from './portal-construction.controller.js'
import { PortalConstructionQueries } from './portal-construction.queries.js'
import { PostCommentsQuery } from './post-comments.query.js'
import { PublishPost } from './publish-post.js'
import { RemovePosts } from './remove-posts.js'
import { RecordConstructionPosts } from './record-construction-posts.js'
import { StaffConstructionController } from './staff-construction.controller.js'
import { StaffConstructionQueries } from './staff-construction.queries.js'

/** What the project tells of its building site, and what its customers ask about it. */
@Module({
  imports: [HomesModule],
  controllers: [PortalConstructionController, StaffConstructionController],
  providers: [
    AcceptPhoto,
    AnswerQuestion,
    ChangePost,
    ConstructionData,
    ConstructionStore,
    DiscussPost,
    MatchConstructionPosts,
    PortalConstructionQueries,
    PostCommentsQuery,
    PublishPost,
    RecordConstructionPosts,
    RemovePosts,
    StaffConstructionQueries,
  ],
  exports: [MatchConstructionPosts, PublishPost, RecordConstructionPosts, RemovePosts],
})
export class ConstructionModule {}
