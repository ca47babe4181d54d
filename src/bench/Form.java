import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A form as a browser would send it: what is typed, ticked and chosen, without the buttons. */
record Form(Map<String, List<String>> fields) {

  private static final Pattern FIELD =
      Pattern.compile(
          "<input\\b([^>]*)>|<textarea\\b([^>]*)>(.*?)</textarea>|<select\\b([^>]*)>(.*?)</select>",
          Pattern.DOTALL);
  private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");
  private static final Pattern TICKED = Pattern.compile("\\btype=\"(?:checkbox|radio)\"");
  private static final Pattern CHOSEN = Pattern.compile("\\b(?:checked|selected)\\b");

  /** The form of the page that is sent to the address. */
  static Form in(String html, String action) {
    int start = html.indexOf("action=\"" + action + "\"");
    if (start < 0) {
      throw new IllegalStateException("No form to " + action + " in\n" + html);
    }
    var form = new Form(new LinkedHashMap<>());
    var field = FIELD.matcher(html.substring(start, html.indexOf("</form>", start)));
    while (field.find()) {
      if (field.group(1) != null) {
        form.input(field.group(1));
      } else if (field.group(2) != null) {
        form.add(attribute(field.group(2), "name"), unescaped(field.group(3).stripLeading()));
      } else {
        form.add(attribute(field.group(4), "name"), chosen(field.group(5)));
      }
    }
    return form;
  }

  private void input(String tag) {
    if (!TICKED.matcher(tag).find() || CHOSEN.matcher(tag).find()) {
      add(attribute(tag, "name"), attribute(tag, "value"));
    }
  }

  private static String chosen(String options) {
    var option = OPTION.matcher(options);
    var first = "";
    while (option.find()) {
      if (CHOSEN.matcher(option.group(1)).find()) {
        return attribute(option.group(1), "value");
      }
      first = first.isEmpty() ? attribute(option.group(1), "value") : first;
    }
    return first;
  }

  Form with(String name, String value) {
    fields.put(name, new ArrayList<>(List.of(value)));
    return this;
  }

  Form withUnlessGiven(String name, String value) {
    return get(name).isEmpty() ? with(name, value) : this;
  }

  String get(String name) {
    return fields.getOrDefault(name, List.of("")).getFirst();
  }

  private void add(String name, String value) {
    if (!name.isEmpty()) {
      fields.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    }
  }

  String encoded() {
    var body = new StringBuilder();
    fields.forEach(
        (name, values) ->
            values.forEach(
                value ->
                    body.append(body.isEmpty() ? "" : "&")
                        .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8))));
    return body.toString();
  }

  private static String attribute(String tag, String name) {
    var found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(tag);
    return found.find() ? unescaped(found.group(1)) : "";
  }

  private static String unescaped(String text) {
    return text.replace("&#34;", "\"").replace("&#39;", "'").replace("&lt;", "<")
        .replace("&gt;", ">").replace("&amp;", "&");
  }
}
