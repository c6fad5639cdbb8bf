// SPDX-License-Identifier: GPL-3.0-or-later
// Force-included into every source of the domain: what the domain may use of std, and then a ban on
// the clock, on floating point and on every library that the system's include path would let in.
#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <iterator>
#include <limits>
#include <map>
#include <memory>
#include <numeric>
#include <optional>
#include <set>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>
#pragma GCC poison float double system_clock SQLite sqlite3 wxString HPDF_New rand time_t
