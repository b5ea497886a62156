-- What the newsroom does with comments beyond deciding on them.

-- At the head of its thread, since then.
ALTER TABLE comments ADD COLUMN pinned_at INTEGER;
CREATE INDEX comments_pinned ON comments (thread_id, pinned_at) WHERE pinned_at IS NOT NULL;

-- The newsroom reads a conversation whatever the statuses.
CREATE INDEX comments_conversation ON comments (thread_id, path);

-- All new comments of a held thread wait, whatever the site's rule.
ALTER TABLE threads ADD COLUMN held INTEGER NOT NULL DEFAULT 0;

-- Why, from the short list; decisions.reason is the moderator's free text behind it.
ALTER TABLE decisions ADD COLUMN reason_code TEXT;

-- A member of the newsroom, where it was not the writer who edited.
ALTER TABLE revisions ADD COLUMN editor TEXT;

CREATE TABLE notes (
  id TEXT PRIMARY KEY,
  site TEXT NOT NULL,
  comment_id TEXT NOT NULL REFERENCES comments (id),
  member TEXT NOT NULL,
  text TEXT NOT NULL,
  at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX notes_comment ON notes (comment_id, at);

-- Who did what at the desk, and who looked at personal data. Only ever appended.
CREATE TABLE desk_log (
  id INTEGER PRIMARY KEY,
  site TEXT NOT NULL,
  at INTEGER NOT NULL,
  actor_kind TEXT NOT NULL,
  actor_id TEXT,
  -- As it was then: people leave.
  actor_name TEXT,
  act TEXT NOT NULL,
  subject_kind TEXT,
  subject_id TEXT,
  detail TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(detail))
);
CREATE INDEX desk_log_site ON desk_log (site, id);

-- What two comments of one person have in common, kept as counts so that nobody's record is ever counted
-- through. ref: 'e:' and a hash of the e-mail, 'r:' and the first comment of a chain of receipts, or 'a:' and
-- the address key, which is forgotten with it. The handle names a writer outside and says nothing of them.
ALTER TABLE comments ADD COLUMN writer_ref TEXT;
CREATE INDEX comments_writer ON comments (site, writer_ref) WHERE writer_ref IS NOT NULL;

CREATE TABLE writers (
  site TEXT NOT NULL,
  ref TEXT NOT NULL,
  handle TEXT NOT NULL DEFAULT (lower(hex(randomblob(10)))),
  approved INTEGER NOT NULL DEFAULT 0,
  pending INTEGER NOT NULL DEFAULT 0,
  spam INTEGER NOT NULL DEFAULT 0,
  trash INTEGER NOT NULL DEFAULT 0,
  trusted_by TEXT,
  trusted_at INTEGER,
  PRIMARY KEY (site, ref)
) WITHOUT ROWID;
CREATE UNIQUE INDEX writers_handle ON writers (site, handle);

CREATE TRIGGER comments_writer_left AFTER UPDATE OF status, writer_ref ON comments
WHEN OLD.writer_ref IS NOT NULL AND (OLD.status <> NEW.status OR OLD.writer_ref IS NOT NEW.writer_ref) BEGIN
  UPDATE writers SET approved = approved - (OLD.status = 'approved'), pending = pending - (OLD.status = 'pending'),
      spam = spam - (OLD.status = 'spam'), trash = trash - (OLD.status = 'trash')
    WHERE site = OLD.site AND ref = OLD.writer_ref;
  UPDATE writers SET approved = approved + (NEW.status = 'approved'), pending = pending + (NEW.status = 'pending'),
      spam = spam + (NEW.status = 'spam'), trash = trash + (NEW.status = 'trash')
    WHERE site = NEW.site AND ref = NEW.writer_ref;
  -- Of whom nothing is left, nothing is kept, but that they were trusted.
  DELETE FROM writers WHERE site = OLD.site AND ref = OLD.writer_ref
    AND approved + pending + spam + trash = 0 AND trusted_at IS NULL;
