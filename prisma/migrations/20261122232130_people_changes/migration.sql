-- CreateTable
CREATE TABLE "phone_change" (
    "id" UUID NOT NULL,
    "person_id" UUID,
    "purchaser_id" UUID,
    "staff_id" UUID,
    "staff_name" TEXT,
    "reason" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "phone_change_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "phone_change_person_id_idx" ON "phone_change"("person_id");

-- CreateIndex
CREATE INDEX "phone_change_purchaser_id_idx" ON "phone_change"("purchaser_id");

-- AddForeignKey
ALTER TABLE "phone_change" ADD CONSTRAINT "phone_change_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "phone_change" ADD CONSTRAINT "phone_change_purchaser_id_fkey" FOREIGN KEY ("purchaser_id") REFERENCES "purchaser"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma cannot say ------------------------------------------------------------------------------------------

ALTER TABLE "membership" DROP CONSTRAINT "membership_role";
ALTER TABLE "membership" ADD CONSTRAINT "membership_role" CHECK ("role" IN ('owner', 'co_owner', 'proxy', 'family', 'tenant')) NOT VALID;
ALTER TABLE "membership" VALIDATE CONSTRAINT "membership_role";
-- Of an account, of a buyer, or of both; a change by staff has a name and a reason.
ALTER TABLE "phone_change" ADD CONSTRAINT "phone_change_whose" CHECK (num_nonnulls("person_id", "purchaser_id") > 0);
ALTER TABLE "phone_change" ADD CONSTRAINT "phone_change_by_staff" CHECK (num_nonnulls("staff_id", "staff_name", "reason") IN (0, 3));
