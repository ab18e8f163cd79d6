import { randomUUID } from 'node:crypto'
import { jsonAnswer, type Answer } from '../http/answer.ts'

/** Tencent Cloud's codes for a request refused as a whole, in the words of its documentation. */
const MESSAGES: Readonly<Record<string, string>> = {
  'AuthFailure.InvalidAuthorization': 'The Authorization header does not follow the TC3-HMAC-SHA256 format.',
  'AuthFailure.SecretIdNotFound': 'The SecretId is not found, please ensure that your SecretId is correct.',
  'AuthFailure.SignatureExpire': 'The provided timestamp differs from the server time by more than 5 minutes.',
  'AuthFailure.SignatureFailure':
    'The provided credentials could not be validated. Please check your signature is correct.',
  'FailedOperation.JsonParseFail': 'Failed to parse the request body as JSON.',
  InternalError: 'An internal error has occurred. Retry your request.',
  InvalidAction: 'The request action is invalid or not found.',
  InvalidParameter: 'A parameter has a wrong type or format.',
  'LimitExceeded.PhoneNumberCountLimit': 'The number of phone numbers exceeds 200 in one request.',
  MissingParameter: 'A required parameter is missing.',
  'MissingParameter.EmptyPhoneNumberSet': 'The list of phone numbers is empty.',
  NoSuchVersion: 'The request version does not exist.',
  UnsupportedProtocol: 'Only GET and POST requests are supported.',
}

/** A refusal of the whole request; Tencent Cloud answers it with status 200 too. */
export function tencentError(code: string): Answer {
  const message = MESSAGES[code] ?? 'The request was refused.'
  return jsonAnswer({ Response: { Error: { Code: code, Message: message }, RequestId: randomUUID() } }, code)
}

export function tencentAnswer(content: object, outcome: string): Answer {
  return jsonAnswer({ Response: { ...content, RequestId: randomUUID() } }, outcome)
}
