export { Invitation as default } from '../../../features/invitation/invitation'
