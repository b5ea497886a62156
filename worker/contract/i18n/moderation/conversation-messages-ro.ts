import type { ConversationMessages } from './conversation-messages.ts'

export const conversationMessagesRo: ConversationMessages = {
  conversation: {
    open: 'toată discuția',
    title: 'Discuția',
    back: 'Înapoi la listă',
    earlier: 'Comentarii anterioare',
    later: 'Comentarii ulterioare',
    origin: 'De aici ați venit',
    correct: 'Corectați adresa și titlul…',
    shown: 'Este afișată discuția din jurul comentariului.',
  },
}
