-- AlterTable
ALTER TABLE "journey_history" ADD COLUMN     "bulk_id" UUID,
ADD COLUMN     "bulk_size" INTEGER;

-- What Prisma cannot say: a line belongs to a change of many homes, and knows of how many, or it does not.
ALTER TABLE "journey_history" ADD CONSTRAINT "journey_history_bulk"
  CHECK (("bulk_id" IS NULL AND "bulk_size" IS NULL) OR ("bulk_id" IS NOT NULL AND "bulk_size" > 0));
