/** Akismet's last word on the comment of decision `d`: 1 spam, 0 ham, no row while it has not looked. */
const AKISMET_WORD = (column: string) => `(SELECT ${column} FROM screenings s, json_each(s.findings) f
    WHERE s.comment_id = d.comment_id
      AND json_extract(f.value, '$.filter') = 'akismet'
      AND json_extract(f.value, '$.verdict') IN ('ham', 'spam', 'discard')
    ORDER BY s.at DESC, s.id DESC LIMIT 1)`

/**
 * Feedback for Akismet where a decision contradicts what Akismet believes: its own last word, or what a
 * moderator has told it since. Feedback that has not left yet was never told. ?1 decision, ?2 due.
 */
export const FEEDBACK = `INSERT INTO outbox (kind, comment_id, decision_id, due_at)
  SELECT iif(spam, 'akismet_spam', 'akismet_ham'), comment_id, id, ?2
  FROM (
    SELECT d.id, d.comment_id, d.to_status = 'spam' AS spam,
      ${AKISMET_WORD("json_extract(f.value, '$.verdict') <> 'ham'")} AS word,
      (SELECT e.to_status = 'spam' FROM decisions e
        WHERE e.comment_id = d.comment_id AND e.id <> d.id
          AND e.actor_kind = 'moderator' AND e.to_status <> 'trash'
          AND e.at >= ${AKISMET_WORD('s.at')}
          AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.comment_id = d.comment_id)
        ORDER BY e.at DESC, e.undoes IS NOT NULL DESC LIMIT 1) AS told
    FROM decisions d
    WHERE d.id = ?1 AND d.to_status <> 'trash'
  )
  WHERE word IS NOT NULL AND spam <> coalesce(told, word)`

/** Older feedback about the same comments is out of date; the bin says nothing about spam. ?1 decision. */
export const SUPERSEDE = `DELETE FROM outbox
  WHERE decision_id <> ?1
    AND comment_id IN (
      SELECT d.comment_id FROM decisions d
      WHERE d.id = ?1 AND (d.to_status <> 'trash' OR d.undoes = outbox.decision_id)
    )`

/** Where a moderator has decided, no filter needs to look any more. ?1 decision. */
export const CANCEL_CHECKS = `UPDATE comments SET check_due_at = NULL
  WHERE check_due_at IS NOT NULL
    AND id IN (SELECT comment_id FROM decisions WHERE id = ?1 AND to_status <> 'pending')`

/** An undone decision gives an unchecked comment its due check back. ?1 decision, ?2 due. */
export const RESUME_CHECKS = `UPDATE comments SET check_due_at = ?2
  WHERE id IN (SELECT comment_id FROM decisions WHERE id = ?1 AND to_status = 'pending')
    AND check_due_at IS NULL AND facts IS NOT NULL
    AND NOT coalesce(
      (SELECT s.checked FROM screenings s WHERE s.comment_id = comments.id ORDER BY s.at DESC, s.id DESC LIMIT 1),
      0
    )`
