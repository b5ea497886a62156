-- Who does not answer is left in peace until then; what waits for them keeps its order, and costs nothing meanwhile.
ALTER TABLE webhooks ADD COLUMN quiet_until INTEGER NOT NULL DEFAULT 0;

-- A message is due by its receiver, in the order of deliveries_webhook; whether an earlier one about the same comment
-- has yet to arrive is looked up.
DROP INDEX deliveries_due;
CREATE INDEX deliveries_comment ON deliveries (webhook, comment_id);
