export interface Visitor {
  person: string
  home: string
  token: string
}

/** A page of the portal that is measured: one request, one statement. */
export interface Page {
  readonly name: string
  readonly path: (visitor: Visitor) => string
}

export const homeScreen: Page = { name: 'Home screen', path: () => '/api/v1/home-screen' }
export const journeyScreen: Page = { name: 'Journey page', path: ({ home }) => `/api/v1/homes/${home}/journey` }
