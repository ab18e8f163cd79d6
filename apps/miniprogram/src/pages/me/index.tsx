export { Mine as default } from '../../features/me/mine'
