-- What the filters remember, and what the scheduled jobs need to find their work.

-- SHA-256 of a comment's folded text, for a few days: who sends the same text again is seen without any
-- search through texts.
CREATE TABLE text_prints (
  comment_id TEXT PRIMARY KEY,
  site TEXT NOT NULL,
  print TEXT NOT NULL,
  at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX text_prints_same ON text_prints (site, print, at);
CREATE INDEX text_prints_age ON text_prints (at);

-- A withdrawn or emptied comment leaves no print behind.
CREATE TRIGGER comments_forgotten AFTER UPDATE OF removed ON comments WHEN NEW.removed IS NOT NULL BEGIN
  DELETE FROM text_prints WHERE comment_id = NEW.id;
END;

-- Purged spam leaves the counts as it had entered them.
CREATE TRIGGER comments_uncounted AFTER DELETE ON comments BEGIN
  UPDATE status_counts SET n = n - 1 WHERE site = OLD.site AND status = OLD.status;
  DELETE FROM text_prints WHERE comment_id = OLD.id;
END;

-- Is a comment replied to, published or not? While it is, its row stays.
CREATE INDEX comments_parent ON comments (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX comments_facts ON comments (created_at) WHERE facts IS NOT NULL;
-- Who decided, and why, is forgotten after a year: that it was decided is not.
CREATE INDEX decisions_named ON decisions (at) WHERE actor IS NOT NULL OR reason IS NOT NULL;
