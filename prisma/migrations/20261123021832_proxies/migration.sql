-- AlterTable
ALTER TABLE "membership" ADD COLUMN     "end_reason" TEXT,
ADD COLUMN     "ended_by" UUID,
ADD COLUMN     "ended_by_name" TEXT,
ADD COLUMN     "named_by" UUID,
ADD COLUMN     "named_by_name" TEXT,
ADD COLUMN     "named_for" UUID,
ADD COLUMN     "named_reason" TEXT;

-- CreateIndex
CREATE INDEX "membership_named_for_idx" ON "membership"("named_for");

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_named_for_fkey" FOREIGN KEY ("named_for") REFERENCES "purchaser"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma cannot say ------------------------------------------------------------------------------------------

-- Staff write down proxies only, on a buyer's word, under their name and with a reason.
ALTER TABLE "membership" ADD CONSTRAINT "membership_named" CHECK (num_nonnulls("named_for", "named_by", "named_by_name", "named_reason") IN (0, 4)) NOT VALID;
ALTER TABLE "membership" VALIDATE CONSTRAINT "membership_named";
ALTER TABLE "membership" ADD CONSTRAINT "membership_named_proxy" CHECK ("named_by" IS NULL OR "role" = 'proxy') NOT VALID;
ALTER TABLE "membership" VALIDATE CONSTRAINT "membership_named_proxy";
ALTER TABLE "membership" ADD CONSTRAINT "membership_ended_by_staff" CHECK (num_nonnulls("ended_by", "ended_by_name", "end_reason") IN (0, 3) AND ("ended_by" IS NULL OR "ended_at" IS NOT NULL)) NOT VALID;
ALTER TABLE "membership" VALIDATE CONSTRAINT "membership_ended_by_staff";
