export { DeleteAccount as default } from '../../../features/my-data/delete-account'
