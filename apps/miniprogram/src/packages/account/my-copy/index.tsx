export { MyCopy as default } from '../../../features/my-data/my-copy'
