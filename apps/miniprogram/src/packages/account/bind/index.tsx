export { Bind as default } from '../../../features/bind/bind'
