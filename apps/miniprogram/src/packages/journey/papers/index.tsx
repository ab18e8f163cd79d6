export { Papers as default } from '../../../features/papers/papers'
