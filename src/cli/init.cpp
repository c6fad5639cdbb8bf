// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/answers.h"
#include "cli/groups.h"
#include "cli/json.h"
#include "cli/questions.h"
#include "cli/vocabulary.h"
#include "usecases/set_up.h"

namespace cli {
namespace {
usecases::Profile profileFor(Context& context) {
    if (const auto file = context.options().path(kProfile))
        return usecases::readProfile(*file);
    if (!context.around().hasTerminal)
        throw domain::Refused(domain::refuseInput("no_terminal"));
    return askProfile(context.around(), context.voice());
}

Answer init(Context& context) {
    const auto& file = context.databaseFile();
    // Before any question: nobody shall answer all of them for nothing.
    std::error_code ignored;
    if (std::filesystem::exists(file, ignored))
        throw domain::Refused(domain::refuse("database_exists", {{"file", file.string()}}));
    const auto made = usecases::setUp(file, profileFor(context), context.today(),
                                      context.around().clock, context.shipped());
    const auto& voice = context.voice();
    Answer answer{{{"file", toJson(made.file)},
                   {"seller", made.seller},
                   {"currency", toJson(made.currency)},
                   {"next_invoice_number", made.nextInvoiceNumber}},
                  {voice.say("Created: {file}", {{"file", made.file.string()}}),
                   voice.say("Seller: {name}; the next invoice is {number}",
                             {{"name", made.seller}, {"number", made.nextInvoiceNumber}})}};
    tellWarnings(context, answer, made.warnings);
    return answer;
}
}  // namespace

Group initGroup() {
    return {"init",
            mark("Create a database"),
            {{"",
              mark("Create a database, from a profile or by questions"),
              {kProfile},
              "granica init --profile profile.json",
              init}}};
}
}  // namespace cli
