-- CreateTable
CREATE TABLE "delay_announcement" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "node_key" TEXT NOT NULL,
    "node_name" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "delay_announcement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delay_version" (
    "announcement_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "new_on" DATE NOT NULL,
    "choices" TEXT[],
    "answer_until" DATE NOT NULL,
    "staff_id" UUID NOT NULL,
    "staff_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "delay_version_pkey" PRIMARY KEY ("announcement_id","version")
);

-- CreateTable
CREATE TABLE "delay_home" (
    "announcement_id" UUID NOT NULL,
    "journey_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "home_id" UUID NOT NULL,
    "purchase_id" UUID NOT NULL,
    "was_on" DATE,
    "estimate" JSONB,
    "choice" TEXT,
    "chosen_at" TIMESTAMPTZ(3),
    "reply" TEXT,
    "replied_by" TEXT,
    "replied_at" TIMESTAMPTZ(3),

    CONSTRAINT "delay_home_pkey" PRIMARY KEY ("announcement_id","journey_id")
);

-- CreateTable
CREATE TABLE "delay_answer" (
    "id" UUID NOT NULL,
    "announcement_id" UUID NOT NULL,
    "journey_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor_id" UUID NOT NULL,
    "choice" TEXT,
    "words" TEXT,

    CONSTRAINT "delay_answer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "delay_announcement_project_id_id_idx" ON "delay_announcement"("project_id", "id");

-- CreateIndex
CREATE INDEX "delay_home_home_id_idx" ON "delay_home"("home_id");

-- CreateIndex
CREATE INDEX "delay_home_purchase_id_idx" ON "delay_home"("purchase_id");

-- CreateIndex
CREATE INDEX "delay_answer_announcement_id_journey_id_at_idx" ON "delay_answer"("announcement_id", "journey_id", "at");

-- AddForeignKey
ALTER TABLE "delay_version" ADD CONSTRAINT "delay_version_announcement_id_fkey" FOREIGN KEY ("announcement_id") REFERENCES "delay_announcement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delay_home" ADD CONSTRAINT "delay_home_announcement_id_fkey" FOREIGN KEY ("announcement_id") REFERENCES "delay_announcement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delay_home" ADD CONSTRAINT "delay_home_home_id_fkey" FOREIGN KEY ("home_id") REFERENCES "home"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say.
ALTER TABLE "delay_announcement" ADD CONSTRAINT "delay_announcement_state" CHECK ("state" IN ('announced', 'withdrawn'));
ALTER TABLE "delay_announcement" ADD CONSTRAINT "delay_announcement_project_id_fkey"
  FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "delay_version" ADD CONSTRAINT "delay_version_kind" CHECK ("kind" IN ('announced', 'updated', 'withdrawn'));
ALTER TABLE "delay_version" ADD CONSTRAINT "delay_version_choices"
  CHECK ("choices" <@ ARRAY['wait', 'compensation', 'terminate']::text[]);
ALTER TABLE "delay_home" ADD CONSTRAINT "delay_home_choice"
  CHECK ("choice" IN ('wait', 'compensation', 'terminate') AND "chosen_at" IS NOT NULL OR "choice" IS NULL AND "chosen_at" IS NULL);
ALTER TABLE "delay_home" ADD CONSTRAINT "delay_home_reply" CHECK (num_nonnulls("reply", "replied_by", "replied_at") IN (0, 3));
ALTER TABLE "delay_home" ADD CONSTRAINT "delay_home_journey_id_fkey"
  FOREIGN KEY ("journey_id") REFERENCES "journey"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "delay_home" ADD CONSTRAINT "delay_home_purchase_id_fkey"
  FOREIGN KEY ("purchase_id") REFERENCES "purchase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "delay_home_journey_id_idx" ON "delay_home"("journey_id");
ALTER TABLE "delay_answer" ADD CONSTRAINT "delay_answer_home_fkey"
  FOREIGN KEY ("announcement_id", "journey_id") REFERENCES "delay_home"("announcement_id", "journey_id");
ALTER TABLE "delay_answer" ADD CONSTRAINT "delay_answer_one" CHECK (num_nonnulls("choice", "words") = 1);

-- What was said, and what was answered, is never changed or removed.
CREATE TRIGGER "delay_version_fixed" BEFORE UPDATE OR DELETE ON "delay_version"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "delay_version_kept" BEFORE TRUNCATE ON "delay_version"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "delay_answer_fixed" BEFORE UPDATE OR DELETE ON "delay_answer"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "delay_answer_kept" BEFORE TRUNCATE ON "delay_answer"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
