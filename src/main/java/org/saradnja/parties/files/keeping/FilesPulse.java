package org.saradnja.parties.files.keeping;

import java.util.List;
import org.saradnja.base.web.Pulse;
import org.saradnja.base.web.Texts;
import org.springframework.stereotype.Component;

@Component
class FilesPulse implements Pulse {

  private final Scanner scanner;
  private final FileTable files;

  FilesPulse(Scanner scanner, FileTable files) {
    this.scanner = scanner;
    this.files = files;
  }

  @Override
  public List<Beat> beats(Texts t) {
    boolean scans = scanner != Scanner.NONE;
    return List.of(
        new Beat(
            t.get("pulse.files.scanner"),
            t.get(scans ? "pulse.files.scans" : "pulse.files.noScanner"),
            scans ? "ok" : "soon"),
        Beat.fact(t.get("pulse.files.unscanned"), t.grouped(files.unscanned())),
        Beat.none(t.get("pulse.files.infected"), files.infected(), t));
  }
}
