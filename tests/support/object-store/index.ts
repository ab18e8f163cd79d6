export { type ObjectStore, startObjectStore } from './store.ts'
