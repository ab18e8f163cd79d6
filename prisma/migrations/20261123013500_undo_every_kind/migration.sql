ALTER TABLE "import_effect" ADD COLUMN "co_owner_ids" UUID[] DEFAULT ARRAY[]::UUID[],
ADD COLUMN "nodes" JSONB,
ADD COLUMN "restorable" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "payment" ADD COLUMN "taken_back" TEXT;
ALTER TABLE "payment" ADD CONSTRAINT "payment_taken_back" CHECK ("taken_back" IN ('reversed', 'undone'));

-- Only what was not known may be filled in; that a payment was taken back too.
CREATE OR REPLACE FUNCTION "refuse_payment_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE'
    AND to_jsonb(NEW) - 'receipt_no' - 'supervised' - 'taken_back' = to_jsonb(OLD) - 'receipt_no' - 'supervised' - 'taken_back'
    AND (OLD.receipt_no IS NULL OR NEW.receipt_no = OLD.receipt_no)
    AND (OLD.supervised IS NULL OR NEW.supervised = OLD.supervised)
    AND (OLD.taken_back IS NULL OR NEW.taken_back = OLD.taken_back)
  THEN RETURN NEW;
  END IF;
  RAISE EXCEPTION '% rows are never changed or removed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

-- The payment that a row takes back says so itself, whoever writes the row.
CREATE FUNCTION "mark_taken_back"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "payment" SET "taken_back" = COALESCE(NEW."taken_back", 'reversed') WHERE "id" = NEW."reverses_id";
  RETURN NULL;
END $$;
CREATE TRIGGER "payment_taken_back" AFTER INSERT ON "payment"
  FOR EACH ROW WHEN (NEW."reverses_id" IS NOT NULL) EXECUTE FUNCTION "mark_taken_back"();
UPDATE "payment" SET "taken_back" = 'reversed' WHERE "id" IN (SELECT "reverses_id" FROM "payment" WHERE "reverses_id" IS NOT NULL);

-- A refund whose file is undone is taken back by money that comes.
ALTER TABLE "payment" DROP CONSTRAINT "payment_reversal";
ALTER TABLE "payment" ADD CONSTRAINT "payment_reversal" CHECK ("reverses_id" IS NULL OR "amount" < 0 OR "taken_back" = 'undone') NOT VALID;
ALTER TABLE "payment" VALIDATE CONSTRAINT "payment_reversal";

-- A receipt whose payment was taken back may come again.
DROP INDEX "payment_project_id_receipt_no_key";
CREATE UNIQUE INDEX "payment_project_id_receipt_no_key" ON "payment"("project_id", "receipt_no") WHERE "taken_back" IS NULL;
-- Receipts are looked up whether they were taken back or not.
CREATE INDEX "payment_receipt" ON "payment"("project_id", "receipt_no") WHERE "taken_back" IS NOT NULL;
