-- AlterTable
ALTER TABLE "OutboxMail" ADD COLUMN     "unsubscribeUrl" TEXT;

-- AlterTable
ALTER TABLE "NoticeDelivery" DROP COLUMN "lastDigestAt";

-- AlterTable
ALTER TABLE "Notice" DROP COLUMN "facts",
DROP COLUMN "kind",
ADD COLUMN     "eventId" TEXT NOT NULL,
ADD COLUMN     "reason" TEXT NOT NULL;

-- CreateTable
CREATE TABLE "OutboxAttachment" (
    "id" TEXT NOT NULL,
    "mailId" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "content" TEXT NOT NULL,

    CONSTRAINT "OutboxAttachment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "OutboxAttachment_mailId_idx" ON "OutboxAttachment"("mailId");

-- CreateIndex
CREATE INDEX "Notice_eventId_idx" ON "Notice"("eventId");

-- CreateIndex
CREATE UNIQUE INDEX "Notice_personId_eventId_key" ON "Notice"("personId", "eventId");

-- AddForeignKey
ALTER TABLE "OutboxAttachment" ADD CONSTRAINT "OutboxAttachment_mailId_fkey" FOREIGN KEY ("mailId") REFERENCES "OutboxMail"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "PlanEvent"("id") ON DELETE CASCADE ON UPDATE CASCADE;
