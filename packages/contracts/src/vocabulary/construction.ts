import type { StaffRole } from './staff.ts'

/** Who tells of the building site and answers questions about it. */
export const constructionEditors: readonly StaffRole[] = ['administrator', 'service_manager', 'officer']
/** Photos of one post. */
export const mostPostPhotos = 9
