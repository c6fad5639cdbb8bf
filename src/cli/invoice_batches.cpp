// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invoice_batches.h"

#include "cli/answers.h"
#include "cli/json.h"
#include "cli/json_invoice.h"
#include "cli/patience.h"
#include "cli/vocabulary.h"
#include "telling/payment_words.h"
#include "usecases/batches.h"
#include "wording/refusals.h"

namespace cli {
namespace {
constexpr int kGivenUp = 130;  // as a shell says of what Ctrl+C has ended

void tellGivenUp(Context& context, Answer& answer, bool isGivenUp) {
    answer.json["given_up"] = isGivenUp;
    if (!isGivenUp)
        return;
    answer.exitCode = kGivenUp;
    answer.lines.push_back(context.voice().say(
        "Given up before the end. What is done stays; the same command goes on from here."));
}

usecases::Progress patient(Patience& patience) {
    return [&patience](std::int64_t done, std::int64_t all) { return patience.goesOn(done, all); };
}
}  // namespace

Answer issueAllDrafts(Context& context) {
    const auto& voice = context.voice();
    const auto batch = [&] {
        Patience patience(context);
        return usecases::issueDrafts(context.office(), context.options().path(kOut),
                                     patient(patience));
    }();
    Answer answer{{{"issued", Json::array()}, {"left", Json::array()}}, {}};
    for (const auto& each : batch.issued) {
        answer.json["issued"].push_back({{"id", toJson(each.id)},
                                         {"number", each.number},
                                         {"client_name", each.clientName},
                                         {"gross", toJson(each.gross)},
                                         {"prepaid", listOf(each.prepaid)},
                                         {"left_to_pay", toJson(each.leftToPay)},
                                         {"pdf", toJson(each.pdf)}});
        answer.lines.push_back(voice.say(
            "Issued: {number} for {client}, {gross}",
            {{"number", each.number}, {"client", each.clientName}, {"gross", each.gross}}));
        for (const auto& line : telling::prepaidSentences(voice, each.prepaid, each.leftToPay))
            answer.lines.push_back("  " + line);
    }
    for (const auto& each : batch.left) {
        answer.exitCode = 1;
        answer.json["left"].push_back({{"draft", toJson(each.draft)},
                                       {"client_name", each.clientName},
                                       {"code", each.why.code},
                                       {"message", voice.refusal(each.why)}});
        answer.lines.push_back(voice.say("Draft {id} for {client} stays a draft: {reason}",
                                         {{"id", each.draft.value},
                                          {"client", each.clientName},
                                          {"reason", voice.refusal(each.why)}}));
    }
    if (batch.issued.empty() && batch.left.empty())
        answer.lines.push_back(voice.say("There are no drafts."));
    tellEffect(context, answer, batch.effect);
    tellGivenUp(context, answer, batch.isGivenUp);
    return answer;
}

Answer writeAllPdfs(Context& context) {
    const auto& options = context.options();
    const auto written = [&] {
        const usecases::PdfPeriod period{options.date(kFrom).value(), options.date(kTo).value(),
                                         maybeClient(context, kClient), *options.path(kOut)};
        Patience patience(context);
        return usecases::writePdfs(context.office(), period, patient(patience));
    }();
    Answer answer{{{"pdfs", Json::array()}}, {}};
    for (const auto& file : written.files)
        answer.json["pdfs"].push_back(toJson(file));
    answer.lines.push_back(
        written.files.empty()
            ? context.voice().say("Nothing was issued on these days.")
            : context.voice().plural("{n} PDF in {folder}", "{n} PDFs in {folder}",
                                     static_cast<std::int64_t>(written.files.size()),
                                     {{"folder", options.path(kOut)->string()}}));
    tellGivenUp(context, answer, written.isGivenUp);
    return answer;
}
}  // namespace cli
