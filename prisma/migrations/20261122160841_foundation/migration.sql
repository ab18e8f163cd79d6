-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "project" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "building" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "building_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "home" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "building_id" UUID NOT NULL,
    "unit" TEXT NOT NULL,
    "room" TEXT NOT NULL,
    "area" INTEGER,
    "officer_name" TEXT,
    "officer_phone_cipher" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "home_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "purchase" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "home_id" UUID NOT NULL,
    "contract_no" TEXT,
    "payment_way" TEXT NOT NULL,
    "sale_kind" TEXT NOT NULL,
    "total" BIGINT,
    "subscribed_on" DATE NOT NULL,
    "signed_on" DATE,
    "online_signed_on" DATE,
    "filed_on" DATE,
    "handover_due_on" DATE,
    "status" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "purchase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "purchaser" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "purchase_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name_cipher" TEXT NOT NULL,
    "name_hash" TEXT NOT NULL,
    "phone_cipher" TEXT NOT NULL,
    "phone_hash" TEXT NOT NULL,
    "identity_cipher" TEXT,
    "identity_hash" TEXT,
    "last_six_hash" TEXT,

    CONSTRAINT "purchaser_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "home_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "purchaser_id" UUID,
    "until" DATE,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "home_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "until" DATE,
    "invited_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "accepted_by" UUID,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "phone_cipher" TEXT,
    "phone_hash" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wechat_account" (
    "id" UUID NOT NULL,
    "app_id" TEXT NOT NULL,
    "open_id" TEXT NOT NULL,
    "union_id" TEXT,
    "person_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "wechat_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "login_session" (
    "id" UUID NOT NULL,
    "person_id" UUID,
    "staff_id" UUID,
    "client" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by" TEXT,

    CONSTRAINT "login_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "refresh_token" (
    "hash" TEXT NOT NULL,
    "session_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "refresh_token_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "sms_code" (
    "id" UUID NOT NULL,
    "phone_hash" TEXT NOT NULL,
    "phone_cipher" TEXT NOT NULL,
    "code_cipher" TEXT,
    "code_hash" TEXT NOT NULL,
    "tries" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "sms_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff" (
    "id" UUID NOT NULL,
    "login" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "staff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_role" (
    "id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "project_id" UUID,
    "role" TEXT NOT NULL,

    CONSTRAINT "staff_role_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_file" (
    "id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "columns" JSONB NOT NULL,
    "row_count" INTEGER NOT NULL,
    "counts" JSONB NOT NULL,
    "fault_count" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "committed_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_row" (
    "import_id" UUID NOT NULL,
    "row_no" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "rank" SMALLINT NOT NULL,
    "cells" JSONB NOT NULL,
    "before" JSONB NOT NULL,
    "faults" JSONB NOT NULL,
    "differences" JSONB NOT NULL,
    "record_cipher" TEXT,

    CONSTRAINT "import_row_pkey" PRIMARY KEY ("import_id","row_no")
);

-- CreateTable
CREATE TABLE "journey_template" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "checksum" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "journey_template_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "journey" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "home_id" UUID NOT NULL,
    "purchase_id" UUID NOT NULL,
    "template_id" UUID NOT NULL,
    "stage" TEXT NOT NULL,
    "turns" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "journey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "journey_node" (
    "journey_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "turn" TEXT,
    "todo" TEXT,
    "due_on" DATE,
    "planned_on" DATE,
    "started_on" DATE,
    "actual_on" DATE,
    "note" TEXT,
    "received" JSONB NOT NULL,
    "confirmed" BOOLEAN NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "journey_node_pkey" PRIMARY KEY ("journey_id","key")
);

-- CreateTable
CREATE TABLE "journey_history" (
    "id" UUID NOT NULL,
    "journey_id" UUID NOT NULL,
    "node_key" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor_id" UUID,
    "actor_name" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "from_state" TEXT NOT NULL,
    "to_state" TEXT NOT NULL,
    "on_date" DATE,
    "reason" TEXT,
    "note" TEXT,

    CONSTRAINT "journey_history_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "actor" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "route" TEXT NOT NULL,
    "body_hash" TEXT NOT NULL,
    "answer" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("actor","key")
);

-- CreateTable
CREATE TABLE "domain_event" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "domain_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "bucket" TEXT NOT NULL,
    "hits" INTEGER NOT NULL,
    "resets_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("bucket")
);

-- CreateTable
CREATE TABLE "worker_heartbeat" (
    "worker_id" TEXT NOT NULL,
    "beat_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "worker_heartbeat_pkey" PRIMARY KEY ("worker_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "project_name_key" ON "project"("name");

-- CreateIndex
CREATE UNIQUE INDEX "building_project_id_name_key" ON "building"("project_id", "name");

-- CreateIndex
CREATE INDEX "home_project_id_idx" ON "home"("project_id");

-- CreateIndex
CREATE UNIQUE INDEX "home_building_id_unit_room_key" ON "home"("building_id", "unit", "room");

-- CreateIndex
CREATE UNIQUE INDEX "purchase_project_id_contract_no_key" ON "purchase"("project_id", "contract_no");

-- CreateIndex
CREATE UNIQUE INDEX "purchase_home_id_subscribed_on_key" ON "purchase"("home_id", "subscribed_on");

-- CreateIndex
CREATE INDEX "purchaser_phone_hash_idx" ON "purchaser"("phone_hash");

-- CreateIndex
CREATE INDEX "purchaser_name_hash_idx" ON "purchaser"("name_hash");

-- CreateIndex
CREATE INDEX "purchaser_identity_hash_idx" ON "purchaser"("identity_hash");

-- CreateIndex
CREATE UNIQUE INDEX "purchaser_purchase_id_position_key" ON "purchaser"("purchase_id", "position");

-- CreateIndex
CREATE INDEX "membership_home_id_idx" ON "membership"("home_id");

-- CreateIndex
CREATE INDEX "membership_person_id_idx" ON "membership"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_home_id_idx" ON "invitation"("home_id");

-- CreateIndex
CREATE UNIQUE INDEX "person_phone_hash_key" ON "person"("phone_hash");

-- CreateIndex
CREATE INDEX "wechat_account_person_id_idx" ON "wechat_account"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "wechat_account_app_id_open_id_key" ON "wechat_account"("app_id", "open_id");

-- CreateIndex
CREATE INDEX "login_session_person_id_idx" ON "login_session"("person_id");

-- CreateIndex
CREATE INDEX "login_session_staff_id_idx" ON "login_session"("staff_id");

-- CreateIndex
CREATE INDEX "refresh_token_session_id_idx" ON "refresh_token"("session_id");

-- CreateIndex
CREATE INDEX "refresh_token_expires_at_idx" ON "refresh_token"("expires_at");

-- CreateIndex
CREATE INDEX "sms_code_phone_hash_created_at_idx" ON "sms_code"("phone_hash", "created_at" DESC);

-- CreateIndex
CREATE INDEX "sms_code_expires_at_idx" ON "sms_code"("expires_at");

-- CreateIndex
CREATE INDEX "consent_person_id_purpose_idx" ON "consent"("person_id", "purpose");

-- CreateIndex
CREATE UNIQUE INDEX "staff_login_key" ON "staff"("login");

-- CreateIndex
CREATE INDEX "staff_role_staff_id_idx" ON "staff_role"("staff_id");

-- CreateIndex
CREATE INDEX "staff_role_project_id_idx" ON "staff_role"("project_id");

-- CreateIndex
CREATE INDEX "import_file_staff_id_idx" ON "import_file"("staff_id");

-- CreateIndex
CREATE INDEX "import_file_created_at_id_idx" ON "import_file"("created_at" DESC, "id");

-- CreateIndex
CREATE INDEX "import_row_import_id_rank_row_no_idx" ON "import_row"("import_id", "rank", "row_no");

-- CreateIndex
CREATE UNIQUE INDEX "journey_template_key_version_key" ON "journey_template"("key", "version");

-- CreateIndex
CREATE UNIQUE INDEX "journey_purchase_id_key" ON "journey"("purchase_id");

-- CreateIndex
CREATE INDEX "journey_project_id_id_idx" ON "journey"("project_id", "id");

-- CreateIndex
CREATE INDEX "journey_home_id_idx" ON "journey"("home_id");

-- CreateIndex
CREATE INDEX "journey_template_id_idx" ON "journey"("template_id");

-- CreateIndex
CREATE INDEX "journey_history_journey_id_at_idx" ON "journey_history"("journey_id", "at");

-- CreateIndex
CREATE INDEX "idempotency_key_created_at_idx" ON "idempotency_key"("created_at");

-- CreateIndex
CREATE INDEX "domain_event_created_at_idx" ON "domain_event"("created_at");

-- CreateIndex
CREATE INDEX "rate_limit_resets_at_idx" ON "rate_limit"("resets_at");

-- AddForeignKey
ALTER TABLE "building" ADD CONSTRAINT "building_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "home" ADD CONSTRAINT "home_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "home" ADD CONSTRAINT "home_building_id_fkey" FOREIGN KEY ("building_id") REFERENCES "building"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "purchase" ADD CONSTRAINT "purchase_home_id_fkey" FOREIGN KEY ("home_id") REFERENCES "home"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "purchaser" ADD CONSTRAINT "purchaser_purchase_id_fkey" FOREIGN KEY ("purchase_id") REFERENCES "purchase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_home_id_fkey" FOREIGN KEY ("home_id") REFERENCES "home"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_home_id_fkey" FOREIGN KEY ("home_id") REFERENCES "home"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wechat_account" ADD CONSTRAINT "wechat_account_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "login_session" ADD CONSTRAINT "login_session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "login_session" ADD CONSTRAINT "login_session_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refresh_token" ADD CONSTRAINT "refresh_token_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "login_session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_role" ADD CONSTRAINT "staff_role_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_role" ADD CONSTRAINT "staff_role_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_file" ADD CONSTRAINT "import_file_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_row" ADD CONSTRAINT "import_row_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "import_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "journey" ADD CONSTRAINT "journey_purchase_id_fkey" FOREIGN KEY ("purchase_id") REFERENCES "purchase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "journey" ADD CONSTRAINT "journey_template_id_fkey" FOREIGN KEY ("template_id") REFERENCES "journey_template"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "journey_node" ADD CONSTRAINT "journey_node_journey_id_fkey" FOREIGN KEY ("journey_id") REFERENCES "journey"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "journey_history" ADD CONSTRAINT "journey_history_journey_id_fkey" FOREIGN KEY ("journey_id") REFERENCES "journey"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say ------------------------------------------------------------------------------------------

-- A log-in belongs to a person or to a member of staff, never both.
ALTER TABLE "login_session" ADD CONSTRAINT "login_session_one_owner" CHECK (num_nonnulls("person_id", "staff_id") = 1);

-- One role of a kind per member of staff and project; null (all projects) counts as a value.
CREATE UNIQUE INDEX "staff_role_once" ON "staff_role" ("staff_id", "project_id", "role") NULLS NOT DISTINCT;

-- At most one consent in force per person and purpose.
CREATE UNIQUE INDEX "consent_in_force" ON "consent" ("person_id", "purpose") WHERE "withdrawn_at" IS NULL;

-- At most one running sale per home.
CREATE UNIQUE INDEX "purchase_active" ON "purchase" ("home_id") WHERE "status" = 'active';
ALTER TABLE "purchase" ADD CONSTRAINT "purchase_status" CHECK ("status" IN ('active', 'cancelled'));
ALTER TABLE "purchase" ADD CONSTRAINT "purchase_total" CHECK ("total" >= 0);

-- At most one membership in force per person and home; a tenancy has an end.
CREATE UNIQUE INDEX "membership_in_force" ON "membership" ("home_id", "person_id") WHERE "ended_at" IS NULL;
ALTER TABLE "membership" ADD CONSTRAINT "membership_role" CHECK ("role" IN ('owner', 'co_owner', 'family', 'tenant'));
ALTER TABLE "membership" ADD CONSTRAINT "membership_tenancy_ends" CHECK ("role" <> 'tenant' OR "until" IS NOT NULL);
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_tenancy_ends" CHECK ("role" <> 'tenant' OR "until" IS NOT NULL);

ALTER TABLE "journey_node" ADD CONSTRAINT "journey_node_state" CHECK ("state" IN ('locked', 'active', 'done', 'skipped', 'refused'));

-- Lists filter by whose turn it is.
CREATE INDEX "journey_turns" ON "journey" USING gin ("turns");

-- History and templates are written once.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% rows are never changed or removed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "journey_history_fixed" BEFORE UPDATE OR DELETE ON "journey_history"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "journey_history_kept" BEFORE TRUNCATE ON "journey_history"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "journey_template_fixed" BEFORE UPDATE OR DELETE ON "journey_template"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "journey_template_kept" BEFORE TRUNCATE ON "journey_template"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
