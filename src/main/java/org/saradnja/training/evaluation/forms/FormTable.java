package org.saradnja.training.evaluation.forms;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.database.Rows;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.training.evaluation.EvaluationForm;
import org.saradnja.training.evaluation.EvaluationForms;
import org.saradnja.training.evaluation.FormId;
import org.saradnja.training.evaluation.FormScope;
import org.saradnja.training.evaluation.Question;
import org.saradnja.training.programmes.ProgrammeCode;
import org.saradnja.training.sessions.SeriesCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Versions of forms; none is ever changed. */
@Repository
class FormTable implements EvaluationForms {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<List<Question>> QUESTIONS = new TypeReference<>() {};
  private static final String SELECT =
      "select id, scope, code, version, scale, questions::text as questions from evaluation_form ";

  private final JdbcClient jdbc;

  FormTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public EvaluationForm get(FormId id) {
    return jdbc.sql(SELECT + "where id = :id")
        .param("id", id.value())
        .query(Rows.of(Row.class))
        .optional()
        .map(Row::toDomain)
        .orElseThrow(() -> new NoSuchThing("form " + id.value()));
  }

  @Override
  public EvaluationForm inForce(SeriesCode series, ProgrammeCode programme) {
    return latest(FormScope.of(series))
        .or(() -> latest(FormScope.of(programme)))
        .or(() -> latest(FormScope.ALL))
        .orElseThrow(() -> new IllegalStateException("The form for all comes with the platform"));
  }

  Optional<EvaluationForm> latest(FormScope scope) {
    return jdbc.sql(SELECT + "where scope = :scope and code = :code order by version desc limit 1")
        .param("scope", scope.kind().name())
        .param("code", scope.code())
        .query(Rows.of(Row.class))
        .optional()
        .map(Row::toDomain);
  }

  /** The slower of two writers breaks on the version. */
  void insert(EvaluationForm form, UUID mandate, Instant at) {
    jdbc.sql(
            """
            insert into evaluation_form
              (id, scope, code, version, scale, questions, mandate, adopted_at)
            values
              (:id, :scope, :code, :version, :scale, cast(:questions as jsonb), :mandate, :at)
            """)
        .param("id", form.id().value())
        .param("scope", form.scope().kind().name())
        .param("code", form.scope().code())
        .param("version", form.version())
        .param("scale", form.scale())
        .param("questions", JSON.writeValueAsString(form.questions()))
        .param("mandate", mandate)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  private record Row(UUID id, String scope, String code, int version, int scale, String questions) {

    EvaluationForm toDomain() {
      return new EvaluationForm(
          new FormId(id),
          new FormScope(FormScope.Kind.valueOf(scope), code),
          version,
          scale,
          JSON.readValue(questions, QUESTIONS));
    }
  }
}
