import { type AnyRoute, endpoints, type ErrorBody } from '@hub/contracts'
import { pathOf } from '@hub/contracts'

type UploadRoute = Extract<AnyRoute, `POST /${string}`>

/** Sends one file as pages of the product do; the answer is checked against the contract. */
export async function sendFile(
  url: string,
  token: string,
  route: UploadRoute,
  params: Record<string, string>,
  content: Uint8Array,
  name = '流水.pdf',
): Promise<{ status: number; body: Record<string, unknown> & Partial<ErrorBody> }> {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(content)]), name)
  const headers = { authorization: `Bearer ${token}`, 'x-client': 'h5/1.0.0' }
  const response = await fetch(url + pathOf(route, { params }), { method: 'POST', body: form, headers })
  const body = (await response.json()) as Record<string, unknown>
  if (response.status === 200) endpoints[route].response.strict().parse(body)
  return { status: response.status, body }
}
