-- What the desk filters by stands in the index of words, too: a search among the comments that meet a filter is one
-- walk, and not two lists that hardly meet. An FTS5 table takes no further column, so facets stand beside the name of
-- the site, each behind a `~` that no word of a text and no site's name can hold.

DROP TRIGGER comments_facets_indexed;
DROP TRIGGER comments_text_indexed;
DROP TRIGGER comments_unindexed;

-- Words stay where they are; to add some eight entries a comment is a matter of seconds for as many comments as a
-- database of 10 GB holds. In the order of the index: nothing is sorted, and no list is written piecemeal. Comments
-- without words had no entry, not even of their site.
INSERT INTO text_index (rowid, folded, site)
  SELECT seq, '', iif(folded = '', site || ' ~', '~') || replace(facets, ' ', ' ~') FROM comments
  WHERE seq IS NOT NULL ORDER BY seq;
DROP TABLE facet_index;

CREATE TRIGGER comments_indexed AFTER UPDATE OF seq ON comments WHEN OLD.seq IS NULL AND NEW.seq IS NOT NULL BEGIN
  INSERT INTO text_index (rowid, folded, site)
    VALUES (NEW.seq, NEW.folded, NEW.site || ' ~' || replace(NEW.facets, ' ', ' ~'));
END;
CREATE TRIGGER comments_words_indexed AFTER UPDATE OF folded ON comments
WHEN OLD.seq IS NOT NULL AND OLD.folded <> NEW.folded BEGIN
  INSERT INTO text_index (text_index, rowid, folded, site) VALUES ('delete', OLD.seq, OLD.folded, '');
  INSERT INTO text_index (rowid, folded, site) VALUES (NEW.seq, NEW.folded, '');
END;

-- A decision changes one word, the second, which ends where the thread's begins; anything else is rare, and written
-- anew. What is struck out has to be what was written, word by word: FTS5 keeps the sums of both.
CREATE TRIGGER comments_status_indexed AFTER UPDATE OF facets ON comments
WHEN OLD.seq IS NOT NULL AND OLD.facets <> NEW.facets
  AND substr(OLD.facets, instr(OLD.facets, ' t')) = substr(NEW.facets, instr(NEW.facets, ' t')) BEGIN
  INSERT INTO text_index (text_index, rowid, folded, site) VALUES ('delete', OLD.seq, '',
    '~' || substr(OLD.facets, instr(OLD.facets, ' ') + 1, instr(OLD.facets, ' t') - instr(OLD.facets, ' ') - 1));
  INSERT INTO text_index (rowid, folded, site) VALUES (NEW.seq, '',
    '~' || substr(NEW.facets, instr(NEW.facets, ' ') + 1, instr(NEW.facets, ' t') - instr(NEW.facets, ' ') - 1));
END;
CREATE TRIGGER comments_facets_indexed AFTER UPDATE OF facets ON comments
WHEN OLD.seq IS NOT NULL AND OLD.facets <> NEW.facets
  AND substr(OLD.facets, instr(OLD.facets, ' t')) <> substr(NEW.facets, instr(NEW.facets, ' t')) BEGIN
  INSERT INTO text_index (text_index, rowid, folded, site)
    VALUES ('delete', OLD.seq, '', '~' || replace(OLD.facets, ' ', ' ~'));
  INSERT INTO text_index (rowid, folded, site) VALUES (NEW.seq, '', '~' || replace(NEW.facets, ' ', ' ~'));
END;

CREATE TRIGGER comments_unindexed AFTER DELETE ON comments WHEN OLD.seq IS NOT NULL BEGIN
  INSERT INTO text_index (text_index, rowid, folded, site)
    VALUES ('delete', OLD.seq, OLD.folded, OLD.site || ' ~' || replace(OLD.facets, ' ', ' ~'));
END;
