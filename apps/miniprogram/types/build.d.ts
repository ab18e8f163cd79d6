declare module '*.scss'
declare module '*.css'

/** Base addresses of the API by `envVersion` of the mini-program, set when it is built. */
declare const API_BASES: { develop: string; trial: string; release: string }
/** Version of this package, sent as `X-Client`. */
declare const APP_VERSION: string
