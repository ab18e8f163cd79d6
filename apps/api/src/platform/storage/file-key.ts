/** Where the bytes of a file lie. Files of nobody's project have a room of their own. */
export const fileKey = (projectId: string | null, id: string, size: 'full' | 'thumb' = 'full'): string =>
  `${projectId ?? 'persons'}/${id}${size === 'thumb' ? '.thumb' : ''}`
