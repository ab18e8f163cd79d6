export { Delay as default } from '../../../features/delay/delay'
