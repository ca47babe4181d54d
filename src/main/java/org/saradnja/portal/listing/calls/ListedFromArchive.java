package org.saradnja.portal.listing.calls;

import java.util.List;
import java.util.Optional;
import org.saradnja.funding.archive.Archive;
import org.saradnja.funding.archive.ArchivedCall;
import org.saradnja.funding.archive.CallArchived;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps historic calls in the list as the archive learns of them. */
@Component
class ListedFromArchive {

  private final ListedCallTable calls;
  private final Archive archive;

  ListedFromArchive(ListedCallTable calls, Archive archive) {
    this.calls = calls;
    this.archive = archive;
  }

  @EventListener
  void on(CallArchived event) {
    archive.find(event.code()).map(ListedFromArchive::listed).ifPresent(calls::put);
  }

  private static ListedCall listed(ArchivedCall call) {
    return new ListedCall(
        call.code().value(),
        Optional.empty(),
        call.unit(),
        call.grantor(),
        call.title(),
        List.of(),
        call.year(),
        call.day(),
        Optional.empty(),
        Optional.empty(),
        call.amount(),
        Optional.empty(),
        Optional.empty(),
        call.completeness().map(Enum::name),
        false);
  }
}
