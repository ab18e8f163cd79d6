export { MessagePreferences as default } from '../../../features/messages/message-preferences'
