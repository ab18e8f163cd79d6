-- CreateTable
CREATE TABLE "message" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "person_id" UUID,
    "staff_id" UUID,
    "home_id" UUID,
    "audience" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "day" DATE,
    "number" TEXT,
    "about_kind" TEXT,
    "about_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),
    "next_at" TIMESTAMPTZ(3),

    CONSTRAINT "message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message_delivery" (
    "message_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "project_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT,
    "code" TEXT,
    "tries" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "message_delivery_pkey" PRIMARY KEY ("message_id","channel")
);

-- CreateTable
CREATE TABLE "message_preference" (
    "person_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "wechat" BOOLEAN NOT NULL,
    "sms" BOOLEAN NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "message_preference_pkey" PRIMARY KEY ("person_id","purpose")
);

-- CreateTable
CREATE TABLE "message_subscription" (
    "person_id" UUID NOT NULL,
    "template" TEXT NOT NULL,
    "quota" INTEGER NOT NULL,
    "answer" TEXT NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,
    "refused_at" TIMESTAMPTZ(3),

    CONSTRAINT "message_subscription_pkey" PRIMARY KEY ("person_id","template")
);

-- CreateIndex
CREATE INDEX "message_person_id_created_at_id_idx" ON "message"("person_id", "created_at" DESC, "id");

-- CreateIndex
CREATE INDEX "message_staff_id_created_at_id_idx" ON "message"("staff_id", "created_at" DESC, "id");

-- CreateIndex
CREATE INDEX "message_home_id_created_at_id_idx" ON "message"("home_id", "created_at" DESC, "id");

-- CreateIndex
CREATE INDEX "message_project_id_idx" ON "message"("project_id");

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_home_id_fkey" FOREIGN KEY ("home_id") REFERENCES "home"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message_delivery" ADD CONSTRAINT "message_delivery_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "message"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message_preference" ADD CONSTRAINT "message_preference_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message_subscription" ADD CONSTRAINT "message_subscription_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema cannot say.
ALTER TABLE "message" ADD CONSTRAINT "message_recipient" CHECK (("person_id" IS NULL) <> ("staff_id" IS NULL));
ALTER TABLE "message" ADD CONSTRAINT "message_audience" CHECK ("audience" IN ('purchase', 'household'));
ALTER TABLE "message" ADD CONSTRAINT "message_about" CHECK (("about_kind" IS NULL) = ("about_id" IS NULL));
CREATE UNIQUE INDEX "message_once_for_person" ON "message" ("person_id", "purpose", "cause") WHERE "person_id" IS NOT NULL;
CREATE UNIQUE INDEX "message_once_for_staff" ON "message" ("staff_id", "purpose", "cause") WHERE "staff_id" IS NOT NULL;
CREATE INDEX "message_next" ON "message" ("next_at", "id") WHERE "next_at" IS NOT NULL;
CREATE INDEX "message_unread" ON "message" ("person_id", "home_id") WHERE "read_at" IS NULL AND "person_id" IS NOT NULL;
ALTER TABLE "message_delivery" ADD CONSTRAINT "message_delivery_channel" CHECK ("channel" IN ('wechat', 'sms'));
ALTER TABLE "message_delivery" ADD CONSTRAINT "message_delivery_state" CHECK ("state" IN ('sending', 'sent', 'failed', 'skipped', 'unknown'));
ALTER TABLE "message_subscription" ADD CONSTRAINT "message_subscription_quota" CHECK ("quota" >= 0);
ALTER TABLE "message_subscription" ADD CONSTRAINT "message_subscription_answer" CHECK ("answer" IN ('accept', 'reject', 'ban', 'filter'));
