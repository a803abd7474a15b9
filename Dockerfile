# Builds both halves of the app, and ships them over one lib/.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /src
COPY . .
RUN mvn -B -q -DskipTests -Dskip.format=true package \
 && diff -r target/quarkus-app/lib target/quarkus-postgresql/lib \
 && rm -r target/quarkus-postgresql/lib \
 && ln -s ../quarkus-app/lib target/quarkus-postgresql/lib \
 && mkdir -p import

FROM eclipse-temurin:17-jre
RUN useradd --system --uid 1001 --home-dir /app rejoinder \
 && mkdir -p /app /data && chown rejoinder /data
WORKDIR /app
COPY --from=build /src/target/quarkus-app quarkus-app
COPY --from=build /src/target/quarkus-postgresql quarkus-postgresql
COPY --from=build /src/import import
USER rejoinder
ENV REJOINDER_DATA=/data
VOLUME /data
EXPOSE 8080
# The images that this may stand on do not all carry curl; bash speaks HTTP well enough.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${QUARKUS_HTTP_PORT:-8080} && printf 'GET /q/health HTTP/1.0\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q ' 200 '"]
CMD ["java", "-XX:MaxRAMPercentage=60", "-jar", "quarkus-app/quarkus-run.jar"]
