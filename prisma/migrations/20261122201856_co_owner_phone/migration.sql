-- AlterTable
ALTER TABLE "purchaser" ALTER COLUMN "phone_cipher" DROP NOT NULL,
ALTER COLUMN "phone_hash" DROP NOT NULL;

-- Only a co-owner may come without a phone: the first buyer binds the home with it.
ALTER TABLE "purchaser" ADD CONSTRAINT "purchaser_first_has_phone" CHECK (position > 1 OR (phone_cipher IS NOT NULL AND phone_hash IS NOT NULL));
