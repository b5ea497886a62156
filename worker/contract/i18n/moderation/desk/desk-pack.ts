import type { DeskProblem } from '../../../problem-codes.ts'
import type { DeskMessages } from '../desk-messages.ts'

/**
 * What the desk says in one language, fetched as one piece. What only readers or the office are refused with stays away
 * from it.
 */
export type DeskPack = { m: DeskMessages; problems: Readonly<Record<DeskProblem, string>> }
