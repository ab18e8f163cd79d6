-- AlterTable
ALTER TABLE "purchaser" ADD COLUMN     "phone_erased_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "person" ADD COLUMN     "erased_at" TIMESTAMPTZ(3),
ADD COLUMN     "phone_proven_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "data_export" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "file_id" UUID,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "ready_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3),

    CONSTRAINT "data_export_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "data_export_person_id_asked_at_idx" ON "data_export"("person_id", "asked_at" DESC);

-- CreateIndex
CREATE INDEX "data_export_expires_at_idx" ON "data_export"("expires_at");

-- AddForeignKey
ALTER TABLE "data_export" ADD CONSTRAINT "data_export_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say ------------------------------------------------------------------------------------------

-- One copy of one's data at a time; the next one ends the one before.
CREATE UNIQUE INDEX "data_export_one" ON "data_export" ("person_id") WHERE "state" IN ('running', 'ready');
ALTER TABLE "data_export" ADD CONSTRAINT "data_export_state" CHECK ("state" IN ('running', 'ready', 'ended'));

-- Nothing of the person stays with a deleted account.
ALTER TABLE "person" ADD CONSTRAINT "person_erased" CHECK ("erased_at" IS NULL OR num_nonnulls("phone_cipher", "phone_hash", "phone_proven_at") = 0);

-- A buyer's number that was deleted stays deleted, whatever file comes; another buyer in the same place has another one.
CREATE FUNCTION "keep_phone_erased"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.phone_erased_at IS DISTINCT FROM OLD.phone_erased_at THEN
    RETURN NEW;
  END IF;
  IF NEW.name_hash = OLD.name_hash THEN
    NEW.phone_cipher := OLD.phone_cipher;
    NEW.phone_hash := OLD.phone_hash;
  ELSE
    NEW.phone_erased_at := NULL;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "purchaser_phone_erased" BEFORE UPDATE ON "purchaser"
  FOR EACH ROW WHEN (OLD."phone_erased_at" IS NOT NULL) EXECUTE FUNCTION "keep_phone_erased"();
