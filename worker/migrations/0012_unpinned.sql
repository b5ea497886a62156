-- What is no longer published stands at the head of nothing, and does not come back there by itself when it is
-- approved again; only an undo puts it back, where there is still room.
ALTER TABLE decisions ADD COLUMN unpinned_at INTEGER;

CREATE TRIGGER decisions_unpin AFTER INSERT ON decisions
WHEN NEW.from_status = 'approved' AND NEW.to_status <> 'approved' BEGIN
  UPDATE decisions SET unpinned_at = (SELECT pinned_at FROM comments WHERE id = NEW.comment_id)
    WHERE id = NEW.id AND comment_id = NEW.comment_id
      AND EXISTS (SELECT 1 FROM comments WHERE id = NEW.comment_id AND pinned_at IS NOT NULL);
  UPDATE comments SET pinned_at = NULL WHERE id = NEW.comment_id AND pinned_at IS NOT NULL;
END;

CREATE TRIGGER decisions_pin_back AFTER INSERT ON decisions
WHEN NEW.undoes IS NOT NULL AND NEW.to_status = 'approved' BEGIN
  UPDATE comments
    SET pinned_at = (SELECT d.unpinned_at FROM decisions d WHERE d.id = NEW.undoes AND d.comment_id = NEW.comment_id)
    WHERE id = NEW.comment_id AND pinned_at IS NULL
      AND (SELECT count(*) FROM comments p WHERE p.thread_id = comments.thread_id AND p.pinned_at IS NOT NULL) < 3;
END;

UPDATE comments SET pinned_at = NULL WHERE pinned_at IS NOT NULL AND status <> 'approved';
