import { ApiError } from '@hub/contracts/client'

/** The refusal of an act, whatever went wrong. */
export function refusalOfAct(error: unknown): ApiError {
  return error instanceof ApiError ? error : new ApiError(0, { message: '没有保存成功，请再试一次' })
}

/** True where the node is no longer as the person saw it: the newest state has to be fetched. */
export function isOutOfDate({ code }: ApiError): boolean {
  return code === 'request.conflict' || code === 'node.not_allowed_now'
}
