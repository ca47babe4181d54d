package org.saradnja.base.web;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Own assets under {@code /assets/{digest}/…}: one digest over all of them, so an address never
 * changes its content and browsers may keep it for ever.
 */
@Component
public class Assets implements WebMvcConfigurer {

  private static final int DIGEST_LENGTH = 12;
  private static final Duration FOR_EVER = Duration.ofDays(365);

  private final String root;

  Assets() throws IOException, NoSuchAlgorithmException {
    Map<String, byte[]> files = new TreeMap<>();
    for (var file :
        new PathMatchingResourcePatternResolver().getResources("classpath*:assets/**/*.*")) {
      files.put(file.getURI().toString(), file.getContentAsByteArray());
    }
    var sha = MessageDigest.getInstance("SHA-256");
    files.values().forEach(sha::update);
    root = "/assets/" + HexFormat.of().formatHex(sha.digest()).substring(0, DIGEST_LENGTH) + "/";
  }

  /** The address of an asset, for example {@code base.css}. */
  public String href(String name) {
    return root + name;
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler(root + "**")
        .addResourceLocations("classpath:/assets/")
        .setCacheControl(CacheControl.maxAge(FOR_EVER).cachePublic().immutable());
  }
}
