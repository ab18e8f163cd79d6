-- AlterTable
ALTER TABLE "service_case" ADD COLUMN     "rated_at" TIMESTAMPTZ(3),
ADD COLUMN     "rating" INTEGER,
ADD COLUMN     "return_due_at" TIMESTAMPTZ(3),
ADD COLUMN     "returned_at" TIMESTAMPTZ(3),
ADD COLUMN     "urges" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "case_visit" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL,
    "staff_id" UUID NOT NULL,
    "proposer" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "case_visit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_quotation" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "lines" JSONB NOT NULL,
    "total" BIGINT NOT NULL,
    "state" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "case_quotation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "case_visit_case_id_at_idx" ON "case_visit"("case_id", "at" DESC);

-- CreateIndex
CREATE INDEX "case_quotation_case_id_at_idx" ON "case_quotation"("case_id", "at" DESC);

-- AddForeignKey
ALTER TABLE "case_visit" ADD CONSTRAINT "case_visit_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "service_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_quotation" ADD CONSTRAINT "case_quotation_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "service_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema cannot say.
ALTER TABLE "case_visit" ADD CONSTRAINT "case_visit_state" CHECK ("state" IN ('proposed', 'accepted', 'rejected', 'replaced', 'kept', 'ended'));
ALTER TABLE "case_visit" ADD CONSTRAINT "case_visit_span" CHECK ("ends_at" > "starts_at");
CREATE UNIQUE INDEX "case_visit_standing" ON "case_visit" ("case_id") WHERE "state" IN ('proposed', 'accepted');
ALTER TABLE "case_quotation" ADD CONSTRAINT "case_quotation_state" CHECK ("state" IN ('proposed', 'accepted', 'declined', 'replaced', 'ended'));
ALTER TABLE "case_quotation" ADD CONSTRAINT "case_quotation_total" CHECK ("total" >= 0);
CREATE UNIQUE INDEX "case_quotation_waiting" ON "case_quotation" ("case_id") WHERE "state" = 'proposed';
ALTER TABLE "service_case" ADD CONSTRAINT "service_case_rating" CHECK ("rating" BETWEEN 1 AND 5 AND "rated_at" IS NOT NULL OR "rating" IS NULL) NOT VALID;
ALTER TABLE "service_case" VALIDATE CONSTRAINT "service_case_rating";
CREATE INDEX "service_case_return" ON "service_case" ("return_due_at", "id") WHERE "return_due_at" IS NOT NULL AND "returned_at" IS NULL;
