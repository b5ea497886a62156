import type { Screen } from '../core/ports/screen.ts'
import type { Site } from '../core/site.ts'
import { sha256 } from '../core/sha256.ts'
import type { Env } from '../env.ts'
import { createAkismet, type Akismet } from '../filters/akismet/akismet.ts'
import { buildScreen } from '../filters/build-screen.ts'
import { createBanList } from '../store/d1-ban-list.ts'
import { secretsOf } from './secrets-of.ts'
import { createRecentTexts } from '../store/d1-recent-texts.ts'
import { createServiceStates } from '../store/d1-service-states.ts'

type AkismetEnv = Pick<Env, 'DB' | 'AKISMET_KEY' | 'AKISMET_URL'>

const AKISMET_URL = 'https://rest.akismet.com'

/** Akismet really looks at this site's comments: pages may, and must, say so. */
export const akismetActive = (env: Pick<Env, 'AKISMET_KEY'>, site: Site): boolean =>
  Boolean(env.AKISMET_KEY) && site.settings.akismet

/** Akismet with this deployment's key; null where there is none. */
export const akismetOf = (env: AkismetEnv, now: () => number): Akismet | null =>
  env.AKISMET_KEY
    ? createAkismet({
        key: env.AKISMET_KEY,
        baseUrl: env.AKISMET_URL ? env.AKISMET_URL : AKISMET_URL,
        states: createServiceStates(env.DB),
        now,
      })
    : null

/** The filters of this deployment, for one request or one run of the scheduled job. */
export const screenOf = (env: AkismetEnv, now: () => number, akismet = akismetOf(env, now)): Screen =>
  buildScreen({
    texts: createRecentTexts(env.DB),
    bans: { list: createBanList(env.DB), hashAddress: secretsOf(env.DB).banHash },
    hash: sha256,
    now,
    akismet,
  })
