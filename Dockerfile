# launch-gate for CIs that run steps in a container. Checks of pages need a browser besides: add Chromium to this image.
FROM node:24.21.0-bookworm-slim

# Debian removes versions that have a weakness, so none is named.
# hadolint ignore=DL3008
RUN apt-get update \
  && apt-get install --yes --no-install-recommends ca-certificates git \
  && rm -rf /var/lib/apt/lists/* \
  # A CI mounts the clone as another user, and git reads such a folder only if it is told to.
  && git config --system --add safe.directory '*'

COPY LICENSE /opt/launch-gate/
COPY dist /opt/launch-gate/dist
RUN ln -s /opt/launch-gate/dist/index.js /usr/local/bin/launch-gate

# The user "node" of the base image.
USER 1000:1000
WORKDIR /work
CMD ["launch-gate", "--help"]
