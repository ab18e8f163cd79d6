import type { Result } from '@hub/contracts'
import { api } from '../../platform/api'
import { useLoaded } from '../../platform/data/use-loaded'
import type { UseLoaded } from '../../platform/data/use-loaded'

type Me = Result<'GET /me'>

export function useMyCopy(): UseLoaded<Result<'GET /me/export'> & { me: Me }> {
  return useLoaded('my-copy', async () => {
    const [me, copy] = await Promise.all([api('GET /me'), api('GET /me/export')])
    return { ...copy, me }
  })
}

export function useDeletion(): UseLoaded<Result<'GET /me/deletion'> & { me: Me }> {
  return useLoaded('deletion', async () => {
    const [me, deletion] = await Promise.all([api('GET /me'), api('GET /me/deletion')])
    return { ...deletion, me }
  })
}
