// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/completion.h"

#include <algorithm>
#include <string_view>

namespace cli {
namespace {
constexpr const char* kHead = R"(# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of granica for bash. Made by the build from the commands themselves.
)";

/// Reads the words before the cursor, asks the tables and offers what `reply` then says: words,
/// "@files" or "@folders".
constexpr const char* kWalk = R"(
_granica() {
  local cur=${COMP_WORDS[COMP_CWORD]} option=${COMP_WORDS[COMP_CWORD - 1]}
  local group='' verb='' reply=none i
  local global='--db --today --lang --json --help --version'
  # "--lang=pl" comes as three words.
  if [ "$cur" = = ]; then
    cur=''
  elif [ "$option" = = ]; then
    option=${COMP_WORDS[COMP_CWORD - 2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case ${COMP_WORDS[i]} in
      --db | --today | --lang)
        [ "${COMP_WORDS[i + 1]}" != = ] || i=$((i + 1))
        i=$((i + 1))
        ;;
      -* | =) ;;
      *)
        if [ -z "$group" ]; then
          group=${COMP_WORDS[i]}
        elif [ -z "$verb" ]; then
          verb=${COMP_WORDS[i]}
        fi
        ;;
    esac
  done

  _granica_names "$group"
  local names=$reply command=$group
  [ -z "$names" ] || command="$group $verb"
  reply=none
  _granica_values "$option"
  [ "$reply" != none ] || _granica_values "$command $option"
  if [ "$reply" = none ]; then
    if [[ -n $names && -z $verb && $cur != -* ]]; then
      reply=$names
    else
      _granica_options "$command"
      case $cur,$reply in
        -*) reply="${reply#@files} $global" ;;
        *,@files*) reply=@files ;;
        *) reply="$reply $global" ;;
      esac
    fi
  fi

  COMPREPLY=()
  case $reply in
    @files) mapfile -t COMPREPLY < <(compgen -f -- "$cur") ;;
    @folders) mapfile -t COMPREPLY < <(compgen -d -- "$cur") ;;
    *) mapfile -t COMPREPLY < <(compgen -W "$reply" -- "$cur") ;;
  esac
  [[ $reply != @* ]] || compopt -o filenames 2>/dev/null
}
complete -F _granica granica
)";

bool isChoice(std::string_view value) {
    return value.find('|') != std::string_view::npos &&
           std::all_of(value.begin(), value.end(), [](char letter) {
               return letter == '|' || letter == '+' || (letter >= 'a' && letter <= 'z');
           });
}

/// What may stand behind the option: "@files", "@folders", its choices, or nothing to offer.
std::string valuesOf(const OptionWords& words) {
    const std::string_view value = words.value;
    if (value == "FOLDER")
        return "@folders";
    if (value == "FILE" || words.kind == OptionWords::Kind::Path)
        return "@files";
    std::string choices(isChoice(value) ? value : "");
    std::replace(choices.begin(), choices.end(), '|', ' ');
    return choices;
}

std::string commandOf(const Group& group, const Verb& verb) {
    return group.isCommand() ? group.name : std::string(group.name) + " " + verb.name;
}

std::string branch(const std::string& pattern, const std::string& reply) {
    return "    '" + pattern + "') reply='" + reply + "' ;;\n";
}

constexpr const char* kNothing = "    *) reply='' ;;\n";

/// Around branches: a function that sets `reply` by its word.
std::string table(const std::string& name, const std::string& branches) {
    return "\n_granica_" + name + "() {\n  case $1 in\n" + branches + "  esac\n}\n";
}

/// The options of a verb, behind "@files" when it also takes the name of a file as a word.
std::string optionsOf(const Verb& verb) {
    std::string files;
    std::string names;
    for (const auto& use : verb.options) {
        if (!use.words->isWord())
            names.append(names.empty() ? "" : " ").append(use.words->name);
        else if (std::string_view(use.words->name) == "FILE")
            files = "@files ";
    }
    return files + names;
}

/// The groups, and the verbs of each.
std::string nameTable(std::span<const Group> groups) {
    std::string all;
    std::string branches;
    for (const auto& group : groups) {
        all.append(all.empty() ? "" : " ").append(group.name);
        std::string names;
        for (const auto& verb : group.verbs)
            names.append(names.empty() ? "" : " ").append(verb.name);
        branches += branch(group.name, names);
    }
    return table("names", branch("", all) + branches + kNothing);
}

std::string optionTable(std::span<const Group> groups) {
    std::string branches;
    for (const auto& group : groups)
        for (const auto& verb : group.verbs)
            branches += branch(commandOf(group, verb), optionsOf(verb));
    return table("options", branches + kNothing);
}

std::string valueTable(std::span<const Group> groups) {
    std::string branches =
        branch("--db", "@files") + branch("--today", "") + branch("--lang", "pl en");
    for (const auto& group : groups)
        for (const auto& verb : group.verbs)
            for (const auto& use : verb.options)
                if (*use.words->value != '\0')
                    branches += branch(commandOf(group, verb) + " " + use.words->name,
                                       valuesOf(*use.words));
    return table("values", branches);
}
}  // namespace

std::string bashCompletion(std::span<const Group> groups) {
    return kHead + nameTable(groups) + optionTable(groups) + valueTable(groups) + kWalk;
}
}  // namespace cli
