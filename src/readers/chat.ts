import { chatFormOf, readChat } from './chat/read-chat.ts'
import type { Reader } from './reader.ts'

/** Logs of chats as text: WhatsApp, IRC, and what is copied out of Slack, Teams and Discord. */
export const chatReader: Reader = {
  name: 'chat',
  extensions: [],
  sniff: (sample) => (chatFormOf(sample) === undefined ? 0 : 9),
  parse: readChat,
}
