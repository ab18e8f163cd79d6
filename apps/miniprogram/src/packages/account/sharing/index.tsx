export { MySharing as default } from '../../../features/sharing/my-sharing'
