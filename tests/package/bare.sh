#!/usr/bin/env bash
# Installs the package on a bare Debian 12, a folder made by debootstrap, and uses it as an operator does: it serves, is
# upgraded with its configuration and data, removed and purged. Needs root and a network, so it is no step of `make test`:
#
#   tests/package/bare.sh build/domdom_0.1.0_amd64.deb [FOLDER]      an empty FOLDER, or one that debootstrap has filled
set -euo pipefail
package=$(realpath "$1")
root=${2:-$(mktemp -d)}
port=18480
installed=/srv/$(basename "$package")

bare() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 "$@"; }
says() { printf 'ok    %s\n' "$1"; }
fails() {
    printf 'FAIL  %s\n' "$1" >&2
    exit 1
}
as_service() { bare setpriv --reuid=domdom --regid=domdom --clear-groups "$@"; }

chmod 755 "$root" # mktemp keeps it for root alone, and the service is another user
[ -e "$root/etc/debian_version" ] || debootstrap --variant=minbase bookworm "$root" >/dev/null
cp /etc/resolv.conf "$root/etc/"
mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
server=
end() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    umount -l "$root/proc" || true
}
trap end EXIT

cp "$package" "$root$installed"
bare apt-get -q update >/dev/null
bare apt-get -q install -y --no-install-recommends "$installed" >/dev/null
bare sh -c '! command -v node && ! command -v systemctl' >/dev/null || fails "the bare machine is not bare"
says "it installs on a bare Debian $(cat "$root/etc/debian_version"), with $(bare dpkg-query -W | wc -l) packages and no Node"

[ "$(bare stat -c '%U %a' /var/lib/domdom)" = 'domdom 700' ] || fails "the data folder is not its user's alone"
as_service domdom config check /etc/domdom/domdom.conf >/dev/null || fails "the packaged configuration is wrong"

# The line of the unit, as its user; there is no systemd here.
start() {
    local line
    line=$(sed -n 's/^ExecStart=//p' "$root/lib/systemd/system/domdom.service")
    # shellcheck disable=SC2086 # the line's words
    chroot "$root" setpriv --reuid=domdom --regid=domdom --clear-groups $line >"$root/srv/out" 2>"$root/srv/log" &
    server=$!
    for _ in $(seq 100); do
        curl -fs "http://127.0.0.1:$port/healthz" >"$root/srv/health" 2>/dev/null && return
        sleep 0.2
    done
    fails "it does not answer: $(cat "$root/srv/log")"
}
stop() {
    kill -TERM "$server"
    wait "$server" || fails "it ended with $?"
    server=
}

sed -i "s/^#listen = .*/listen = 127.0.0.1:$port/" "$root/etc/domdom/domdom.conf"
start
says "the service's line serves: $(cat "$root/srv/health")"
curl -fs "http://127.0.0.1:$port/" | grep -qi '<html' || fails "the web application is not inside"
curl -fs "http://127.0.0.1:$port/metrics" | grep -q '^domdom_store_up 1' || fails "no figures"
stop
grep -q '"event":"stopped"' "$root/srv/log" || fails "the log says nothing of the end"
curl -s "http://127.0.0.1:$port/api/v1/voice/vi-north/cbf29ce484222325" | grep -q 'holds no words' || fails "its voice does not know its words"
says "it has its pages and figures, and ends well on SIGTERM"

events() { as_service domdom verify --config /etc/domdom/domdom.conf; }
before=$(events)
bare sh -c "dpkg-deb -R $installed /srv/next && sed -i 's/^Version: .*/&+next/' /srv/next/DEBIAN/control &&
    dpkg-deb --root-owner-group -b /srv/next /srv/next.deb" >/dev/null
bare apt-get -q install -y /srv/next.deb >/dev/null
bare dpkg-query -W -f '${Version}' domdom | grep -q next || fails "it was not upgraded"
grep -q "^listen = 127.0.0.1:$port" "$root/etc/domdom/domdom.conf" || fails "the upgrade lost the configuration"
[ "$(events)" = "$before" ] || fails "the upgrade changed the data"
start
stop
says "an upgrade keeps configuration and data: $before"

bare apt-get -q remove -y domdom >/dev/null
[ -e "$root/var/lib/domdom/domdom.sqlite" ] && [ -e "$root/etc/domdom/domdom.conf" ] ||
    fails "removing took data or configuration"
says "removing keeps data and configuration"
bare apt-get -q purge -y domdom >/dev/null </dev/null
[ ! -e "$root/var/lib/domdom" ] && [ ! -e "$root/etc/domdom" ] || fails "purging left something"
says "purging leaves nothing, and asks nothing"
