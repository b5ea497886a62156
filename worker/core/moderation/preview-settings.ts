import type { PreviewSettings, SettingsPreview } from '../../contract/moderation/settings.ts'
import { PREVIEW_COMMENTS } from '../../contract/moderation/desk-limits.ts'
import type { Finding } from '../../contract/moderation/findings.ts'
import { VERDICTS, type FilterName, type Status, type Verdict } from '../../contract/statuses.ts'
import { statusByRule } from '../moderation-rule.ts'
import type { CommentStore } from '../ports/comment-store.ts'
import type { Screen } from '../ports/screen.ts'
import { ok, refuse, refuseFields, type Result } from '../result.ts'
import type { Site } from '../site.ts'
import { checkSite } from './check-site.ts'
import type { SiteAdmin } from './site-admin.ts'

type Deps = {
  sites: Pick<CommentStore, 'site'>
  admin: Pick<SiteAdmin, 'newest'>
  /** Asks the filters that look at nothing but the text and the settings. */
  screenOfText: Screen
}
type Row = SettingsPreview['comments'][number]

/** Those that see again what they saw; what the others said of the request stands. */
const OF_TEXT: readonly FilterName[] = ['links', 'words']

const tally = (statuses: Status[], status: Status) => statuses.filter((each) => each === status).length

/**
 * What other settings would have said of the newest comments. Nothing is written, nobody outside is asked:
 * only words and links are looked at again, everything else was said when the comment came. The receipts that were
 * brought along are not kept: whoever had a published comment before counts as known.
 */
export const previewSettings = async (
  { site: id, ...wish }: PreviewSettings & { site: string },
  { sites, admin, screenOfText }: Deps,
): Promise<Result<SettingsPreview>> => {
  const site = await sites.site(id)
  if (!site) return refuse('unknown_site')
  const { site: tidied, errors } = checkSite({ ...site, ...wish })
  if (errors.length > 0) return refuseFields(errors)
  const then: Site = { ...site, rule: wish.rule, settings: tidied.settings }

  const comments = await admin.newest(id, PREVIEW_COMMENTS)
  const rows = await Promise.all(
    comments.map(async ({ record: { comment, thread, screening, writer }, byModerator, published }) => {
      const known = published || writer?.trusted === true
      const look = async (settings: Site) => {
        const { findings, verdict } = await screenOfText({
          site: settings,
          cause: 'new',
          comment,
          thread,
          facts: { address: '', userAgent: null, referrer: null },
          addressKey: null,
          form: { honeypot: null, shownAt: null },
        })
        const others = (screening?.findings ?? []).filter(({ filter }) => !OF_TEXT.includes(filter))
        const overall = others
          .filter(({ filter }) => filter !== 'akismet' || settings.settings.akismet)
          .reduce<Verdict>((worst, { verdict: said }) => (rank(said) > rank(worst) ? said : worst), verdict)
        return {
          findings,
          verdict: overall,
          status: statusByRule(settings.rule, { verdict: overall, checked: true, known }),
        }
      }
      const [today, later] = [await look(site), await look(then)]
      const detailOf = (reason: Finding['reason']) =>
        later.findings.find((finding) => finding.reason === reason)?.detail ?? null
      const many = detailOf('many_links')
      const row: Row = {
        id: comment.id,
        body: comment.body,
        name: comment.name,
        createdAt: new Date(comment.createdAt).toISOString(),
        was: {
          verdict: screening?.verdict ?? null,
          by: byModerator ? 'moderator' : 'filters',
          status: comment.status,
        },
        would: {
          verdict: later.verdict,
          status: later.status,
          known: wish.rule === 'first' && later.verdict === 'ham' && known,
          unlessKnown: wish.rule === 'first' && later.verdict === 'ham' && !known,
          word: detailOf('listed_word'),
          links: many === null ? null : Number(many),
        },
        differs: today.status !== later.status,
      }
      return { row, today: today.status, then: later.status }
    }),
  )
  const count = (status: Status) => ({
    today: tally(
      rows.map((row) => row.today),
      status,
    ),
    then: tally(
      rows.map((row) => row.then),
      status,
    ),
  })
  return ok({
    comments: rows.map(({ row }) => row),
    published: count('approved'),
    waiting: count('pending'),
    spam: count('spam'),
  })
}

const rank = (verdict: Verdict): number => VERDICTS.indexOf(verdict)
