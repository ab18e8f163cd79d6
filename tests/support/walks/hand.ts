import type { World } from '../world/index.ts'

/** A file that somebody sends from the phone. */
export interface SentFile {
  name: string
  content: Uint8Array
}

/**
 * A person with the portal in hand, in a browser or in WeChat. The walks of the four buyers are written once for both.
 * Words are compared without their spaces, since they may stand on several lines.
 */
export interface Hand {
  /** Waits until the words stand on the page. */
  see(words: string): Promise<void>
  /** Waits until they do not. */
  miss(words: string): Promise<void>
  tap(id: string): Promise<void>
  /** Taps the thing on which these words stand. */
  tapWords(words: string): Promise<void>
  /** Opens one of the small ways on the home page. */
  shortCut(words: string): Promise<void>
  type(id: string, value: string): Promise<void>
  /** Shows that a number is the reader's: by a code sent to it, in WeChat by WeChat's own button. */
  showNumber(phone: string): Promise<void>
  /** Says that the number just shown is newly one's own; WeChat shows it again for that. */
  sayNew(phone: string): Promise<void>
  /** Asks for a code to a number, and types it; `wrong` types another. */
  typeCode(phone: string, wrong?: 'wrong'): Promise<void>
  /** Adds a page to a paper that is open on this page. */
  send(documentKey: string, file: SentFile): Promise<void>
  /** Taps the thing with this id and gives it a picture of the album. */
  attach(id: string, file: SentFile): Promise<void>
  /** Takes the network away or gives it back. */
  online(there: boolean): Promise<void>
  /** What was opened by `act` to be read: a PDF. */
  opens(act: () => Promise<void>): Promise<Uint8Array>
  /** What lies on the clipboard. */
  copied(): Promise<string>
  /** The words of the page. */
  words(): Promise<string>
  /** Goes to an address of the portal, without the server's own. */
  open(address: string): Promise<void>
  /** Asks for the page anew, as by pulling it down. */
  reload(): Promise<void>
  /** The whole page as a picture. */
  picture(name: string): Promise<void>
  /** What was wrong on the way: errors in the console, requests that failed. */
  complaints(): readonly string[]
  close(): Promise<void>
}

/** Words as they are compared. */
export const bare = (words: string): string => words.replaceAll(/\s/g, '')

/** Another code than this one. */
export const otherCode = (code: string): string => (code === '000000' ? '000001' : '000000')

/** Where a walk is taken: a world of its own, and hands for the members of a home. */
export interface Runtime {
  world: () => World
  handOf: (homeId: string, role?: 'owner' | 'tenant') => Promise<Hand>
}
