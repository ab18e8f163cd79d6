export { ConstructionModule } from './construction.module.js'
export { type RecordedPost, RecordConstructionPosts } from './record-construction-posts.js'
