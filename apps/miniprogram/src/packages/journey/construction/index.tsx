export { Construction as default } from '../../../features/construction/construction'
