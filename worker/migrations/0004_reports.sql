-- Readers' notices about comments. No foreign key: a notice of unlawful content, and that it was answered,
-- outlives the comment it is about.
CREATE TABLE reports (
  id TEXT PRIMARY KEY,
  site TEXT NOT NULL,
  comment_id TEXT NOT NULL,
  -- Which text was reported: an edit may have changed it since.
  revision INTEGER NOT NULL,
  category TEXT NOT NULL CHECK (category IN ('spam', 'abuse', 'unlawful', 'other')),
  words TEXT,
  name TEXT,
  email TEXT,
  good_faith INTEGER NOT NULL DEFAULT 0,
  lang TEXT NOT NULL,
  address_key TEXT,
  -- The first of one address about one comment; later ones are kept, and count for nothing.
  counted INTEGER NOT NULL,
  at INTEGER NOT NULL,
  -- When a moderator next decided about the comment.
  decided_at INTEGER
) WITHOUT ROWID;
CREATE INDEX reports_comment ON reports (comment_id, at);
CREATE INDEX reports_address ON reports (address_key, at) WHERE address_key IS NOT NULL;
CREATE INDEX reports_worded ON reports (at) WHERE words IS NOT NULL OR name IS NOT NULL OR email IS NOT NULL;

-- Reports that no moderator has decided about yet, each address once.
ALTER TABLE comments ADD COLUMN report_count INTEGER NOT NULL DEFAULT 0;
CREATE INDEX comments_reported ON comments (site, created_at, id) WHERE report_count > 0;

CREATE TRIGGER reports_counted AFTER INSERT ON reports WHEN NEW.counted = 1 BEGIN
  UPDATE comments SET report_count = report_count + 1 WHERE id = NEW.comment_id;
END;

-- A moderator's decision answers what was reported before it; one that is undone has answered nothing.
CREATE TRIGGER decisions_answer_reports AFTER INSERT ON decisions
WHEN NEW.actor_kind = 'moderator' AND EXISTS (SELECT 1 FROM reports WHERE comment_id = NEW.comment_id) BEGIN
  UPDATE reports SET decided_at = NULL
    WHERE NEW.undoes IS NOT NULL AND comment_id = NEW.comment_id
      AND decided_at = (SELECT at FROM decisions WHERE id = NEW.undoes AND comment_id = NEW.comment_id);
  UPDATE reports SET decided_at = NEW.at
    WHERE NEW.undoes IS NULL AND comment_id = NEW.comment_id AND decided_at IS NULL;
  UPDATE comments SET report_count = (
      SELECT count(*) FROM reports WHERE comment_id = NEW.comment_id AND counted = 1 AND decided_at IS NULL
    )
    WHERE id = NEW.comment_id;
END;
