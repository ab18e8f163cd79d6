export { Deed as default } from '../../../features/deed/deed'
