package org.saradnja.base.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.saradnja.base.kernel.Csv;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/**
 * A list to take away, in the same columns as CSV, XLSX or JSON. Every value is a text: amounts are
 * decimal strings and days ISO 8601, so that no program changes them.
 *
 * @param name of the file, without its ending
 * @param columns names for programs, the same in every face
 */
public record Download(String name, List<String> columns, List<List<String>> rows) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  public Download {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  public ResponseEntity<byte[]> csv() {
    var lines = new ArrayList<List<String>>();
    lines.add(columns);
    lines.addAll(rows);
    var text = '\uFEFF' + Csv.write(lines);
    return file("csv", "text/csv;charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
  }

  public ResponseEntity<byte[]> xlsx() {
    return file(
        "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", workbook());
  }

  public ResponseEntity<byte[]> json() {
    var objects =
        rows.stream()
            .map(row -> {
              var object = new LinkedHashMap<String, String>();
              for (int at = 0; at < columns.size(); at++) {
                object.put(columns.get(at), row.get(at));
              }
              return object;
            })
            .toList();
    return file("json", "application/json", JSON.writeValueAsBytes(objects));
  }

  private byte[] workbook() {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "Saradnja", "1.0")) {
      var sheet = workbook.newWorksheet(name);
      for (int column = 0; column < columns.size(); column++) {
        sheet.value(0, column, columns.get(column));
        sheet.style(0, column).bold().set();
      }
      for (int row = 0; row < rows.size(); row++) {
        for (int column = 0; column < columns.size(); column++) {
          sheet.value(row + 1, column, rows.get(row).get(column));
        }
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private ResponseEntity<byte[]> file(String ending, String type, byte[] content) {
    var disposition = ContentDisposition.attachment().filename(name + "." + ending).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, type)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .body(content);
  }
}
