-- CreateTable
CREATE TABLE "guide_tick" (
    "purchase_id" UUID NOT NULL,
    "item" TEXT NOT NULL,
    "project_id" UUID NOT NULL,
    "ticked_by" UUID NOT NULL,
    "ticked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "guide_tick_pkey" PRIMARY KEY ("purchase_id","item")
);

-- CreateIndex
CREATE INDEX "guide_tick_ticked_by_idx" ON "guide_tick"("ticked_by");

-- AddForeignKey
ALTER TABLE "guide_tick" ADD CONSTRAINT "guide_tick_purchase_id_fkey" FOREIGN KEY ("purchase_id") REFERENCES "purchase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "guide_tick" ADD CONSTRAINT "guide_tick_ticked_by_fkey" FOREIGN KEY ("ticked_by") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
