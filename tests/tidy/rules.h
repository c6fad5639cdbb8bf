// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the house as functions from the text of a file to what is wrong with it. They know
// no file system, so that rules_test.cpp can feed each with a text that must trip it.
#pragma once
#include <map>
#include <set>
#include <string>
#include <vector>

namespace tidy {
using Findings = std::vector<std::string>;

struct Source {
    std::string path;  ///< from the root of the repository, with forward slashes
    std::string text;
};

using Sources = std::vector<Source>;

/// Who may include whom: the key of each layer with those it may see, itself among them.
const std::map<std::string, std::set<std::string>>& layers();

/// "storage" for src/storage/x.cpp, "domain/base" for src/domain/base/x.h, else empty.
std::string layerOf(const std::string& path);

/// What stands in quotes behind #include.
std::vector<std::string> includesOf(const std::string& text);

/// The text with comments and the insides of strings blanked, line by line as it was.
std::string codeOf(const std::string& text);

/// Includes of our own against the order of the layers, and of libraries outside their layer.
Findings breachesOfLayers(const Source& source);

/// Words that mean something forbidden, each with what to use instead.
Findings breachesOfBans(const Source& source);

/// Columns, length, blanks at line ends, tabs, the end of the file.
Findings breachesOfShape(const Source& source);

/// The licence line on top; a header says what it is for and is included once.
Findings breachesOfOpening(const Source& source);

/// Headers of one layer that include each other in a ring, each ring once.
Findings ringsOf(const Sources& sources);

/// Sources of the layers without a test of their own; `exceptions` are paths that need none. An
/// exception that no longer exists, or that has a test by now, is a finding too.
Findings untested(const Sources& sources, const std::set<std::string>& exceptions);

/// Codes of refusals in the layers that no sentence in src/wording/refusals*.cpp belongs to.
Findings unwordedRefusals(const Sources& sources);

/// The table "layer | may include" of src/README.md, as layers() has it.
std::map<std::string, std::set<std::string>> tableOf(const std::string& readme);
}  // namespace tidy
