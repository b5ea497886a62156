/**
 * Feedback for Akismet where a decision contradicts its last word on the comment; while it has not looked,
 * there is nothing to correct. What was told once is not taken back: by then the address that Akismet would
 * ask for is forgotten. ?1 decision, ?2 due.
 */
export const FEEDBACK = `INSERT INTO outbox (kind, comment_id, decision_id, due_at)
  SELECT iif(spam, 'akismet_spam', 'akismet_ham'), comment_id, id, ?2
  FROM (
    SELECT d.id, d.comment_id, d.to_status = 'spam' AS spam,
      (SELECT json_extract(f.value, '$.verdict') <> 'ham' FROM screenings s, json_each(s.findings) f
        WHERE s.comment_id = d.comment_id
          AND json_extract(f.value, '$.filter') = 'akismet'
          AND json_extract(f.value, '$.verdict') IN ('ham', 'spam', 'discard')
        ORDER BY s.at DESC, s.id DESC LIMIT 1) AS word
    FROM decisions d
    WHERE d.id = ?1 AND d.to_status <> 'trash'
      AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.decision_id = d.id AND o.comment_id = d.comment_id)
  )
  WHERE word IS NOT NULL AND spam <> word`

/**
 * Older feedback about the same comments is out of date; the bin says nothing about spam. The decision leads, so that
 * what waits about other comments costs nothing. ?1 decision.
 */
export const SUPERSEDE = `DELETE FROM outbox
  WHERE id IN (
    SELECT o.id FROM decisions d CROSS JOIN outbox o ON o.comment_id = d.comment_id
    WHERE d.id = ?1 AND o.decision_id <> ?1 AND (d.to_status <> 'trash' OR d.undoes = o.decision_id)
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
