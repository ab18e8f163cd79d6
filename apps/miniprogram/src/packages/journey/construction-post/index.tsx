export { PostPage as default } from '../../../features/construction/post-page'
