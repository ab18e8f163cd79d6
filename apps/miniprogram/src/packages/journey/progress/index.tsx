export { Journey as default } from '../../../features/journey/journey'
