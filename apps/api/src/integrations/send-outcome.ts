/** What became of a message that was handed to a platform. */
export type SendOutcome =
  | { readonly kind: 'sent' }
  /** It was not sent, and will not be: the platform's code says why. */
  | { readonly kind: 'refused'; readonly code: string }
  /** It was not sent now; later it may be. */
  | { readonly kind: 'busy'; readonly code: string }
  /** The platform had it, and no answer came: nobody knows. */
  | { readonly kind: 'unclear'; readonly code: string }
