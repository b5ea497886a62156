import type { ConversationMessages } from './conversation-messages.ts'

export const conversationMessagesEn: ConversationMessages = {
  conversation: {
    open: 'the whole conversation',
    title: 'The conversation',
    back: 'Back to the queue',
    earlier: 'Earlier comments',
    later: 'Later comments',
    origin: 'You came from here',
    correct: 'Correct address and title…',
    shown: 'The conversation around the comment is shown.',
  },
}
