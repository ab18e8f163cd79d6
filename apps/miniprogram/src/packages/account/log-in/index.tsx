export { LogIn as default } from '../../../features/log-in/log-in'
