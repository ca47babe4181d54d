# ./saradnja bench [call-page|sending|certificates|test|check-ins]: starts a practice world of its own and measures it.
# Beside each figure stands the same machine's reference from the same run: pgbench against the same
# PostgreSQL server, and the page itself as a static file from nginx. See docs/performance.md.
set -eu
scenario=${1:-all}
seconds=${BENCH_SECONDS:-10}
warming=${BENCH_WARMING:-30}
port=18321
work=$(mktemp -d /tmp/saradnja-bench.XXXXXX)
chmod 755 "$work" # the worker of nginx is somebody else
site="http://127.0.0.1:$port"
unset JAVA_TOOL_OPTIONS
case "$scenario" in all | call-page | sending | test | certificates | check-ins) ;; *)
  echo "saradnja bench: no scenario $scenario; there are call-page, sending, certificates, test and check-ins." >&2
  exit 2 ;;
esac

stop() {
  [ -n "${server:-}" ] && kill "$server" 2>/dev/null && { wait "$server" 2>/dev/null || true; }
  [ -f "$work/nginx.pid" ] && kill "$(cat "$work/nginx.pid")" 2>/dev/null
  rm -rf "$work"
  return 0
}
trap stop EXIT
trap 'exit 130' INT TERM

load() {
  cut -d' ' -f1-3 /proc/loadavg
}

echo "machine: $(nproc) cores, load before $(load)"
"$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
  -Xmx1g -jar target/saradnja-0.1.0.jar run --port "$port" --data "$work/data" >"$work/server.log" 2>&1 &
server=$!
until curl -sf -o /dev/null "$site/actuator/health/readiness"; do
  kill -0 "$server" 2>/dev/null || { cat "$work/server.log"; exit 1; }
  sleep 1
done

ticks_of() { # process: its CPU ticks with those of its children that have ended
  awk '{sub(/^.*\) /, ""); print $12 + $13 + $14 + $15}' "/proc/$1/stat" 2>/dev/null || echo 0
}
ticks() { # of the server process, and of every PostgreSQL process of its data folder
  total=$(ticks_of "$server")
  for pid in $(pgrep -x postgres); do
    case "$(readlink "/proc/$pid/cwd" 2>/dev/null)" in
      "$work"/data/*) total=$((total + $(ticks_of "$pid"))) ;;
    esac
  done
  echo "$total"
}
per_operation() { # ticks before, ticks after, operations
  awk -v a="$1" -v b="$2" -v n="$3" -v hz="$(getconf CLK_TCK)" 'BEGIN { printf "%.3f", (b - a) * 1000 / hz / n }'
}
ratio() { # dividend, divisor, decimals
  awk -v a="$1" -v b="$2" -v d="$3" 'BEGIN { if (b > 0) printf "%.*f", d, a / b; else printf "?" }'
}

measured() { # name, url, processes that are counted (ours or nginx), further arguments of wrk
  name=$1 url=$2 counted=$3
  shift 3
  if [ "$counted" = nginx ]; then before=$(ticks_of "$worker"); else before=$(ticks); fi
  wrk -t1 -c16 -d"${seconds}s" --latency "$@" "$url" >"$work/wrk.txt"
  if [ "$counted" = nginx ]; then after=$(ticks_of "$worker"); else after=$(ticks); fi
  requests=$(awk '/requests in/ {print $1}' "$work/wrk.txt")
  cost=$(per_operation "$before" "$after" "$requests")
  echo "$name: $(awk '/Requests\/sec/ {print $2}' "$work/wrk.txt") operations/s," \
    "$cost ms CPU per operation, p50 $(awk '/50%/ {print $2}' "$work/wrk.txt")," \
    "p99 $(awk '/99%/ {print $2}' "$work/wrk.txt"), load $(load)"
  if grep -E 'Non-2xx|Socket errors' "$work/wrk.txt"; then
    echo "saradnja bench: $name was not answered as it should be." >&2
    exit 1
  fi
}

call_page() {
  page="$site/konkursi/VEZ-2027-01"
  wrk -t1 -c16 -d"${warming}s" "$page" >/dev/null
  best=
  for round in 1 2 3; do
    measured "call page, anonymous, 16 connections, round $round" "$page" ours
    best=$(printf '%s\n' $best "$cost" | sort -n | head -n 1)
  done
  measured "call page, compressed for a browser" "$page" ours -H 'Accept-Encoding: gzip'
  measured "call page, printed anew for each request" "$page?n=1" ours
  static_reference
  select=$(reference "pgbench select-only, 16 clients" -S -M prepared -c 16)
  echo "$select"
  echo "a call page costs $best ms CPU, $(ratio "$best" "$cost" 1) x the same page as a static file"
}

static_reference() { # the page itself as a file
  mkdir -p "$work/www"
  curl -s "$page" >"$work/www/page.html"
  cat >"$work/nginx.conf" <<CONF
worker_processes 1; pid $work/nginx.pid; error_log $work/nginx.log;
events { worker_connections 256; }
http { access_log off; sendfile on; server { listen 127.0.0.1:18322; root $work/www; } }
CONF
  nginx -c "$work/nginx.conf"
  until [ -s "$work/nginx.pid" ] && worker=$(pgrep -P "$(cat "$work/nginx.pid")"); do sleep 1; done
  measured "reference, static file by nginx" http://127.0.0.1:18322/page.html nginx
  kill "$(cat "$work/nginx.pid")"
  rm -f "$work/nginx.pid"
}

pgbench() {
  PGPASSWORD=$(cat "$work/data/password") "$(ls /usr/lib/postgresql/*/bin/pgbench | tail -n 1)" \
    -h 127.0.0.1 -p "$(sed -n 4p "$work/data/cluster/postmaster.pid")" -U postgres "$@" postgres
}

