-- AlterTable
ALTER TABLE "purchase" ADD COLUMN     "origin" TEXT NOT NULL DEFAULT 'sale',
ALTER COLUMN "payment_way" DROP NOT NULL;

-- AlterTable
ALTER TABLE "membership" ADD COLUMN     "change_id" UUID;

-- CreateTable
CREATE TABLE "ownership_change" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "home_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "from_purchase_id" UUID NOT NULL,
    "to_purchase_id" UUID,
    "on_day" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "staff_id" UUID NOT NULL,
    "staff_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ownership_change_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ownership_change_from_purchase_id_key" ON "ownership_change"("from_purchase_id");

-- CreateIndex
CREATE UNIQUE INDEX "ownership_change_to_purchase_id_key" ON "ownership_change"("to_purchase_id");

-- CreateIndex
CREATE INDEX "ownership_change_home_id_at_idx" ON "ownership_change"("home_id", "at" DESC);

-- CreateIndex
CREATE INDEX "membership_change_id_idx" ON "membership"("change_id");

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_change_id_fkey" FOREIGN KEY ("change_id") REFERENCES "ownership_change"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ownership_change" ADD CONSTRAINT "ownership_change_home_id_fkey" FOREIGN KEY ("home_id") REFERENCES "home"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ownership_change" ADD CONSTRAINT "ownership_change_from_purchase_id_fkey" FOREIGN KEY ("from_purchase_id") REFERENCES "purchase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ownership_change" ADD CONSTRAINT "ownership_change_to_purchase_id_fkey" FOREIGN KEY ("to_purchase_id") REFERENCES "purchase"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma cannot say ------------------------------------------------------------------------------------------

ALTER TABLE "purchase" DROP CONSTRAINT "purchase_status";
ALTER TABLE "purchase" ADD CONSTRAINT "purchase_status" CHECK ("status" IN ('active', 'cancelled', 'transferred')) NOT VALID;
ALTER TABLE "purchase" VALIDATE CONSTRAINT "purchase_status";
ALTER TABLE "purchase" ADD CONSTRAINT "purchase_origin" CHECK ("origin" IN ('sale', 'resale', 'inheritance', 'divorce')) NOT VALID;
ALTER TABLE "purchase" VALIDATE CONSTRAINT "purchase_origin";
-- What the developer sells is paid in some way.
ALTER TABLE "purchase" ADD CONSTRAINT "purchase_sale_paid" CHECK ("origin" <> 'sale' OR "payment_way" IS NOT NULL) NOT VALID;
ALTER TABLE "purchase" VALIDATE CONSTRAINT "purchase_sale_paid";

ALTER TABLE "ownership_change" ADD CONSTRAINT "ownership_change_kind" CHECK ("kind" IN ('resale', 'inheritance', 'divorce', 'withdrawal'));
-- A home that goes back to the developer has no next owner; every other change has one.
ALTER TABLE "ownership_change" ADD CONSTRAINT "ownership_change_next" CHECK (("kind" = 'withdrawal') = ("to_purchase_id" IS NULL));

-- A change of hands is a fact of the home: it is never rewritten.
CREATE TRIGGER "ownership_change_fixed" BEFORE UPDATE OR DELETE ON "ownership_change"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "ownership_change_kept" BEFORE TRUNCATE ON "ownership_change"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
