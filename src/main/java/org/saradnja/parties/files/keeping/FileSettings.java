package org.saradnja.parties.files.keeping;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.net.URI;
import java.time.Clock;
import java.time.LocalTime;
import org.saradnja.base.kernel.Office;
import org.saradnja.parties.files.Files;
import org.saradnja.parties.files.Upload;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Where contents are kept, who scans them and how large they may be, by configuration. */
@Configuration(proxyBeanMethods = false)
class FileSettings {

  private static final LocalTime AT_NIGHT = LocalTime.of(3, 10);
  private static final int BETWEEN_SCANS = 60;

  @Bean
  Scanner scanner(@Value("${saradnja.clamd:}") String address) {
    return address.isBlank() ? Scanner.NONE : new Clamd(address);
  }

  @Bean
  @ConditionalOnProperty("saradnja.files.bucket")
  Contents contentsInBucket(
      @Value("${saradnja.files.bucket}") String bucket,
      @Value("${saradnja.files.endpoint}") URI endpoint,
      @Value("${saradnja.files.region:eu-central-1}") String region,
      @Value("${saradnja.files.key}") String key,
      @Value("${saradnja.files.secret}") String secret) {
    var s3 =
        S3Client.builder()
            .httpClient(UrlConnectionHttpClient.create())
            .endpointOverride(endpoint)
            .region(Region.of(region))
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create(key, secret)))
            .forcePathStyle(true)
            .build();
    return new ContentsInBucket(s3, bucket);
  }

  @Bean
  @ConditionalOnMissingBean(Contents.class)
  Contents contentsInDatabase(JdbcClient jdbc) {
    return new ContentsInDatabase(jdbc);
  }

  @Bean
  Files files(FileTable files, Contents contents, Scanner scanner, Clock clock) {
    return new KeptFiles(files, contents, scanner, clock, Upload.MOST_BYTES);
  }

  @Bean
  Tidying tidying(FileTable files, Contents contents, Scanner scanner, Clock clock) {
    return new Tidying(files, contents, scanner, clock);
  }

  @Bean
  RecurringTask<Void> scanningOfFiles(Tidying tidying) {
    return Tasks.recurring("files-scan", FixedDelay.ofSeconds(BETWEEN_SCANS))
        .execute((_, _) -> tidying.scan());
  }

  @Bean
  RecurringTask<Void> sweepingOfContents(Tidying tidying) {
    return Tasks.recurring("files-sweep", new Daily(Office.ZONE, AT_NIGHT))
        .execute((_, _) -> tidying.sweep());
  }
}
