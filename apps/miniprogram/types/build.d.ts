declare module '*.scss'
declare module '*.css'

/** Base addresses of the API by `envVersion` of the mini-program, set when it is built. */
declare const API_BASES: { develop: string; trial: string; release: string }
/** WeChat's way to a plugin that app.json declares; throws for any other. */
declare function requirePlugin(alias: string): unknown
/** Version of this package, sent as `X-Client`. */
declare const APP_VERSION: string
