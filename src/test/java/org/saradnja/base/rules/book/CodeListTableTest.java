package org.saradnja.base.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.saradnja.base.kernel.Script;
import org.saradnja.base.rules.Area;
import org.saradnja.base.rules.RejectionReason;
import org.saradnja.base.rules.SourceKind;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class CodeListTableTest {

  @Autowired private CodeListTable lists;
  @Autowired private JdbcClient jdbc;

  @Test
  void areasComeInTheOrderOfTheLawWithBothNames() {
    assertThat(lists.areas())
        .startsWith(new Area("SOC", "социјална заштита", "social protection"))
        .allSatisfy(area -> {
          assertThat(Script.isCyrillic(area.serbian())).as(area.serbian()).isTrue();
          assertThat(area.english()).isNotBlank();
        })
        .extracting(Area::code)
        .doesNotHaveDuplicates();
  }

  @Test
  void anAreaStandsWhereItsPlaceIs() {
    area(0, "AAA");
    area(900, "ZZZ");

    assertThat(lists.areas())
        .startsWith(new Area("AAA", "прва", "first"))
        .endsWith(new Area("ZZZ", "прва", "first"));
  }

  @ParameterizedTest
  @EnumSource(RejectionReason.Stage.class)
  void everyStageHasAReason(RejectionReason.Stage stage) {
    assertThat(lists.rejectionReasons()).extracting(RejectionReason::stage).contains(stage);
  }

  @ParameterizedTest
  @EnumSource(SourceKind.class)
  void aReasonIsReadBackWithItsStageAndSource(SourceKind source) {
    reason(900, "ZZZ", "RANKING", source.name());

    assertThat(lists.rejectionReasons())
        .endsWith(
            new RejectionReason("ZZZ", RejectionReason.Stage.RANKING, "разлог", "reason", source));
  }

  @ParameterizedTest
  @CsvSource({
    "900, ZZZ, LATER, CONFIRMED, reason_belongs_to_a_stage",
    "900, ZZZ, FORMAL, HEARSAY, reason_has_a_source",
    "1, ZZZ, FORMAL, CONFIRMED, one_reason_at_a_place",
  })
  void noOtherReasonIsKept(int place, String code, String stage, String source, String broken) {
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> reason(place, code, stage, source))
        .withMessageContaining(broken);
  }

  @ParameterizedTest
  @CsvSource({"1, ZZZ, one_area_at_a_place", "900, SOC, area_of_public_interest_pkey"})
  void noTwoAreasShareAPlaceOrACode(int place, String code, String broken) {
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> area(place, code))
        .withMessageContaining(broken);
  }

  private void area(int place, String code) {
    jdbc.sql(
            """
            insert into area_of_public_interest (place, code, name_sr, name_en)
            values (:place, :code, 'прва', 'first')
            """)
        .param("place", place)
        .param("code", code)
        .update();
  }

  private void reason(int place, String code, String stage, String source) {
    jdbc.sql(
            """
            insert into rejection_reason (place, code, stage, name_sr, name_en, source_kind)
            values (:place, :code, :stage, 'разлог', 'reason', :source)
            """)
        .param("place", place)
        .param("code", code)
        .param("stage", stage)
        .param("source", source)
        .update();
  }
}
