import type { Context } from 'hono'
import type { Act } from '../../core/moderation/act-store.ts'
import type { Desk } from './desk.ts'

/** Who acts, where and when: what every line of the log begins with. */
export const actOf = (c: Context<Desk>, site: string): Act => {
  const { id, name } = c.var.session.member
  return { site, by: { id, name }, at: Date.now() }
}
