-- AlterTable
ALTER TABLE "Consultation" ADD COLUMN "replyLetter" TEXT NOT NULL DEFAULT '';
