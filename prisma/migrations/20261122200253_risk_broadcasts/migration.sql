-- CreateTable
CREATE TABLE "risk_broadcast" (
    "id" UUID NOT NULL,
    "project_ids" UUID[],
    "everywhere" BOOLEAN NOT NULL,
    "filter" JSONB NOT NULL,
    "severity" SMALLINT NOT NULL,
    "title" TEXT NOT NULL,
    "means" TEXT NOT NULL,
    "action" TEXT,
    "actor" TEXT NOT NULL,
    "deadline" DATE,
    "until" DATE NOT NULL,
    "state" TEXT NOT NULL,
    "expected" INTEGER NOT NULL,
    "reached" INTEGER NOT NULL,
    "place" UUID,
    "staff_id" UUID NOT NULL,
    "staff_name" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by" TEXT,
    "ended_words" TEXT,

    CONSTRAINT "risk_broadcast_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "risk_broadcast_published_at_id_idx" ON "risk_broadcast"("published_at" DESC, "id");

-- CreateIndex
CREATE INDEX "risk_broadcast_staff_id_idx" ON "risk_broadcast"("staff_id");

-- AddForeignKey
ALTER TABLE "risk_broadcast" ADD CONSTRAINT "risk_broadcast_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say ------------------------------------------------------------------------------------------

ALTER TABLE "risk_broadcast" ADD CONSTRAINT "risk_broadcast_state" CHECK (
  "state" IN ('publishing', 'open', 'ending', 'ended') AND "severity" BETWEEN 1 AND 3
  AND "everywhere" = (cardinality("project_ids") = 0)
  AND num_nulls("ended_at", "ended_by", "ended_words") = CASE WHEN "state" IN ('publishing', 'open') THEN 3 ELSE 0 END
  AND ("ended_by" IS NULL OR "ended_by" IN ('withdrawn', 'expired')));

-- Those whose last day has passed.
CREATE INDEX "risk_broadcast_until" ON "risk_broadcast" ("until") WHERE "state" IN ('publishing', 'open');

-- The homes that a broadcast still stands on.
CREATE INDEX "risk_of_broadcast" ON "risk" ("subject", "journey_id") WHERE "rule_key" = 'broadcast' AND "ended_at" IS NULL;
