# API, worker, pages and migrations in one image; the command decides (compose.yaml). The default runs everything on an embedded PostgreSQL.
FROM node:22-bookworm-slim AS build
WORKDIR /app
# Installing generates the database client, and what changes less often is cached.
COPY package.json package-lock.json prisma.config.ts ./
COPY packages packages
COPY prisma prisma
COPY scripts/generate.mjs scripts/generate.mjs
RUN npm ci --no-audit --no-fund
COPY . .
# Without the tools of Prisma, source maps and unused fonts: half of what npm leaves.
RUN npm prune --omit=dev --ignore-scripts --no-audit --no-fund && node --import tsx scripts/slim-modules.ts

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 CURSUS_HOME=/data
WORKDIR /app
# Root owns the code, so that the server can't change it.
COPY --from=build /app /app
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/live`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "tsx", "src/bin/main.ts"]
