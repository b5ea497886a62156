-- A comment may be kept although readers reported it: a moderator's decision that changes no status. It answers
-- the reports as every decision does, but it is no news to anybody else, and no judgement of a filter.
DROP TRIGGER decisions_announced;
CREATE TRIGGER decisions_announced AFTER INSERT ON decisions WHEN NEW.from_status <> NEW.to_status BEGIN
  INSERT INTO deliveries (webhook, event, comment_id, at)
    SELECT w.id, e.value, NEW.comment_id, NEW.at FROM webhooks w, json_each(w.events) e
    WHERE w.site = NEW.site AND w.active = 1 AND e.value = CASE NEW.to_status
      WHEN 'approved' THEN 'comment.approved' WHEN 'pending' THEN 'comment.held' ELSE 'comment.removed' END;
END;

DROP TRIGGER decisions_judged;
CREATE TRIGGER decisions_judged AFTER INSERT ON decisions
WHEN NEW.actor_kind = 'moderator' AND NEW.undoes IS NULL AND NEW.action IN ('approve', 'spam')
  AND NEW.from_status <> NEW.to_status
BEGIN
  INSERT INTO hourly_judgements (site, hour, verdict, action, n)
    SELECT NEW.site, NEW.at / 3600000, s.verdict, NEW.action, 1
    FROM (SELECT verdict FROM screenings WHERE comment_id = NEW.comment_id ORDER BY at DESC, id DESC LIMIT 1) s
    WHERE true
    ON CONFLICT DO UPDATE SET n = n + 1;
END;

DROP TRIGGER decisions_judged_back;
CREATE TRIGGER decisions_judged_back AFTER INSERT ON decisions
WHEN NEW.actor_kind = 'moderator' AND NEW.undoes IS NOT NULL AND NEW.from_status <> NEW.to_status
BEGIN
  UPDATE hourly_judgements SET n = n - 1
    WHERE (site, hour, action) = (
        SELECT site, at / 3600000, action FROM decisions WHERE id = NEW.undoes AND comment_id = NEW.comment_id)
      AND verdict = (
        SELECT verdict FROM screenings WHERE comment_id = NEW.comment_id ORDER BY at DESC, id DESC LIMIT 1);
END;

-- What was decided since a desk last asked.
CREATE INDEX decisions_recent ON decisions (site, at);

-- Site and status are one word: of the lists that a filtered page meets, the longest are no longer among them.
DROP VIEW comment_facets;
CREATE VIEW comment_facets (id, words) AS
SELECT c.id, 'i' || s.rowid || ' i' || s.rowid || 's' || c.status || ' t' || c.thread_id
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
UPDATE comments SET facets = (SELECT words FROM comment_facets f WHERE f.id = comments.id);
