import { become } from '../production.ts'

await become('worker')
