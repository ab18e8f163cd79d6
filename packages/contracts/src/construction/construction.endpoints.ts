import { z } from 'zod'
import { defineEndpoints } from '../endpoint.ts'
import { FileView } from '../files/files.endpoints.ts'
import { CivilDate, Id, Instant, listOf, Nothing, Page } from '../list.ts'
import { constructionEditors, mostPostPhotos } from '../vocabulary/construction.ts'

/** What the project tells of its building site. */
export const ConstructionPost = z.object({
  id: Id,
  on: CivilDate,
  title: z.string(),
  words: z.string(),
  /** How far the buildings are, 0 to 100. */
  percent: z.int().nullable(),
  buildings: z.array(z.string()),
  author: z.string(),
  photos: z.array(FileView),
  /** Comments and questions that stand. */
  comments: z.int(),
  /** Questions without an answer. */
  waiting: z.int(),
})
export const ConstructionComment = z.object({
  id: Id,
  isQuestion: z.boolean(),
  /** `林* · 3 幢`. */
  author: z.string(),
  words: z.string(),
  at: Instant,
  isMine: z.boolean(),
  answer: z.object({ author: z.string(), words: z.string(), at: Instant }).nullable(),
})
const StaffPost = ConstructionPost.extend({ projectId: Id })
const PostPage = z.object({
  post: ConstructionPost,
  /** The latest first, 200 at most. */
  comments: z.array(ConstructionComment),
})
const Words = z.string().trim().min(1).max(300)
const staff = { staff: constructionEditors } as const
const Content = z.object({
  title: z.string().trim().min(2).max(40),
  words: z.string().trim().min(2).max(1000),
  percent: z.int().min(0).max(100).nullable(),
})
const AtPost = z.object({ homeId: Id, postId: Id })

export const construction = defineEndpoints({
  'GET /homes/:homeId/construction': {
    summary: 'Posts about the building of a home, the latest first',
    access: 'member',
    params: z.object({ homeId: Id }),
    query: Page,
    response: listOf(ConstructionPost),
    errors: ['home.not_found'],
  },
  'GET /homes/:homeId/construction/:postId': {
    summary: 'A post with its comments and answers',
    access: 'member',
    params: AtPost,
    response: PostPage,
    errors: ['home.not_found', 'post.not_found'],
  },
  'POST /homes/:homeId/construction/:postId/comments': {
    summary: 'Comment on a post, or ask under it',
    access: 'member',
    params: AtPost,
    body: z.object({ words: Words, isQuestion: z.boolean() }),
    repeat: 'key',
    response: PostPage,
    errors: ['home.not_found', 'post.not_found', 'request.too_many'],
  },
  'DELETE /homes/:homeId/construction/:postId/comments/:commentId': {
    summary: 'Take back what I wrote',
    access: 'member',
    params: AtPost.extend({ commentId: Id }),
    repeat: 'natural',
    response: PostPage,
    errors: ['home.not_found', 'post.not_found'],
  },
  'GET /staff/construction': {
    summary: 'Posts of my projects, the latest first',
    access: staff,
    query: Page.extend({ projectId: Id.optional(), building: z.string().max(32).optional() }),
    response: listOf(StaffPost),
  },
  'GET /staff/construction/:postId': {
    summary: 'A post of my projects with what was said under it',
    access: staff,
    params: z.object({ postId: Id }),
    response: PostPage.extend({ post: StaffPost }),
    errors: ['post.not_found'],
  },
  'POST /staff/construction': {
    summary: 'Tell of the building site',
    access: staff,
    body: Content.extend({
      projectId: Id,
      buildings: z.array(z.string().max(32)).min(1).max(100),
      on: CivilDate,
      photoIds: z.array(Id).max(mostPostPhotos),
    }),
    repeat: 'key',
    response: z.object({ id: Id }),
    errors: ['post.not_found', 'post.already', 'post.photo_lost'],
  },
  'POST /staff/projects/:projectId/construction-photos': {
    summary: 'Upload a photo for a post that is being written',
    access: staff,
    params: z.object({ projectId: Id }),
    upload: 'file',
    repeat: 'natural',
    response: FileView,
    errors: ['post.not_found', 'file.missing', 'file.empty', 'file.too_large', 'file.kind_refused', 'file.unreadable'],
  },
  'PUT /staff/construction/:postId': {
    summary: 'Better the words of a post',
    access: staff,
    params: z.object({ postId: Id }),
    body: Content,
    response: Nothing,
    errors: ['post.not_found'],
  },
  'POST /staff/construction/:postId/withdraw': {
    summary: 'Take a post back',
    access: staff,
    params: z.object({ postId: Id }),
    repeat: 'natural',
    response: Nothing,
    errors: ['post.not_found'],
  },
  'GET /staff/construction/questions': {
    summary: 'Questions that wait for an answer, the oldest first',
    access: staff,
    query: z.object({ projectId: Id.optional() }),
    response: z.object({
      items: z.array(
        z.object({ id: Id, postId: Id, postTitle: z.string(), author: z.string(), words: z.string(), at: Instant }),
      ),
    }),
  },
  'POST /staff/construction/questions/:commentId/answer': {
    summary: 'Answer a question; the first answer stands',
    access: staff,
    params: z.object({ commentId: Id }),
    body: z.object({ words: Words }),
    repeat: 'natural',
    response: Nothing,
    errors: ['post.not_found', 'request.conflict'],
  },
})
