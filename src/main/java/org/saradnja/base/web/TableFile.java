package org.saradnja.base.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.saradnja.base.kernel.Csv;

/**
 * A table that somebody sent, as rows of texts: CSV, or the first sheet of an XLSX workbook. Merged
 * cells hold their text in the first of them and are empty otherwise.
 */
public final class TableFile {

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final int MOST_ROWS = 1000;

  /** Larger tables are not taken. */
  public static final int MOST_BYTES = 2_000_000;

  /** What a workbook may hold when it is unpacked. */
  private static final int MOST_UNPACKED = 50_000_000;

  private TableFile() {}

  /** Empty when the file is neither. */
  public static Optional<List<List<String>>> read(byte[] file) {
    if (!isZip(file)) {
      return Optional.of(csv(new String(file, StandardCharsets.UTF_8)));
    }
    try {
      return swells(file) ? Optional.empty() : Optional.of(firstSheet(file));
    } catch (IOException | ExcelReaderException unreadable) {
      return Optional.empty();
    }
  }

  private static List<List<String>> firstSheet(byte[] file) throws IOException {
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
        var rows = workbook.getFirstSheet().openStream()) {
      return numbered(rows.limit(MOST_ROWS).toList());
    }
  }

  /** A package that unpacks into far more than it weighs would fill the memory of the server. */
  private static boolean swells(byte[] file) throws IOException {
    long left = MOST_UNPACKED;
    try (var zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
      for (var part : Collections.list(zip.getEntries())) {
        try (var content = zip.getInputStream(part)) {
          left -= content.skip(left + 1);
        }
      }
    }
    return left < 0;
  }

  /** A workbook leaves empty rows out; here each stands where whoever opens the file sees it. */
  private static List<List<String>> numbered(List<Row> rows) {
    var numbered = new ArrayList<List<String>>();
    for (var row : rows) {
      while (numbered.size() < Math.min(row.getRowNum() - 1, MOST_ROWS)) {
        numbered.add(List.of());
      }
      numbered.add(cells(row));
    }
    return List.copyOf(numbered);
  }

  public static List<List<String>> csv(String text) {
    return Csv.read(text).stream().limit(MOST_ROWS).map(Csv.Line::cells).toList();
  }

  /** As the field of the page shows it: cells parted by semicolons. */
  public static String written(List<List<String>> rows) {
    return rows.stream()
        .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
        .map(row ->
            row.stream()
                .map(cell -> cell.replace(';', ',').replaceAll("\\s+", " ").strip())
                .collect(Collectors.joining("; ")))
        .collect(Collectors.joining("\n"));
  }

  private static List<String> cells(Row row) {
    var cells = new ArrayList<String>();
    for (int at = 0; at < row.getCellCount(); at++) {
      cells.add(row.getOptionalCell(at).map(TableFile::text).orElse(""));
    }
    return cells;
  }

  private static String text(Cell cell) {
    return cell.getType() == CellType.EMPTY ? "" : Optional.ofNullable(cell.getText()).orElse("");
  }

  private static boolean isZip(byte[] file) {
    for (int at = 0; at < ZIP.length; at++) {
      if (file.length <= at || file[at] != ZIP[at]) {
        return false;
      }
    }
    return true;
  }
}
