-- CreateTable
CREATE TABLE "StaffOpening" (
    "telegramId" BIGINT NOT NULL PRIMARY KEY,
    "invitationId" TEXT NOT NULL,
    "openedAt" BIGINT NOT NULL,
    CONSTRAINT "StaffOpening_invitationId_fkey" FOREIGN KEY ("invitationId") REFERENCES "StaffInvitation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
