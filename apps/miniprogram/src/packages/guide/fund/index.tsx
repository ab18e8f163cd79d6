export { Fund as default } from '../../../features/fund/fund'