reference() { # name, arguments of pgbench: the rate is in transactions.txt
  name=$1
  shift
  [ -f "$work/pgbench" ] || { pgbench -i -q -s 5 >"$work/pgbench" 2>&1; }
  before=$(ticks)
  pgbench -n -j 1 -T "$seconds" "$@" >"$work/pgbench.txt" 2>/dev/null
  after=$(ticks)
  done=$(awk '/transactions actually/ {print $6}' "$work/pgbench.txt")
  awk '/^tps/ {print $3}' "$work/pgbench.txt" >"$work/transactions.txt"
  per_operation "$before" "$after" "$done" >"$work/transaction.txt"
  echo "reference, $name: $(cat "$work/transactions.txt") transactions/s," \
    "$(cat "$work/transaction.txt") ms CPU per transaction, load $(load)"
}

java_scenario() { # name, source: what it says is in scenario.txt
  : >"$work/scenario.txt"
  "$JAVA_HOME/bin/java" "src/bench/$2" "$site" "$server" "$work/data" >"$work/scenario.txt" &
  asking=$!
  tail -n +1 -f --pid "$asking" "$work/scenario.txt"
  wait "$asking" || { echo "saradnja bench: the $1 broke off; see above." >&2; exit 1; }
}

best() { # beginning of the lines, field, sort's option: the first of the sorted field
  grep "^$1" "$work/scenario.txt" | awk -v f="$2" '{sub(/.*: /, ""); print $f}' | sort "$3" | head -n 1
}

compared() { # what it is, rate, cost
  echo "$1 is at best $2 operations/s," \
    "$(ratio "$(awk -v r="$2" 'BEGIN { print r * 100 }')" "$(cat "$work/transactions.txt")" 1) % of pgbench TPC-B;" \
    "it costs at best $3 ms CPU, $(ratio "$3" "$(cat "$work/transaction.txt")" 1) x a transaction of TPC-B"
}

sending() {
  java_scenario sending Sending.java
  reference "pgbench TPC-B-like, 64 clients" -c 64
  page="$site/konkursi"
  static_reference
  compared sending "$(best "sending, 64" 1 -rn)" "$(best "sending, 64" 3 -n)"
}

sql() { # a file: prepares people before anything is measured
  PGPASSWORD=$(cat "$work/data/password") psql -q -v ON_ERROR_STOP=1 \
    -h 127.0.0.1 -p "$(sed -n 4p "$work/data/cluster/postmaster.pid")" -U postgres -f "$1" saradnja
}

sitting() { # whole attempts, and sixty who start at once
  sql src/bench/hall.sql
  java_scenario "sitting of the test" Sitting.java
  reference "pgbench TPC-B-like, 16 clients" -c 16
  page="$site/obuke"
  static_reference
  compared "a whole attempt" "$(best "whole attempt" 1 -rn)" "$(best "whole attempt" 3 -n)"
  echo "60 starting at once: 99 % within $(grep '^60 starting' "$work/scenario.txt" |
    sed 's/.*p99 \([0-9]*\) ms.*/\1/' | sort -n | tail -n 1) ms at worst"
}

certificates() { # a thousand in one batch
  sql src/bench/thousand.sql
  java_scenario "issuing of certificates" Issuing.java
  reference "pgbench TPC-B-like, 1 client" -c 1
  page="$site/obuke"
  static_reference
  compared "a certificate of a batch" "$(best certificates 1 -rn)" "$(best certificates 3 -n)"
}

check_ins() { # a whole hall at the door, none lost and none twice
  java_scenario "checking in" CheckIns.java
  reference "pgbench TPC-B-like, 32 clients" -c 32
  page="$site/obuke"
  static_reference
  compared "a check-in" "$(best check-ins 1 -rn)" "$(best check-ins 3 -n)"
}

case "$scenario" in all | call-page) call_page ;; esac
case "$scenario" in all | sending) sending ;; esac
case "$scenario" in all | certificates) certificates ;; esac
case "$scenario" in all | test) sitting ;; esac
case "$scenario" in all | check-ins) check_ins ;; esac
echo "load after: $(load)"
