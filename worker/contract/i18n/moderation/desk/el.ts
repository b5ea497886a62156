import { commonProblemsEl } from '../../problems/common-el.ts'
import { moderationProblemsEl } from '../../problems/moderation-el.ts'
import { rewordedProblemsEl } from '../../problems/reworded-el.ts'
import { typedProblemsEl } from '../../problems/typed-el.ts'
import { deskMessagesEl } from '../desk-messages-el.ts'
import type { DeskPack } from './desk-pack.ts'

export const el: DeskPack = {
  m: deskMessagesEl,
  problems: { ...commonProblemsEl, ...typedProblemsEl, ...rewordedProblemsEl, ...moderationProblemsEl },
}
