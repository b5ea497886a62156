import { commonProblemsRo } from '../../problems/common-ro.ts'
import { moderationProblemsRo } from '../../problems/moderation-ro.ts'
import { rewordedProblemsRo } from '../../problems/reworded-ro.ts'
import { typedProblemsRo } from '../../problems/typed-ro.ts'
import { deskMessagesRo } from '../desk-messages-ro.ts'
import type { DeskPack } from './desk-pack.ts'

export const ro: DeskPack = {
  m: deskMessagesRo,
  problems: { ...commonProblemsRo, ...typedProblemsRo, ...rewordedProblemsRo, ...moderationProblemsRo },
}
