# 1,000 certificates in one batch: judged, numbered, signed twice and written into the ledger, on
# the embedded PostgreSQL. Prints operations per second and CPU milliseconds per operation of the
# process that issues them.
set -eu
cd "$(dirname "$0")/../.."
mvn -B -ntp -q test -Dtest=BatchOfAThousandTest -Dsurefire.failIfNoSpecifiedTests=false \
  -Dsurefire.useFile=false | grep '^certificates-batch'
