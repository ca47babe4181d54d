package org.saradnja.parties.files.keeping;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.database.Rows;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.files.FileId;
import org.saradnja.parties.files.StoredFile;
import org.saradnja.parties.files.StoredFile.Scan;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files by id, without their content. */
@Repository
class FileTable {

  private static final RowMapper<Row> ROW = Rows.of(Row.class);

  private final JdbcClient jdbc;

  FileTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  StoredFile get(FileId id) {
    return find(List.of(id)).stream()
        .findFirst()
        .orElseThrow(() -> new NoSuchThing("file " + id.value()));
  }

  List<StoredFile> find(Collection<FileId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return jdbc
        .sql(
            """
            select id, name, type, size, digest, scan, stored_at
              from file
             where id in (:ids)
            """)
        .param("ids", ids.stream().map(FileId::value).toList())
        .query(ROW)
        .list()
        .stream()
        .map(Row::toDomain)
        .toList();
  }

  void insert(StoredFile file) {
    jdbc.sql(
            """
            insert into file (id, name, type, size, digest, scan, stored_at)
            values (:id, :name, :type, :size, :digest, :scan, :storedAt)
            """)
        .paramSource(Row.of(file))
        .update();
  }

  /** The oldest of those that no scanner has seen. */
  Optional<StoredFile> unseen(Instant before) {
    return jdbc.sql(
            """
            select id, name, type, size, digest, scan, stored_at
              from file
             where scan in ('NOT_SCANNED', 'WAITING') and (asked_at is null or asked_at < :before)
             order by asked_at nulls first, stored_at
             limit 1
            """)
        .param("before", before.atOffset(ZoneOffset.UTC))
        .query(ROW)
        .optional()
        .map(Row::toDomain);
  }

  void scanned(FileId id, Scan scan, Instant askedAt) {
    jdbc.sql("update file set scan = :scan, asked_at = :askedAt where id = :id")
        .param("id", id.value())
        .param("scan", scan.name())
        .param("askedAt", askedAt.atOffset(ZoneOffset.UTC))
        .update();
  }

  void delete(FileId id) {
    jdbc.sql("delete from file where id = :id").param("id", id.value()).update();
  }

  boolean refersTo(Digest digest) {
    return jdbc.sql("select exists (select from file where digest = :digest)")
        .param("digest", digest.hex())
        .query(Boolean.class)
        .single();
  }

  long unscanned() {
    return count(Scan.NOT_SCANNED) + count(Scan.WAITING);
  }

  long infected() {
    return count(Scan.INFECTED);
  }

  private long count(Scan scan) {
    return jdbc.sql("select count(*) from file where scan = :scan")
        .param("scan", scan.name())
        .query(Long.class)
        .single();
  }

  record Row(
      UUID id,
      String name,
      String type,
      long size,
      String digest,
      String scan,
      OffsetDateTime storedAt) {

    static Row of(StoredFile file) {
      return new Row(
          file.id().value(),
          file.name(),
          file.type(),
          file.size(),
          file.digest().hex(),
          file.scan().name(),
          file.storedAt().atOffset(ZoneOffset.UTC));
    }

    StoredFile toDomain() {
      return new StoredFile(
          new FileId(id),
          name,
          type,
          size,
          new Digest(digest),
          Scan.valueOf(scan),
          storedAt.toInstant());
    }
  }
}