END;

CREATE TRIGGER comments_writer_gone AFTER DELETE ON comments WHEN OLD.writer_ref IS NOT NULL BEGIN
  UPDATE writers SET approved = approved - (OLD.status = 'approved'), pending = pending - (OLD.status = 'pending'),
      spam = spam - (OLD.status = 'spam'), trash = trash - (OLD.status = 'trash')
    WHERE site = OLD.site AND ref = OLD.writer_ref;
  DELETE FROM writers WHERE site = OLD.site AND ref = OLD.writer_ref
    AND approved + pending + spam + trash = 0 AND trusted_at IS NULL;
END;

-- What is erased leaves no name behind, whoever erases it; an address key takes its writer along.
CREATE TRIGGER comments_writer_erased AFTER UPDATE OF removed ON comments
WHEN NEW.removed IS NOT NULL AND NEW.body = '' AND NEW.writer_ref IS NOT NULL BEGIN
  UPDATE comments SET writer_ref = NULL WHERE id = NEW.id;
END;
CREATE TRIGGER comments_address_forgotten AFTER UPDATE OF address_key ON comments
WHEN NEW.address_key IS NULL AND substr(NEW.writer_ref, 1, 2) = 'a:' BEGIN
  UPDATE comments SET writer_ref = NULL WHERE id = NEW.id;
END;

-- seq: the moment of writing in steps of 1/1024 ms, one number for each comment, so that one rowid sorts both
-- indexes below. facets: what the desk filters by, as words; every filter and every combination of filters is
-- one walk through an inverted index, which meets the shortest list first.
ALTER TABLE comments ADD COLUMN seq INTEGER;
ALTER TABLE comments ADD COLUMN facets TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX comments_seq ON comments (seq);

CREATE VIEW comment_facets (id, words) AS
SELECT c.id, 'i' || s.rowid || ' s' || c.status || ' t' || c.thread_id
  || coalesce(' w' || (SELECT w.handle FROM writers w WHERE w.site = c.site AND w.ref = c.writer_ref), '')
  || coalesce(' l' || lower(substr(c.lang, 1, instr(c.lang || '-', '-') - 1)), '')
  || iif(c.check_due_at IS NULL, '', ' unchecked') || iif(c.report_count > 0, ' reported', '')
  || coalesce((
    SELECT group_concat(
      ' r' || replace(json_extract(f.value, '$.reason'), '_', '')
      || iif(json_extract(f.value, '$.verdict') = 'ham', '', ' f' || replace(json_extract(f.value, '$.filter'), '_', '')), '')
    FROM json_each((
      SELECT n.findings FROM screenings n WHERE n.comment_id = c.id ORDER BY n.at DESC, n.id DESC LIMIT 1
    )) f
    WHERE json_extract(f.value, '$.reason') <> 'nothing_found'
  ), '')
FROM comments c JOIN sites s ON s.id = c.site;

