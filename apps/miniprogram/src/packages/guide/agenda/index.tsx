export { Agenda as default } from '../../../features/agenda/agenda'
