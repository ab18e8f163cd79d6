-- AlterTable
ALTER TABLE "purchaser" ADD COLUMN     "phone_set_at" TIMESTAMPTZ(3);

-- A number that was put here in place of the sales system's is kept against its files, unless the buyer is another.
CREATE FUNCTION "keep_phone_set"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.name_hash = OLD.name_hash THEN
    NEW.phone_cipher := OLD.phone_cipher;
    NEW.phone_hash := OLD.phone_hash;
  ELSE
    NEW.phone_set_at := NULL;
  END IF;
  RETURN NEW;
END $$;
-- Only files tell names.
CREATE TRIGGER "purchaser_phone_set" BEFORE UPDATE OF "name_hash" ON "purchaser"
  FOR EACH ROW WHEN (OLD."phone_set_at" IS NOT NULL) EXECUTE FUNCTION "keep_phone_set"();

-- One buyer, one account. Of two that were bound at the same moment, the first stays.
UPDATE "membership" m SET "ended_at" = m."since"
  WHERE m."ended_at" IS NULL AND EXISTS (SELECT FROM "membership" o
    WHERE o."purchaser_id" = m."purchaser_id" AND o."ended_at" IS NULL AND (o."since", o."id") < (m."since", m."id"));
CREATE UNIQUE INDEX "membership_buyer_in_force" ON "membership" ("purchaser_id") WHERE "ended_at" IS NULL;
