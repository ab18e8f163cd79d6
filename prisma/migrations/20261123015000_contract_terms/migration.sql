CREATE TABLE "contract_term" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "purchase_id" UUID,
    "rate" INTEGER NOT NULL,
    "base" TEXT NOT NULL,
    "grace_days" INTEGER NOT NULL,
    "terminate_after_days" INTEGER,
    "clause" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "contract_term_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "contract_term_purchase_id_idx" ON "contract_term"("purchase_id");
ALTER TABLE "contract_term" ADD CONSTRAINT "contract_term_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "contract_term" ADD CONSTRAINT "contract_term_purchase_id_fkey" FOREIGN KEY ("purchase_id") REFERENCES "purchase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say.
CREATE UNIQUE INDEX "contract_term_once" ON "contract_term" ("project_id", "purchase_id") NULLS NOT DISTINCT;
ALTER TABLE "contract_term" ADD CONSTRAINT "contract_term_rate" CHECK ("rate" BETWEEN 1 AND 100000);
ALTER TABLE "contract_term" ADD CONSTRAINT "contract_term_base" CHECK ("base" IN ('paid', 'total'));
ALTER TABLE "contract_term" ADD CONSTRAINT "contract_term_days" CHECK ("grace_days" >= 0 AND "terminate_after_days" > 0);
