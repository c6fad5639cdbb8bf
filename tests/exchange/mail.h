// SPDX-License-Identifier: GPL-3.0-or-later
// Messages for the tests of mail, and reading one back with another program (Python's email). Only
// for tests.
#pragma once
#include <cstdlib>
#include <map>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "exchange/mail_message.h"
#include "exchange/samples.h"

namespace samples {
inline exchange::MailMessage mail() {
    exchange::MailMessage mail;
    mail.fromName = "Pracownia Słowa";
    mail.fromAddress = "pracownia@slowo.example";
    mail.toName = "Kawiarnia Pod Lipą";
    mail.toAddress = "biuro@lipa.example";
    mail.subject = "Przypomnienie";
    mail.body = "Dzień dobry,\n\nproszę o zapłatę.\n";
    mail.dateRfc5322 = "Thu, 24 Sep 2026 09:15:00 +0200";
    return mail;
}

inline std::string fromHex(const std::string& hex) {
    std::string bytes;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
        bytes += static_cast<char>(std::stoi(hex.substr(i, 2), nullptr, 16));
    return bytes;
}

using Found = std::map<std::string, std::string>;

/// What Python's email module finds in each of the messages; one process reads them all.
inline std::vector<Found> readBack(const std::vector<std::string>& messages) {
    const Folder folder;
    const auto output = folder.path() / "found";
    std::string command =
        "PYTHONUTF8=1 python3 '" GRANICA_SOURCE_DIR "/tests/exchange/read_mail.py'";
    for (std::size_t i = 0; i < messages.size(); ++i)
        command += " '" + folder.write(std::to_string(i) + ".eml", messages[i]).string() + "'";
    std::vector<Found> all;
    // NOLINTNEXTLINE(cert-env33-c,concurrency-mt-unsafe): a fixed command of a test
    if (std::system((command + " > '" + output.string() + "'").c_str()) != 0)
        throw std::runtime_error("python3 could not read the messages");
    std::ifstream in(output);
    Found found;
    for (std::string line; std::getline(in, line);) {
        const auto equals = line.find('=');
        if (equals != std::string::npos)
            found[line.substr(0, equals)] = fromHex(line.substr(equals + 1));
        else
            all.push_back(std::exchange(found, {}));
    }
    return all;
}

inline Found readBack(const std::string& message) {
    return readBack(std::vector{message}).at(0);
}

inline std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::size_t at = 0;
    for (auto end = text.find("\r\n"); end != std::string::npos; end = text.find("\r\n", at)) {
        lines.push_back(text.substr(at, end - at));
        at = end + 2;
    }
    if (at < text.size())
        lines.push_back(text.substr(at));
    return lines;
}
}  // namespace samples
