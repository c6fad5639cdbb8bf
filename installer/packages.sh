# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian packages that Granica needs, in one place, and the way to get those that are missing.
# Sourced by the scripts, not run.
# shellcheck shell=bash disable=SC2034

# To build and run it.
build_packages=(
  cmake ninja-build g++ gettext ccache mold pkg-config
  libsqlitecpp-dev libsqlite3-dev libhpdf-dev libqpdf-dev libqrencode-dev
  libpng-dev libturbojpeg0-dev zlib1g-dev libicu-dev libssl-dev
  libcli11-dev nlohmann-json3-dev libfmt-dev libkainjow-mustache-dev libwxgtk3.2-dev
  libgtk-3-dev libpoppler-cpp-dev
)

# To test it: the frameworks, the tools that read what Granica wrote, a locale with a comma.
test_packages=(
  libboost-test-dev librapidcheck-dev libbenchmark-dev poppler-utils qpdf python3 sqlite3 zbar-tools
  default-jre-headless libpdfbox2-java libactivation-java libjaxb-api-java
  locales tzdata clang-format xvfb xauth openbox dbus-x11 at-spi2-core python3-pyatspi
)

# To check the code with a second compiler, its sanitizers and its reader.
check_packages=(clang clang-tidy libclang-rt-14-dev)

# To save pictures of the windows (tests/gui/screenshots.sh).
picture_packages=(imagemagick adwaita-icon-theme)

# require_packages NAME...: installs those that are missing, and says which.
require_packages() {
  local name missing=() as_root=()
  if ! command -v dpkg-query >/dev/null; then
    echo "This is not Debian: please see to these packages yourself: $*" >&2
    return 0
  fi
  for name in "$@"; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null)" = installed ] ||
      missing+=("$name")
  done
  [ ${#missing[@]} -gt 0 ] || return 0

  echo "Installing what is missing: ${missing[*]}" >&2
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
      echo "This needs root or sudo. As root: apt-get install ${missing[*]}" >&2
      return 1
    fi
    as_root=(sudo)
  fi
  "${as_root[@]}" apt-get update -qq >&2 &&
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
      apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}
