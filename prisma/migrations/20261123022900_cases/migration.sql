-- CreateTable
CREATE TABLE "service_case" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "home_id" UUID NOT NULL,
    "purchase_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "category_key" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "severity" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "person_id" UUID,
    "staff_id" UUID,
    "staff_name" TEXT,
    "promised_on" DATE,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),
    "urged_at" TIMESTAMPTZ(3),
    "due_at" TIMESTAMPTZ(3),
    "next_step_at" TIMESTAMPTZ(3),
    "missed" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "service_case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_event" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor_id" UUID,
    "actor_name" TEXT NOT NULL,
    "words" TEXT,
    "data" JSONB,
    "internal" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "case_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_step" (
    "case_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "clock" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "reached_at" TIMESTAMPTZ(3) NOT NULL,
    "told_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "case_step_pkey" PRIMARY KEY ("case_id","round","clock","step")
);

-- CreateTable
CREATE TABLE "case_photo" (
    "event_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "project_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,

    CONSTRAINT "case_photo_pkey" PRIMARY KEY ("event_id","position")
);

-- CreateIndex
CREATE UNIQUE INDEX "service_case_number_key" ON "service_case"("number");

-- CreateIndex
CREATE INDEX "service_case_home_id_opened_at_id_idx" ON "service_case"("home_id", "opened_at" DESC, "id");

-- CreateIndex
CREATE INDEX "service_case_purchase_id_idx" ON "service_case"("purchase_id");

-- CreateIndex
CREATE INDEX "service_case_person_id_idx" ON "service_case"("person_id");

-- CreateIndex
CREATE INDEX "service_case_staff_id_idx" ON "service_case"("staff_id");

-- CreateIndex
CREATE UNIQUE INDEX "case_event_case_id_seq_key" ON "case_event"("case_id", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "case_photo_file_id_key" ON "case_photo"("file_id");

-- AddForeignKey
ALTER TABLE "service_case" ADD CONSTRAINT "service_case_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_case" ADD CONSTRAINT "service_case_home_id_fkey" FOREIGN KEY ("home_id") REFERENCES "home"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_case" ADD CONSTRAINT "service_case_purchase_id_fkey" FOREIGN KEY ("purchase_id") REFERENCES "purchase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_case" ADD CONSTRAINT "service_case_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_event" ADD CONSTRAINT "case_event_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "service_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_step" ADD CONSTRAINT "case_step_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "service_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_photo" ADD CONSTRAINT "case_photo_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "case_event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_photo" ADD CONSTRAINT "case_photo_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema cannot say.
ALTER TABLE "service_case" ADD CONSTRAINT "service_case_kind" CHECK ("kind" IN ('repair', 'complaint', 'suggestion', 'enquiry'));
ALTER TABLE "service_case" ADD CONSTRAINT "service_case_severity" CHECK ("severity" IN ('minor', 'major'));
ALTER TABLE "service_case" ADD CONSTRAINT "service_case_state" CHECK ("state" IN ('submitted', 'accepted', 'working', 'done', 'closed', 'cancelled'));
ALTER TABLE "service_case" ADD CONSTRAINT "service_case_taken" CHECK ("state" IN ('submitted', 'cancelled') OR "staff_id" IS NOT NULL);
ALTER TABLE "service_case" ADD CONSTRAINT "service_case_done" CHECK (("state" IN ('done', 'closed')) = ("done_at" IS NOT NULL));
CREATE INDEX "service_case_queue" ON "service_case" ("project_id", COALESCE("due_at", 'infinity'), "id") WHERE "state" IN ('submitted', 'accepted', 'working');
CREATE INDEX "service_case_next_step" ON "service_case" ("next_step_at") WHERE "next_step_at" IS NOT NULL;
CREATE INDEX "service_case_unconfirmed" ON "service_case" ("done_at") WHERE "state" = 'done';
ALTER TABLE "case_event" ADD CONSTRAINT "case_event_actor" CHECK ("actor_kind" IN ('customer', 'staff', 'system'));
ALTER TABLE "case_photo" ADD CONSTRAINT "case_photo_nine" CHECK ("position" BETWEEN 1 AND 9);
CREATE SEQUENCE "case_number" START 10000001;

-- History stays; only what a customer wrote can go, when the account does.
CREATE FUNCTION "keep_case_event"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.actor_kind = 'customer' AND NEW.actor_id IS NULL AND
    (OLD.id, OLD.project_id, OLD.case_id, OLD.seq, OLD.at, OLD.kind, OLD.actor_kind, OLD.data, OLD.internal)
      IS NOT DISTINCT FROM (NEW.id, NEW.project_id, NEW.case_id, NEW.seq, NEW.at, NEW.kind, NEW.actor_kind, NEW.data, NEW.internal)
  THEN RETURN NEW;
  END IF;
  RAISE EXCEPTION 'the history of a case is never changed';
END $$;
CREATE TRIGGER "case_event_kept" BEFORE UPDATE ON "case_event"
  FOR EACH ROW EXECUTE FUNCTION "keep_case_event"();
CREATE TRIGGER "case_event_fixed" BEFORE DELETE ON "case_event"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "case_event_no_truncate" BEFORE TRUNCATE ON "case_event"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "case_step_fixed" BEFORE UPDATE OR DELETE ON "case_step"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
