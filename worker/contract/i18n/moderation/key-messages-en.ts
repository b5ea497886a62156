import type { KeyMessages } from './key-messages.ts'

export const keyMessagesEn: KeyMessages = {
  keys: {
    open: 'Keys',
    title: 'Working by keyboard',
    groups: {
      decide: 'Decide on the current comment',
      move: 'Move',
      selection: 'The selected comments',
      look: 'Look and find',
    },
    acts: {
      next: 'Next comment',
      previous: 'Previous comment',
      approve: 'Approve',
      spam: 'Mark as spam',
      trash: 'Move to the trash',
      pend: 'Back to waiting',
      undo: 'Undo the last decision',
      select: 'Select or deselect',
      select_all: 'Select all shown, or none',
      approve_selected: 'Approve',
      spam_selected: 'Mark as spam',
      trash_selected: 'Move to the trash',
      pend_selected: 'Back to waiting',
      queue_pending: 'Go to: waiting',
      queue_approved: 'Go to: approved',
      queue_spam: 'Go to: spam',
      queue_trash: 'Go to: trash',
      history: 'Show or hide the history',
      search: 'Search',
      keys: 'Show these keys',
    },
    shift: 'Shift',
    places:
      'On a keyboard with other letters the same places of the keys count, so there is no need to switch.',
    use: 'Use single keys',
    useHint: 'Switch them off if you work by voice, or if keys are pressed by mistake.',
  },
}
