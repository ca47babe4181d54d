# ./saradnja bench [call-page|sending]: starts a practice world of its own and measures it.
# Beside each figure stands the same machine's reference from the same run: pgbench against the same
# PostgreSQL server, and a static file of the same size from nginx.
set -eu
scenario=${1:-all}
seconds=${BENCH_SECONDS:-10}
port=18321
work=$(mktemp -d /tmp/saradnja-bench.XXXXXX)
site="http://127.0.0.1:$port"

stop() {
  [ -n "${server:-}" ] && kill "$server" 2>/dev/null && wait "$server" 2>/dev/null
  [ -f "$work/nginx.pid" ] && kill "$(cat "$work/nginx.pid")" 2>/dev/null
  rm -rf "$work"
  return 0
}
trap stop EXIT INT TERM

"$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
  -Xmx1g -jar target/saradnja-0.1.0.jar run --port "$port" --data "$work/data" >"$work/server.log" 2>&1 &
server=$!
until curl -sf -o /dev/null "$site/actuator/health/readiness"; do
  kill -0 "$server" 2>/dev/null || { cat "$work/server.log"; exit 1; }
  sleep 1
done

ticks() { # CPU ticks of the server process, and of every PostgreSQL process of its data folder
  total=$(awk '{print $14 + $15}' "/proc/$server/stat")
  for pid in $(pgrep -x postgres); do
    case "$(readlink "/proc/$pid/cwd" 2>/dev/null)" in
      "$work"/data/*) total=$((total + $(awk '{print $14 + $15}' "/proc/$pid/stat" 2>/dev/null || echo 0))) ;;
    esac
  done
  echo "$total"
}
per_operation() { # ticks before, ticks after, operations
  awk -v a="$1" -v b="$2" -v n="$3" -v hz="$(getconf CLK_TCK)" 'BEGIN { printf "%.3f", (b - a) * 1000 / hz / n }'
}

wrk_scenario() { # name, url
  wrk -t1 -c16 -d5s "$2" >/dev/null
  before=$(ticks)
  wrk -t1 -c16 -d"${seconds}s" --latency "$2" >"$work/wrk.txt"
  after=$(ticks)
  requests=$(awk '/requests in/ {print $1}' "$work/wrk.txt")
  echo "$1: $(awk '/Requests\/sec/ {print $2}' "$work/wrk.txt") operations/s," \
    "$(per_operation "$before" "$after" "$requests") ms CPU per operation (server and database)," \
    "p50 $(awk '/50%/ {print $2}' "$work/wrk.txt"), p99 $(awk '/99%/ {print $2}' "$work/wrk.txt")"
  grep -E 'Non-2xx|Socket errors' "$work/wrk.txt" || true
}

static_reference() { # the page itself as a file
  mkdir -p "$work/www"
  curl -s "$site/konkursi/VEZ-2027-01" >"$work/www/page.html"
  cat >"$work/nginx.conf" <<CONF
worker_processes 1; pid $work/nginx.pid; error_log $work/nginx.log;
events { worker_connections 256; }
http { access_log off; sendfile on; server { listen 127.0.0.1:18322; root $work/www; } }
CONF
  nginx -c "$work/nginx.conf"
  wrk -t1 -c16 -d3s --latency http://127.0.0.1:18322/page.html >"$work/nginx.txt"
  echo "reference, static file by nginx: $(awk '/Requests\/sec/ {print $2}' "$work/nginx.txt") operations/s," \
    "p50 $(awk '/50%/ {print $2}' "$work/nginx.txt"), p99 $(awk '/99%/ {print $2}' "$work/nginx.txt")"
  kill "$(cat "$work/nginx.pid")"; rm -f "$work/nginx.pid"
}

database_reference() {
  database_port=$(sed -n 4p "$work/data/cluster/postmaster.pid")
  PGPASSWORD=$(cat "$work/data/password"); export PGPASSWORD
  connection="-h 127.0.0.1 -p $database_port -U postgres"
  pgbench=$(ls /usr/lib/postgresql/*/bin/pgbench 2>/dev/null | tail -n 1)
  pgbench=${pgbench:-pgbench}
  "$pgbench" $connection -i -q -s 5 postgres >/dev/null 2>&1
  echo "reference, pgbench select-only, 16 clients: $("$pgbench" $connection -n -S -c 16 -j 1 -T 5 postgres 2>/dev/null | awk '/^tps/ {print $3}') transactions/s"
  echo "reference, pgbench TPC-B-like, 64 clients: $("$pgbench" $connection -n -c 64 -j 1 -T 5 postgres 2>/dev/null | awk '/^tps/ {print $3}') transactions/s"
}

echo "machine: $(nproc) cores, load $(cut -d' ' -f1-3 /proc/loadavg)"
case "$scenario" in all | call-page)
  wrk_scenario "call page, anonymous, 16 connections" "$site/konkursi/VEZ-2027-01"
  static_reference ;;
esac
case "$scenario" in all | sending)
  "$JAVA_HOME/bin/java" src/bench/Sending.java "$site" "$server" "$work/data" ;;
esac
database_reference
echo "load after: $(cut -d' ' -f1-3 /proc/loadavg)"
