export { Node as default } from '../../../features/node/node'
