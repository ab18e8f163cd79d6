-- CreateTable
CREATE TABLE "payment_plan_item" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "purchase_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "payer" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "due_on" DATE,
    "due_node" TEXT,
    "due_days" INTEGER NOT NULL,
    "confirmed" BOOLEAN NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "cancelled_at" TIMESTAMPTZ(3),

    CONSTRAINT "payment_plan_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payment" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "purchase_id" UUID NOT NULL,
    "paid_on" DATE NOT NULL,
    "amount" BIGINT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "payer" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "means" TEXT NOT NULL,
    "receipt_no" TEXT,
    "supervised" BOOLEAN,
    "reverses_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "payment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payment_invoice" (
    "payment_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "issued_on" DATE NOT NULL,

    CONSTRAINT "payment_invoice_pkey" PRIMARY KEY ("payment_id")
);

-- CreateTable
CREATE TABLE "presale_permit" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "issued_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "presale_permit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "presale_permit_building" (
    "building_id" UUID NOT NULL,
    "permit_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,

    CONSTRAINT "presale_permit_building_pkey" PRIMARY KEY ("building_id")
);

-- CreateTable
CREATE TABLE "supervised_account" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "building_id" UUID,
    "bank" TEXT NOT NULL,
    "account_name" TEXT NOT NULL,
    "account_number" TEXT NOT NULL,
    "since" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "supervised_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "money_history" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "purchase_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor_id" UUID,
    "actor_name" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "reason" TEXT,

    CONSTRAINT "money_history_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "payment_plan_item_project_id_id_idx" ON "payment_plan_item"("project_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "payment_plan_item_purchase_id_number_key" ON "payment_plan_item"("purchase_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "payment_reverses_id_key" ON "payment"("reverses_id");

-- CreateIndex
CREATE UNIQUE INDEX "payment_project_id_receipt_no_key" ON "payment"("project_id", "receipt_no");

-- CreateIndex
CREATE UNIQUE INDEX "payment_purchase_id_paid_on_amount_ordinal_key" ON "payment"("purchase_id", "paid_on", "amount", "ordinal");

-- CreateIndex
CREATE INDEX "payment_invoice_project_id_idx" ON "payment_invoice"("project_id");

-- CreateIndex
CREATE UNIQUE INDEX "presale_permit_project_id_number_key" ON "presale_permit"("project_id", "number");

-- CreateIndex
CREATE INDEX "presale_permit_building_permit_id_idx" ON "presale_permit_building"("permit_id");

-- CreateIndex
CREATE INDEX "supervised_account_project_id_idx" ON "supervised_account"("project_id");

-- CreateIndex
CREATE INDEX "supervised_account_building_id_idx" ON "supervised_account"("building_id");

-- CreateIndex
CREATE INDEX "money_history_purchase_id_at_idx" ON "money_history"("purchase_id", "at");

-- CreateIndex
CREATE INDEX "money_history_project_id_at_idx" ON "money_history"("project_id", "at");

-- AddForeignKey
ALTER TABLE "payment_plan_item" ADD CONSTRAINT "payment_plan_item_purchase_id_fkey" FOREIGN KEY ("purchase_id") REFERENCES "purchase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment" ADD CONSTRAINT "payment_purchase_id_fkey" FOREIGN KEY ("purchase_id") REFERENCES "purchase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment" ADD CONSTRAINT "payment_reverses_id_fkey" FOREIGN KEY ("reverses_id") REFERENCES "payment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_invoice" ADD CONSTRAINT "payment_invoice_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "presale_permit" ADD CONSTRAINT "presale_permit_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "presale_permit_building" ADD CONSTRAINT "presale_permit_building_permit_id_fkey" FOREIGN KEY ("permit_id") REFERENCES "presale_permit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "presale_permit_building" ADD CONSTRAINT "presale_permit_building_building_id_fkey" FOREIGN KEY ("building_id") REFERENCES "building"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supervised_account" ADD CONSTRAINT "supervised_account_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supervised_account" ADD CONSTRAINT "supervised_account_building_id_fkey" FOREIGN KEY ("building_id") REFERENCES "building"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "money_history" ADD CONSTRAINT "money_history_purchase_id_fkey" FOREIGN KEY ("purchase_id") REFERENCES "purchase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say ------------------------------------------------------------------------------------------

-- Amounts stay within what JavaScript counts exactly; nothing is owed or paid that is nought.
ALTER TABLE "payment_plan_item" ADD CONSTRAINT "payment_plan_item_amount" CHECK ("amount" BETWEEN 1 AND 100000000000000);
ALTER TABLE "payment_plan_item" ADD CONSTRAINT "payment_plan_item_number" CHECK ("number" BETWEEN 1 AND 999);
ALTER TABLE "payment_plan_item" ADD CONSTRAINT "payment_plan_item_payer" CHECK ("payer" IN ('customer', 'bank', 'fund_centre'));
ALTER TABLE "payment_plan_item" ADD CONSTRAINT "payment_plan_item_purpose" CHECK ("purpose" IN ('price', 'repayment', 'charge'));
ALTER TABLE "payment_plan_item" ADD CONSTRAINT "payment_plan_item_due" CHECK ("due_days" BETWEEN 0 AND 3650 AND num_nonnulls("due_on", "due_node") <= 1);

ALTER TABLE "payment" ADD CONSTRAINT "payment_amount" CHECK ("amount" <> 0 AND "amount" BETWEEN -100000000000000 AND 100000000000000);
ALTER TABLE "payment" ADD CONSTRAINT "payment_payer" CHECK ("payer" IN ('customer', 'bank', 'fund_centre'));
ALTER TABLE "payment" ADD CONSTRAINT "payment_purpose" CHECK ("purpose" IN ('price', 'repayment', 'charge'));
ALTER TABLE "payment" ADD CONSTRAINT "payment_reversal" CHECK ("reverses_id" IS NULL OR "amount" < 0);

-- One account in force per building, and one for the rest of the project.
CREATE UNIQUE INDEX "supervised_account_once" ON "supervised_account" ("project_id", "building_id") NULLS NOT DISTINCT;

-- Money that came in, and what staff did about it, is written once.
-- Only what was not known may be filled in.
CREATE FUNCTION "refuse_payment_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE'
    AND to_jsonb(NEW) - 'receipt_no' - 'supervised' = to_jsonb(OLD) - 'receipt_no' - 'supervised'
    AND (OLD.receipt_no IS NULL OR NEW.receipt_no = OLD.receipt_no)
    AND (OLD.supervised IS NULL OR NEW.supervised = OLD.supervised)
  THEN RETURN NEW;
  END IF;
  RAISE EXCEPTION '% rows are never changed or removed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "payment_fixed" BEFORE UPDATE OR DELETE ON "payment"
  FOR EACH ROW EXECUTE FUNCTION "refuse_payment_change"();
CREATE TRIGGER "payment_kept" BEFORE TRUNCATE ON "payment"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "money_history_fixed" BEFORE UPDATE OR DELETE ON "money_history"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "money_history_kept" BEFORE TRUNCATE ON "money_history"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
