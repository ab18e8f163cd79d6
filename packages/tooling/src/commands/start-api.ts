import { become } from '../production.ts'

await become('main')
