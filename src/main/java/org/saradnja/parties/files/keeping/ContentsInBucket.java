package org.saradnja.parties.files.keeping;

import java.time.Instant;
import java.util.List;
import org.saradnja.base.kernel.Digest;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * In a bucket of an S3 storage. The content is there before the row that refers to it is committed;
 * a transaction that fails leaves a content without a row, which the sweeping takes away.
 */
final class ContentsInBucket implements Contents {

  private static final String FOLDER = "sha256/";

  private final S3Client s3;
  private final String bucket;

  ContentsInBucket(S3Client s3, String bucket) {
    this.s3 = s3;
    this.bucket = bucket;
  }

  /** Written again even when it is there: the storage's own clock must say that it is in use. */
  @Override
  public void keep(Digest digest, byte[] content, Instant now) {
    s3.putObject(object -> object.bucket(bucket).key(key(digest)), RequestBody.fromBytes(content));
  }

  @Override
  public byte[] get(Digest digest) {
    try {
      return s3.getObjectAsBytes(object -> object.bucket(bucket).key(key(digest))).asByteArray();
    } catch (NoSuchKeyException gone) {
      throw new IllegalStateException("The content is gone: " + digest.hex(), gone);
    }
  }

  @Override
  public List<Digest> keptBefore(Instant moment) {
    return s3.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(FOLDER)).contents().stream()
        .filter(object -> object.lastModified().isBefore(moment))
        .map(object -> new Digest(object.key().substring(FOLDER.length())))
        .toList();
  }

  @Override
  public void forget(Digest digest) {
    s3.deleteObject(object -> object.bucket(bucket).key(key(digest)));
  }

  private static String key(Digest digest) {
    return FOLDER + digest.hex();
  }
}
