import { commonProblemsEn } from '../../problems/common-en.ts'
import { moderationProblemsEn } from '../../problems/moderation-en.ts'
import { rewordedProblemsEn } from '../../problems/reworded-en.ts'
import { typedProblemsEn } from '../../problems/typed-en.ts'
import { deskMessagesEn } from '../desk-messages-en.ts'
import type { DeskPack } from './desk-pack.ts'

export const en: DeskPack = {
  m: deskMessagesEn,
  problems: { ...commonProblemsEn, ...typedProblemsEn, ...rewordedProblemsEn, ...moderationProblemsEn },
}
