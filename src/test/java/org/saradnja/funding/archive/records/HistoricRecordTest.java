package org.saradnja.funding.archive.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.funding.archive.ArchivedCall;
import org.saradnja.funding.archive.ArchivedCall.Completeness;
import org.saradnja.funding.archive.ArchivedCall.Kind;
import org.saradnja.parties.registry.UnitId;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

class HistoricRecordTest {

  @Test
  void aListIsSummedUpAsItsSourceStatesIt() {
    var call = summary("raska-2017");

    assertThat(call.kind()).isEqualTo(Kind.LIST_OF_EVALUATION);
    assertThat(call.completeness()).contains(Completeness.COMPLETE);
    assertThat(call.year()).contains(2017);
    assertThat(call.day()).contains(LocalDate.parse("2017-06-13"));
    assertThat(call.amount()).contains(Dinars.parse("454540.00").orElseThrow());
    assertThat(call.unit()).contains(new UnitId("u-71021"));
    assertThat(call.recipients()).hasSize(6).startsWith("Удружење пчелара Рашка");
  }

  @Test
  void factsAloneHaveNoList() {
    var call = summary("pancevo-2024");

    assertThat(call.kind()).isEqualTo(Kind.FACTS_OF_CALL);
    assertThat(call.completeness()).isEmpty();
    assertThat(call.recipients()).hasSize(2);
    assertThat(record("pancevo-2024").hasList()).isFalse();
  }

  @Test
  void whatTheSourceDoesNotStateIsAbsent() {
    var call = summary("novi-pazar-culture");

    assertThat(call.year()).isEmpty();
    assertThat(call.day()).isEmpty();
    assertThat(summary("vojvodina-2018-public-civil-cooperation").unit()).isEmpty();
    assertThat(summary("vojvodina-2018-public-civil-cooperation").grantor().latin())
        .startsWith("Pokrajinski sekretarijat");
  }

  @ParameterizedTest
  @MethodSource("lists")
  void theSumsThatWereCheckedComeOutOfTheRows(HistoricRecord record) {
    for (var sum : record.list().sums()) {
      var amounts =
          record.list().rows().stream()
              .map(row -> sum.column().equals("approved") ? row.approved() : row.requested())
              .flatMap(Optional::stream)
              .map(Amount::dinars)
              .toList();

      assertThat(amounts).hasSize(sum.rows());
      assertThat(Dinars.sum(amounts)).isEqualTo(sum.computed());
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void everyAmountIsTheOneThatWasPublished(HistoricRecord record) {
    record.list().rows().stream()
        .flatMap(row -> Stream.of(row.approved(), row.requested()))
        .flatMap(Optional::stream)
        .forEach(amount ->
            assertThat(amount.published().replaceAll("[^0-9]", ""))
                .startsWith(String.valueOf(amount.dinars().paras() / 100)));
  }

  static List<HistoricRecord> lists() {
    return collection().filter(HistoricRecord::hasList).toList();
  }

  private static ArchivedCall summary(String code) {
    return record(code).summary(unit -> Optional.of(new UnitId("u-" + unit)));
  }

  private static HistoricRecord record(String code) {
    return collection().filter(record -> record.code().equals(code)).findFirst().orElseThrow();
  }

  private static Stream<HistoricRecord> collection() {
    var root = JsonMapper.builder().build().readTree(file());
    return Stream.of("calls", "call_facts")
        .flatMap(part -> root.path(part).values().stream())
        .map(HistoricRecord::of);
  }

  static String file() {
    try {
      return new ClassPathResource("registers/historic-calls.json")
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
