package org.saradnja.training.trainers.applying;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.saradnja.base.database.Rows;
import org.saradnja.base.kernel.Digest;
import org.saradnja.parties.files.FileId;
import org.saradnja.training.trainers.TrainerApplicationId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which file lies in which place of an application. */
@Repository
class AttachmentTable {

  private static final RowMapper<Row> ROW = Rows.of(Row.class);

  private final JdbcClient jdbc;

  AttachmentTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** In the order in which they were added. */
  List<Attachment> of(TrainerApplicationId application) {
    return jdbc
        .sql(
            """
            select file, slot, name, media_type, size, digest, added_at
              from trainer_application_file
             where application = :application
             order by added_at, file
            """)
        .param("application", application.value())
        .query(ROW)
        .list()
        .stream()
        .map(Row::toDomain)
        .toList();
  }

  void insert(TrainerApplicationId application, Attachment attachment) {
    jdbc.sql(
            """
            insert into trainer_application_file
              (application, file, slot, name, media_type, size, digest, added_at)
            values
              (:application, :file, :slot, :name, :mediaType, :size, :digest, :addedAt)
            """)
        .param("application", application.value())
        .param("file", attachment.file().value())
        .param("slot", attachment.slot())
        .param("name", attachment.name())
        .param("mediaType", attachment.type())
        .param("size", attachment.size())
        .param("digest", attachment.digest().hex())
        .param("addedAt", attachment.addedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  void delete(TrainerApplicationId application, FileId file) {
    jdbc.sql(
            "delete from trainer_application_file where application = :application and file = :file")
        .param("application", application.value())
        .param("file", file.value())
        .update();
  }

  record Row(
      UUID file,
      String slot,
      String name,
      String mediaType,
      long size,
      String digest,
      OffsetDateTime addedAt) {

    Attachment toDomain() {
      return new Attachment(
          new FileId(file), slot, name, mediaType, size, new Digest(digest), addedAt.toInstant());
    }
  }
}
