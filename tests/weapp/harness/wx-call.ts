/** A `wx` API call the app made. */
export interface WxCall {
  api: string
  args: unknown[]
}
