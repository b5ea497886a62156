import type { ConversationMessages } from './conversation-messages.ts'

export const conversationMessagesEl: ConversationMessages = {
  conversation: {
    open: 'όλη η συζήτηση',
    title: 'Η συζήτηση',
    back: 'Πίσω στη λίστα',
    earlier: 'Προηγούμενα σχόλια',
    later: 'Επόμενα σχόλια',
    origin: 'Από εδώ ήρθατε',
    correct: 'Διόρθωση διεύθυνσης και τίτλου…',
    shown: 'Εμφανίζεται η συζήτηση γύρω από το σχόλιο.',
  },
}
