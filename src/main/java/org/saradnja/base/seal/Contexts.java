package org.saradnja.base.seal;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The JSON-LD contexts that came with us. No other is ever loaded, least of all from a network. */
final class Contexts implements DocumentLoader {

  private static final Map<String, String> FILES =
      Map.of(
          "https://www.w3.org/ns/credentials/v2",
          "credentials-v2",
          "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
          "open-badges-3.0.3",
          "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json",
          "open-badges-extensions");

  /** Read once: nobody changes them, and parsing them costs more than signing. */
  private final Map<String, Document> parsed = new ConcurrentHashMap<>();

  @Override
  public Document loadDocument(URI url, DocumentLoaderOptions options) throws JsonLdError {
    var file = FILES.get(url.toString());
    if (file == null) {
      throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "Unknown context " + url);
    }
    return parsed.computeIfAbsent(file, Contexts::read);
  }

  private static Document read(String file) {
    try (var content = Contexts.class.getResourceAsStream("/contexts/" + file + ".jsonld")) {
      return JsonDocument.of(content);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (JsonLdError notJson) {
      throw new IllegalStateException("A context of ours is damaged: " + file, notJson);
    }
  }
}
