# Built from the lock file in one stage; what runs, and nothing else, is copied into the other.
FROM node:22-bookworm-slim AS build
# better-sqlite3 is compiled where its prebuilt binary cannot be fetched.
RUN apt-get update \
  && apt-get install -y --no-install-recommends g++ make python3 \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY . .
RUN npm ci && node .ci/pack.js /app

FROM node:22-bookworm-slim
# What glibc keeps of memory that was given back is a seventh of the service otherwise.
ENV NODE_ENV=production DATABASE_URL=file:/data/thi-dua.db DATA_FOLDER=/data \
  MALLOC_ARENA_MAX=2 MALLOC_TRIM_THRESHOLD_=131072
# For papers as PDF, some 500 MB more: --build-arg WITH_PDF=1
ARG WITH_PDF=
RUN if [ -n "$WITH_PDF" ]; then apt-get update \
  && apt-get install -y --no-install-recommends libreoffice-writer-nogui fonts-liberation \
  && rm -rf /var/lib/apt/lists/*; fi \
  && install -d -o node -g node -m 0700 /data
COPY --from=build /app /app
WORKDIR /app
USER node
VOLUME /data
STOPSIGNAL SIGTERM
CMD ["node", "dist/main.js"]
