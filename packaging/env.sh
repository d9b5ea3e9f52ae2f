# Sourced by run, test and bench: system libraries, the Python environment, translations.
# shellcheck shell=bash

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
PYTHON=$ROOT/.venv/bin/python

# what is looked for = the Debian package that brings it
RUN_NEEDS="python3=python3 ensurepip=python3-venv
    libglib-2.0.so.0=libglib2.0-0 libdbus-1.so.3=libdbus-1-3 libfontconfig.so.1=libfontconfig1
    libGL.so.1=libgl1 libEGL.so.1=libegl1 libpulse.so.0=libpulse0 libcups.so.2=libcups2
    libxkbcommon.so.0=libxkbcommon0 libxkbcommon-x11.so.0=libxkbcommon-x11-0
    libxcb-cursor.so.0=libxcb-cursor0 libxcb-icccm.so.4=libxcb-icccm4 libxcb-shape.so.0=libxcb-shape0
    libxcb-keysyms.so.1=libxcb-keysyms1 libxcb-xkb.so.1=libxcb-xkb1 libXrandr.so.2=libxrandr2
    libwayland-cursor.so.0=libwayland-cursor0 libzbar.so.0=libzbar0 libudev.so.1=libudev1"
TEST_NEEDS="initdb=postgresql Xvfb=xvfb xauth=xauth pdftoppm=poppler-utils git=git
    setxkbmap=x11-xkb-utils libXtst.so.6=libxtst6 socat=socat pulseaudio=pulseaudio
    lp=cups-client cupsd=cups-daemon /usr/lib/cups/backend/cups-pdf=printer-driver-cups-pdf"
BENCH_NEEDS="libpango-1.0.so.0=libpango-1.0-0 libpangoft2-1.0.so.0=libpangoft2-1.0-0
    libharfbuzz-subset.so.0=libharfbuzz-subset0"

NO_CLUSTER="mkdir -p /etc/postgresql-common/createcluster.d &&
    echo create_main_cluster=false >/etc/postgresql-common/createcluster.d/leenbalie.conf"

# Python writes its compiled files only when nobody forbids it; without them a start takes a second.
unset PYTHONDONTWRITEBYTECODE
[ -n "${LC_ALL:-}${LC_CTYPE:-}${LANG:-}" ] || export LANG=C.UTF-8
PATH=$PATH:/usr/sbin:/sbin

fail() {
    echo "leenbalie: $*" >&2
    exit 1
}

find_python() { # one that runs: a name on PATH may answer for a version that is not there
    local name
    for name in ${DESK_APP_PYTHON:+"$DESK_APP_PYTHON"} python3.11 python3.12 python3.13 python3; do
        "$name" -I -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' \
            2>/dev/null && command -v "$name" && return
    done
    return 1
}

is_here() { # $1: what is looked for
    case $1 in
    /*) [ -e "$1" ] ;;
    *.so.*) [[ $LIBRARIES == *$'\t'"$1 "* ]] ;;
    python3 | ensurepip) [ -x "$PYTHON" ] || find_python >/dev/null ;;
    *) command -v "$1" >/dev/null || compgen -G "/usr/lib/postgresql/*/bin/$1" >/dev/null ;;
    esac
}

ensure_system() { # $@: what is looked for = Debian package
    [ "$(uname -s)" = Linux ] && command -v ldconfig >/dev/null || return 0
    local LIBRARIES need missing=()
    LIBRARIES=$(ldconfig -p)
    for need; do
        is_here "${need%%=*}" || missing+=("$need")
    done
    [ ${#missing[@]} -eq 0 ] || install "${missing[@]}"
}

install() { # $@: what is looked for = Debian package
    local packages="${*#*=}" commands log
    command -v apt-get >/dev/null || fail "please install what brings these: ${*%%=*}"
    commands="apt-get -q update && apt-get -qy install --no-install-recommends $packages"
    case " $packages " in
    *" postgresql "*) commands="$NO_CLUSTER && $commands" ;; # the tests start a server of their own
    esac
    as_root true 2>/dev/null || fail "please type this first: sudo sh -c '$commands'"
    echo "leenbalie: installing $packages" >&2
    log=$(mktemp)
    as_root env DEBIAN_FRONTEND=noninteractive sh -c "$commands" >"$log" 2>&1 || {
        cat "$log" >&2
        fail "apt-get could not install $packages"
    }
    rm -f "$log"
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi
}

ensure_venv() { # $1: a requirements file in packaging/
    local file=$ROOT/packaging/$1 stamp=$ROOT/.venv/.stamp-$1
    [ -x "$PYTHON" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$(venv_state "$file")" ] && return
    [ -w "$ROOT" ] || fail "$ROOT cannot be written by $(id -un); start it once as its owner"
    "$PYTHON" -I -c 'import pip' 2>/dev/null || make_venv
    echo "leenbalie: installing $1" >&2
    # The file is complete, so nothing is resolved: pip would look past a pin for `name[extra]`.
    "$PYTHON" -I -m pip install --quiet --disable-pip-version-check --no-input \
        --no-deps --require-hashes --requirement "$file" || fail "pip could not install $1"
    venv_state "$file" >"$stamp"
}

venv_state() { # $1: path of a requirements file; changes when the environment must be looked at again
    readlink -f "$PYTHON"
    sha256sum <"$1"
}

make_venv() {
    local python
    python=$(find_python) || fail "Python 3.11 or later with venv and ensurepip is needed"
    echo "leenbalie: making .venv with $python" >&2
    rm -rf "$ROOT/.venv"
    "$python" -I -m venv "$ROOT/.venv" || fail "$python could not make .venv"
}

make_translations() {
    local source
    for source in "$ROOT"/resources/i18n/*.ts; do
        [ "$source" -nt "${source%.ts}.qm" ] || continue
        "$PYTHON" "$ROOT/.venv/bin/pyside6-lrelease" -silent "$source" -qm "${source%.ts}.qm" ||
            echo "leenbalie: no translation made of $source" >&2
    done
}
