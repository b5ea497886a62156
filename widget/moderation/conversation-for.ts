import { ConversationController } from './conversation-controller.ts'
import type { DeskHost } from './desk-host.ts'
import type { Desk } from './desk.ts'

/** The conversation of a desk: once shown, its own comment has the focus. */
export const conversationFor = (desk: Desk, host: DeskHost): ConversationController =>
  new ConversationController(host, {
    client: () => host.connection,
    onShown: (id) => {
      desk.focus.moveTo(id)
      desk.voice.say(desk.voice.words.conversation.shown)
    },
    onFailure: desk.heed,
  })
