export { ChangePhone as default } from '../../../features/change-phone/change-phone'
