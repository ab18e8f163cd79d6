-- CreateTable
CREATE TABLE "sharing_entry" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "recipient" TEXT NOT NULL,
    "contact" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "handling" TEXT NOT NULL,
    "fields" TEXT[],
    "valid_from" DATE NOT NULL,
    "valid_until" DATE NOT NULL,
    "nda_number" TEXT NOT NULL,
    "made_by" UUID NOT NULL,
    "made_by_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by" UUID,
    "ended_by_name" TEXT,
    "end_reason" TEXT,

    CONSTRAINT "sharing_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sharing_consent" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "sharing_consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sharing_export" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "home_ids" UUID[],
    "is_whole" BOOLEAN NOT NULL,
    "people" INTEGER NOT NULL,
    "homes" INTEGER NOT NULL,
    "staff_id" UUID NOT NULL,
    "staff_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sharing_export_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sharing_handover" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "export_id" UUID NOT NULL,
    "consent_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "homes" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sharing_handover_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "sharing_entry_project_id_created_at_idx" ON "sharing_entry"("project_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "sharing_consent_entry_id_idx" ON "sharing_consent"("entry_id");

-- CreateIndex
CREATE INDEX "sharing_consent_person_id_idx" ON "sharing_consent"("person_id");

-- CreateIndex
CREATE INDEX "sharing_export_entry_id_at_idx" ON "sharing_export"("entry_id", "at" DESC);

-- CreateIndex
CREATE INDEX "sharing_handover_consent_id_idx" ON "sharing_handover"("consent_id");

-- CreateIndex
CREATE INDEX "sharing_handover_person_id_at_idx" ON "sharing_handover"("person_id", "at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "sharing_handover_export_id_person_id_key" ON "sharing_handover"("export_id", "person_id");

-- AddForeignKey
ALTER TABLE "sharing_entry" ADD CONSTRAINT "sharing_entry_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sharing_consent" ADD CONSTRAINT "sharing_consent_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "sharing_entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sharing_consent" ADD CONSTRAINT "sharing_consent_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sharing_export" ADD CONSTRAINT "sharing_export_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "sharing_entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sharing_handover" ADD CONSTRAINT "sharing_handover_export_id_fkey" FOREIGN KEY ("export_id") REFERENCES "sharing_export"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sharing_handover" ADD CONSTRAINT "sharing_handover_consent_id_fkey" FOREIGN KEY ("consent_id") REFERENCES "sharing_consent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sharing_handover" ADD CONSTRAINT "sharing_handover_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say ------------------------------------------------------------------------------------------

ALTER TABLE "sharing_entry" ADD CONSTRAINT "sharing_entry_days" CHECK ("valid_from" <= "valid_until");
ALTER TABLE "sharing_entry" ADD CONSTRAINT "sharing_entry_fields" CHECK (COALESCE(cardinality("fields"), 0) > 0 AND "fields" <@ ARRAY['name', 'phone', 'home', 'contract_no', 'price', 'payment_way', 'loan_state', 'handover_due_on']);
ALTER TABLE "sharing_entry" ADD CONSTRAINT "sharing_entry_ended" CHECK (num_nonnulls("ended_at", "ended_by", "ended_by_name", "end_reason") IN (0, 4));
ALTER TABLE "sharing_consent" ADD CONSTRAINT "sharing_consent_order" CHECK ("withdrawn_at" >= "given_at");
ALTER TABLE "sharing_export" ADD CONSTRAINT "sharing_export_scope" CHECK ("is_whole" = (COALESCE(cardinality("home_ids"), 0) = 0));
ALTER TABLE "sharing_handover" ADD CONSTRAINT "sharing_handover_homes" CHECK ("homes" > 0);

-- At most one consent in force per person and entry.
CREATE UNIQUE INDEX "sharing_consent_in_force" ON "sharing_consent" ("entry_id", "person_id") WHERE "withdrawn_at" IS NULL;

-- The register is written once: an entry can only be ended, and a consent only be withdrawn, once.
CREATE FUNCTION "sharing_entry_ends_once"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE ending text[] := ARRAY['ended_at', 'ended_by', 'ended_by_name', 'end_reason'];
BEGIN
  IF OLD.ended_at IS NOT NULL OR NEW.ended_at IS NULL OR to_jsonb(OLD) - ending <> to_jsonb(NEW) - ending THEN
    RAISE EXCEPTION 'an entry of the sharing register is only ever ended, once' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "sharing_entry_ends_once" BEFORE UPDATE ON "sharing_entry"
  FOR EACH ROW EXECUTE FUNCTION "sharing_entry_ends_once"();

CREATE FUNCTION "sharing_consent_ends_once"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.withdrawn_at IS NOT NULL OR NEW.withdrawn_at IS NULL
    OR to_jsonb(OLD) - 'withdrawn_at' <> to_jsonb(NEW) - 'withdrawn_at' THEN
    RAISE EXCEPTION 'a consent to sharing is only ever withdrawn, once' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "sharing_consent_ends_once" BEFORE UPDATE ON "sharing_consent"
  FOR EACH ROW EXECUTE FUNCTION "sharing_consent_ends_once"();

-- No entry, no hand-over; no consent, no hand-over. Both are held until the hand-over is committed.
CREATE FUNCTION "sharing_handover_allowed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE of_entry uuid; of_project uuid;
BEGIN
  SELECT x.entry_id INTO of_entry FROM sharing_export x WHERE x.id = NEW.export_id;
  SELECT e.project_id INTO of_project FROM sharing_entry e
    WHERE e.id = of_entry AND e.ended_at IS NULL
      AND (NEW.at AT TIME ZONE 'Asia/Shanghai')::date BETWEEN e.valid_from AND e.valid_until FOR SHARE;
  IF of_project IS NULL OR of_project <> NEW.project_id THEN
    RAISE EXCEPTION 'no entry of the sharing register is in force for this hand-over' USING ERRCODE = 'restrict_violation';
  END IF;
  PERFORM FROM sharing_consent c WHERE c.id = NEW.consent_id AND c.entry_id = of_entry AND c.person_id = NEW.person_id
    AND c.withdrawn_at IS NULL AND c.given_at <= NEW.at FOR SHARE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no consent is in force for this hand-over' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "sharing_handover_allowed" BEFORE INSERT ON "sharing_handover"
  FOR EACH ROW EXECUTE FUNCTION "sharing_handover_allowed"();

CREATE TRIGGER "sharing_entry_kept" BEFORE DELETE ON "sharing_entry"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "sharing_entry_whole" BEFORE TRUNCATE ON "sharing_entry"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "sharing_consent_kept" BEFORE DELETE ON "sharing_consent"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "sharing_consent_whole" BEFORE TRUNCATE ON "sharing_consent"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "sharing_export_fixed" BEFORE UPDATE OR DELETE ON "sharing_export"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "sharing_export_kept" BEFORE TRUNCATE ON "sharing_export"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "sharing_handover_fixed" BEFORE UPDATE OR DELETE ON "sharing_handover"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "sharing_handover_kept" BEFORE TRUNCATE ON "sharing_handover"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
