type Store = { prepare(sql: string): { first(): Promise<Record<string, unknown> | null> } }

/** Each counts the rows that break a promise. Staff write in the newsroom's name: without a box, and unscreened. */
const BROKEN: Record<string, string> = {
  'a comment without its consent record': `SELECT count(*) FROM comments c
    WHERE c.staff = 0 AND NOT EXISTS (SELECT 1 FROM consents s WHERE s.comment_id = c.id)`,
  'a consent record without its comment': `SELECT count(*) FROM consents s
    WHERE NOT EXISTS (SELECT 1 FROM comments c WHERE c.id = s.comment_id)`,
  'a status without a decision behind it': `SELECT count(*) FROM comments c
    WHERE c.status <> 'pending' AND NOT EXISTS
      (SELECT 1 FROM decisions d WHERE d.comment_id = c.id AND d.to_status = c.status)`,
  'a public comment that neither a filter nor a moderator looked at': `SELECT count(*) FROM comments c
    WHERE c.status = 'approved' AND c.staff = 0
      AND NOT EXISTS (SELECT 1 FROM screenings s WHERE s.comment_id = c.id AND s.checked = 1)
      AND NOT EXISTS (SELECT 1 FROM decisions d
        WHERE d.comment_id = c.id AND d.to_status = 'approved' AND d.actor_kind = 'moderator')`,
  'an unchecked comment that nothing will check': `SELECT count(*) FROM comments c
    WHERE c.status = 'pending' AND c.removed IS NULL AND c.check_due_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM screenings s WHERE s.comment_id = c.id AND s.checked = 1)`,
  'a check that is due later than twenty minutes after it was last put off': `SELECT count(*) FROM comments c
    WHERE c.check_due_at > max(c.created_at, coalesce(c.edited_at, 0),
      coalesce((SELECT max(s.at) FROM screenings s WHERE s.comment_id = c.id), 0)) + 20 * 60000`,
  'a thread whose count is not that of its published comments': `SELECT count(*) FROM threads t
    WHERE t.count <> (SELECT count(*) FROM comments c WHERE c.thread_id = t.id AND c.status = 'approved')`,
  'a comment whose replies are miscounted': `SELECT count(*) FROM comments c
    WHERE c.reply_count <> (SELECT count(*) FROM comments r WHERE r.parent_id = c.id AND r.status = 'approved')`,
  'a queue whose count is not that of its comments': `SELECT count(*) FROM status_counts q
    WHERE q.n <> (SELECT count(*) FROM comments c WHERE c.site = q.site AND c.status = q.status)`,
}

/** The promises of the store that do not hold now, each with the number of rows that break it; none, if all is well. */
export const brokenInvariants = async (db: Store): Promise<Record<string, number>> => {
  const columns = Object.entries(BROKEN).map(([name, sql]) => `(${sql}) AS "${name}"`)
  const found = (await db.prepare(`SELECT ${columns.join(',\n')}`).first()) ?? {}
  return Object.fromEntries(
    Object.entries(found).flatMap(([name, count]) => (count === 0 ? [] : [[name, Number(count)]])),
  )
}
