package org.saradnja.parties.files.keeping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import org.gaul.s3proxy.junit.S3ProxyExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.saradnja.base.kernel.Digest;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

class ContentsInBucketTest {

  private static final String BUCKET = "datoteke";
  private static final byte[] CONTENT = "садржај".getBytes(UTF_8);
  private static final Digest DIGEST = Digest.of(CONTENT);

  /** The storage stamps its objects with its own clock, so the test must use the real one too. */
  private static final Instant TOMORROW =
      java.time.Clock.systemUTC().instant().plus(Duration.ofDays(1));

  @RegisterExtension
  private static final S3ProxyExtension STORAGE =
      S3ProxyExtension.builder()
          .withBlobStoreProvider("filesystem-nio2")
          .withCredentials("kljuc", "tajna")
          .build();

  private ContentsInBucket contents;

  @BeforeEach
  void connect() {
    var s3 =
        S3Client.builder()
            .httpClient(UrlConnectionHttpClient.create())
            .endpointOverride(STORAGE.getUri())
            .region(Region.of("eu-central-1"))
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("kljuc", "tajna")))
            .forcePathStyle(true)
            .build();
    s3.createBucket(bucket -> bucket.bucket(BUCKET));
    contents = new ContentsInBucket(s3, BUCKET);
  }

  @Test
  void equalContentsAreKeptOnce() {
    contents.keep(DIGEST, CONTENT, Instant.EPOCH);
    contents.keep(DIGEST, CONTENT, Instant.EPOCH);

    assertThat(contents.get(DIGEST)).isEqualTo(CONTENT);
    assertThat(contents.keptBefore(TOMORROW)).containsExactly(DIGEST);
    assertThat(contents.keptBefore(TOMORROW.minus(Duration.ofDays(2)))).isEmpty();
  }

  @Test
  void aContentThatIsGoneIsADefect() {
    contents.keep(DIGEST, CONTENT, Instant.EPOCH);
    contents.forget(DIGEST);

    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> contents.get(DIGEST))
        .withMessageContaining(DIGEST.hex());
  }
}
