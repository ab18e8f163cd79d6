export { ConstructionModule } from './construction.module.js'
export { MatchConstructionPosts, type PostMatch } from './match-construction-posts.js'
export { PublishPost } from './publish-post.js'
export { type RecordedPost, RecordConstructionPosts } from './record-construction-posts.js'
