-- CreateTable
CREATE TABLE "risk" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "journey_id" UUID NOT NULL,
    "rule_key" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "node_key" TEXT,
    "severity" SMALLINT NOT NULL,
    "title" TEXT NOT NULL,
    "means" TEXT NOT NULL,
    "action" TEXT,
    "actor" TEXT NOT NULL,
    "deadline" DATE,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by" TEXT,
    "ended_words" TEXT,

    CONSTRAINT "risk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "journey_risk" (
    "journey_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "next_on" DATE,
    "open" INTEGER NOT NULL DEFAULT 0,
    "severity" SMALLINT NOT NULL DEFAULT 0,
    "deadline" DATE,

    CONSTRAINT "journey_risk_pkey" PRIMARY KEY ("journey_id")
);

-- CreateIndex
CREATE INDEX "risk_journey_id_opened_at_id_idx" ON "risk"("journey_id", "opened_at" DESC, "id");

-- CreateIndex
CREATE INDEX "journey_risk_next_on_journey_id_idx" ON "journey_risk"("next_on", "journey_id");

-- AddForeignKey
ALTER TABLE "risk" ADD CONSTRAINT "risk_journey_id_fkey" FOREIGN KEY ("journey_id") REFERENCES "journey"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "journey_risk" ADD CONSTRAINT "journey_risk_journey_id_fkey" FOREIGN KEY ("journey_id") REFERENCES "journey"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say ------------------------------------------------------------------------------------------

-- Two evaluations at once never double a risk; one that returns is a new row.
CREATE UNIQUE INDEX "risk_open" ON "risk" ("journey_id", "rule_key", "subject") WHERE "ended_at" IS NULL;
ALTER TABLE "risk" ADD CONSTRAINT "risk_severity" CHECK ("severity" BETWEEN 1 AND 3);
ALTER TABLE "risk" ADD CONSTRAINT "risk_ended" CHECK (
  num_nulls("ended_at", "ended_by", "ended_words") IN (0, 3) AND "ended_at" >= "opened_at"
  AND "ended_by" IN ('cause_gone', 'journey_ended', 'withdrawn', 'expired'));

-- The list of staff with the gravest risks first.
CREATE INDEX "journey_risk_gravest" ON "journey_risk" ("project_id", "severity" DESC, "deadline", "journey_id")
  WHERE "open" > 0;
ALTER TABLE "journey_risk" ADD CONSTRAINT "journey_risk_derived" CHECK (
  "open" >= 0 AND "severity" BETWEEN 0 AND 3 AND ("open" = 0) = ("severity" = 0));
