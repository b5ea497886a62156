import type { Env } from '../../env.ts'
import { stopTokens } from '../../crypto/stop-token.ts'
import { codeMail } from '../../pages/mail/mails.tsx'
import { newsStore } from '../../store/moderation/news-store.ts'
import { mailerOf } from '../mailer.ts'
import { keyringOf } from '../secrets-of.ts'
import { deskServices } from './services.ts'

export const newsServices = (env: Env) => ({
  ...deskServices(env),
  news: newsStore(env.DB),
  mailer: mailerOf(env),
  codeMail,
  stops: stopTokens(keyringOf(env.DB)),
})

/** Where one member stops the news of one site. */
export const stopUrl = (
  { origin, member, site, lang }: { origin: string; member: string; site: string; lang: string },
  token: string,
): string => `${origin}/stop-mail?${new URLSearchParams({ member, site, token, lang }).toString()}`
