# One image for the API, the worker and the migrations; the command says which (see compose.yaml).
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN node packages/tooling/enter.mjs install && node packages/tooling/enter.mjs build api console h5

FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY . .
RUN npm ci --omit=dev --workspace apps/api --workspace packages/tooling

FROM packages
ENV NODE_ENV=production \
    PORTAL_DIR=/app/apps/miniprogram/dist/h5 \
    CONSOLE_DIR=/app/apps/console/dist
COPY --from=build /app/apps/api/dist apps/api/dist
COPY --from=build /app/apps/console/dist apps/console/dist
COPY --from=build /app/apps/miniprogram/dist/h5 apps/miniprogram/dist/h5
RUN mkdir files && chown node:node files
USER node
EXPOSE 3000
CMD ["node", "packages/tooling/enter.mjs", "start:api"]
