import type { BanList } from '../core/ports/ban-list.ts'
import type { RecentTexts } from '../core/ports/recent-texts.ts'
import type { Screen } from '../core/ports/screen.ts'
import { createScreen, type Alarm } from '../core/screen.ts'
import type { Akismet } from './akismet/akismet.ts'
import { akismetFilter } from './akismet/akismet-filter.ts'
import { bans } from './bans.ts'
import { floods } from './floods.ts'
import { honeypot } from './honeypot.ts'
import { links } from './links.ts'
import { repeats } from './repeats.ts'
import { tooFast } from './too-fast.ts'
import { words } from './words/words.ts'

type Deps = {
  texts: RecentTexts
  /** Null where nobody can be banned. */
  bans: { list: BanList; hashAddress: (site: string, address: string) => Promise<string> } | null
  hash: (text: string) => Promise<string>
  now: () => number
  /** Null where the deployment has no key. */
  akismet: Akismet | null
}

const alarm: Alarm = (ms, ring) => {
  const timer = setTimeout(ring, ms)
  return () => clearTimeout(timer)
}

/** The filters that look at nothing but a text and the site's settings: for trying settings out. */
export const textScreen = (now: () => number): Screen => createScreen([links(), words()], { now, alarm })

/** Every filter of the project, in the order in which they are asked. A new one is one file and one line. */
export const buildScreen = ({ texts, hash, now, akismet, bans: banned }: Deps): Screen => {
  const first = banned ? [bans({ bans: banned.list, hashAddress: banned.hashAddress, now })] : []
  const local = [...first, honeypot(), tooFast(), links(), words(), repeats({ texts, hash }), floods(texts)]
  const alone = createScreen(local, { now, alarm })
  const withAkismet = akismet ? createScreen([...local, akismetFilter(akismet)], { now, alarm }) : alone
  return (candidate) => (candidate.site.settings.akismet ? withAkismet : alone)(candidate)
}
