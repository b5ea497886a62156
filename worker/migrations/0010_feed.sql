-- The newest comments of one thread, for its feed; a site's are found by comments_queue.
CREATE INDEX comments_recent ON comments (thread_id, created_at, id) WHERE status = 'approved';
