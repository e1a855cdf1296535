-- AlterTable
ALTER TABLE "OutboxMail" ADD COLUMN "unsubscribeUrl" TEXT;

-- CreateTable
CREATE TABLE "OutboxAttachment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "mailId" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    CONSTRAINT "OutboxAttachment_mailId_fkey" FOREIGN KEY ("mailId") REFERENCES "OutboxMail" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_NoticeDelivery" (
    "personId" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "mail" TEXT NOT NULL,
    "unsubscribeHash" TEXT,

    PRIMARY KEY ("personId", "planId"),
    CONSTRAINT "NoticeDelivery_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "NoticeDelivery_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_NoticeDelivery" ("mail", "personId", "planId", "unsubscribeHash") SELECT "mail", "personId", "planId", "unsubscribeHash" FROM "NoticeDelivery";
DROP TABLE "NoticeDelivery";
ALTER TABLE "new_NoticeDelivery" RENAME TO "NoticeDelivery";
CREATE UNIQUE INDEX "NoticeDelivery_unsubscribeHash_key" ON "NoticeDelivery"("unsubscribeHash");
CREATE TABLE "new_Notice" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "readAt" DATETIME,
    "mailedAt" DATETIME,
    CONSTRAINT "Notice_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Notice_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Notice_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "PlanEvent" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Notice" ("createdAt", "id", "mailedAt", "personId", "planId", "readAt") SELECT "createdAt", "id", "mailedAt", "personId", "planId", "readAt" FROM "Notice";
DROP TABLE "Notice";
ALTER TABLE "new_Notice" RENAME TO "Notice";
CREATE INDEX "Notice_personId_createdAt_idx" ON "Notice"("personId", "createdAt");
CREATE INDEX "Notice_eventId_idx" ON "Notice"("eventId");
CREATE INDEX "Notice_mailedAt_idx" ON "Notice"("mailedAt");
CREATE UNIQUE INDEX "Notice_personId_eventId_key" ON "Notice"("personId", "eventId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "OutboxAttachment_mailId_idx" ON "OutboxAttachment"("mailId");
