-- What was read so far was read for those who fill in.
ALTER TABLE "DocumentReading" ADD COLUMN "isForReview" BOOLEAN NOT NULL DEFAULT false;