-- Contentless: a changed facet is struck out and written anew, without a look at the old words.
CREATE VIRTUAL TABLE facet_index USING fts5 (
  facets, content = '', contentless_delete = 1, detail = 'none'
);
-- Folded words, sounds and names, as core/search/search-text.ts writes them. Erased means erased: secure-delete
-- takes the words out of the index itself, instead of striking them out until some later merge.
CREATE VIRTUAL TABLE text_index USING fts5 (
  folded, site, content = 'comments', content_rowid = 'seq', detail = 'column', columnsize = 0,
  tokenize = "unicode61 remove_diacritics 0 tokenchars '~-'"
);
INSERT INTO text_index (text_index, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER comments_placed AFTER INSERT ON comments BEGIN
  INSERT INTO writers (site, ref) SELECT NEW.site, NEW.writer_ref WHERE NEW.writer_ref IS NOT NULL
    ON CONFLICT (site, ref) DO NOTHING;
  UPDATE writers SET approved = approved + (NEW.status = 'approved'), pending = pending + (NEW.status = 'pending'),
      spam = spam + (NEW.status = 'spam'), trash = trash + (NEW.status = 'trash')
    WHERE site = NEW.site AND ref = NEW.writer_ref;
  UPDATE comments SET
      seq = coalesce(
        (SELECT max(o.seq) + 1 FROM comments o WHERE o.seq >= NEW.created_at * 1024 AND o.seq < NEW.created_at * 1024 + 1024),
        NEW.created_at * 1024),
      facets = (SELECT words FROM comment_facets WHERE id = NEW.id)
    WHERE id = NEW.id;
END;

CREATE TRIGGER comments_faceted AFTER UPDATE OF status, check_due_at, lang, writer_ref, report_count ON comments
WHEN NEW.seq IS NOT NULL BEGIN
  UPDATE comments SET facets = (SELECT words FROM comment_facets WHERE id = NEW.id) WHERE id = NEW.id;
END;
CREATE TRIGGER screenings_faceted AFTER INSERT ON screenings BEGIN
  UPDATE comments SET facets = (SELECT words FROM comment_facets WHERE id = NEW.comment_id) WHERE id = NEW.comment_id;
END;
CREATE TRIGGER screenings_emptied AFTER UPDATE OF findings ON screenings BEGIN
  UPDATE comments SET facets = (SELECT words FROM comment_facets WHERE id = NEW.comment_id) WHERE id = NEW.comment_id;
END;

CREATE TRIGGER comments_facets_indexed AFTER UPDATE OF facets ON comments WHEN OLD.facets <> NEW.facets BEGIN
  DELETE FROM facet_index WHERE rowid = NEW.seq;
  INSERT INTO facet_index (rowid, facets) VALUES (NEW.seq, NEW.facets);
END;
CREATE TRIGGER comments_text_indexed AFTER UPDATE OF folded, seq ON comments
WHEN OLD.seq IS NOT NEW.seq OR OLD.folded <> NEW.folded BEGIN
  INSERT INTO text_index (text_index, rowid, folded, site)
    SELECT 'delete', OLD.seq, OLD.folded, OLD.site WHERE OLD.seq IS NOT NULL AND OLD.folded <> '';
  INSERT INTO text_index (rowid, folded, site) SELECT NEW.seq, NEW.folded, NEW.site WHERE NEW.folded <> '';
END;
CREATE TRIGGER comments_unindexed AFTER DELETE ON comments WHEN OLD.seq IS NOT NULL BEGIN
  DELETE FROM facet_index WHERE rowid = OLD.seq;
  INSERT INTO text_index (text_index, rowid, folded, site)
    SELECT 'delete', OLD.seq, OLD.folded, OLD.site WHERE OLD.folded <> '';
END;

-- Comments from before: a place each, and with it, by the triggers above, both indexes.
UPDATE comments SET
  seq = p.seq, facets = (SELECT words FROM comment_facets f WHERE f.id = comments.id)
FROM (
  SELECT id, created_at * 1024 + row_number() OVER (PARTITION BY created_at ORDER BY id) - 1 AS seq FROM comments
) p WHERE p.id = comments.id;

CREATE TABLE bans (
  id TEXT PRIMARY KEY,
  site TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('writer', 'email', 'address', 'name', 'text')),
  -- A writer's ref, a hash of the e-mail or of the address, or a folded pattern.
  key TEXT NOT NULL,
  label TEXT,
  effect TEXT NOT NULL CHECK (effect IN ('hold', 'spam', 'trash')),
  reason TEXT,
  member TEXT NOT NULL,
  at INTEGER NOT NULL,
  until INTEGER,
  met INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX bans_site ON bans (site, at);
CREATE INDEX bans_key ON bans (site, kind, key);
CREATE INDEX bans_end ON bans (until) WHERE until IS NOT NULL;
