import { constructionEditors } from '@hub/contracts'
import { projectsOf, type StaffCaller } from '../../platform/auth/caller.js'
import { DomainError } from '../../platform/http/domain-error.js'

/** @throws DomainError `post.not_found` where the caller tells nothing of this project's site */
export function checkEditor(by: StaffCaller, projectId: string | undefined): asserts projectId is string {
  const mine = projectsOf(by, constructionEditors)
  if (projectId === undefined || (mine !== 'all' && !mine.includes(projectId))) throw new DomainError('post.not_found')
}
