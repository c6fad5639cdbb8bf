// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mail_message.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "exchange/sha256.h"
#include "mail_encoding.h"

namespace exchange {
namespace {

void addHeader(std::string& out, std::string_view name, std::string_view value) {
    out.append(name).append(": ").append(value).append(kLineEnd);
}

/// An address up to what would end it or begin another.
std::string plainAddress(std::string_view address) {
    std::string plain = withoutControls(address);
    plain.erase(0, plain.find_first_not_of(' '));
    plain.erase(std::min(plain.find_first_of(" <>(),;:\"\\[]"), plain.size()));
    return plain;
}

std::string mailbox(std::string_view name, std::string_view address) {
    const std::string shown = withoutControls(name);
    std::string plain = plainAddress(address);
    if (shown.empty())
        return plain;
    return headerPhrase(shown) + "\r\n <" + plain + ">";
}

std::string domainOf(std::string_view address) {
    std::string domain(address.substr(std::min(address.rfind('@') + 1, address.size())));
    std::erase_if(domain, [](char c) { return static_cast<unsigned char>(c) >= 0x7F; });
    return domain.empty() ? "localhost" : domain;
}

bool isMimeType(std::string_view text) {
    const auto slash = text.find('/');
    const auto isToken = [](std::string_view part) {
        return !part.empty() && std::all_of(part.begin(), part.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                   c == '.' || c == '-' || c == '+';
        });
    };
    return slash != std::string_view::npos && text.size() < 70 && isToken(text.substr(0, slash)) &&
           isToken(text.substr(slash + 1));
}

/// Bound to the content, so that no part can hold it by chance.
std::string digestOf(const MailMessage& message) {
    std::string all;
    const auto add = [&](std::string_view text) {
        all.append(std::to_string(text.size())).append(":").append(text);
    };
    for (const auto* text :
         {&message.fromName, &message.fromAddress, &message.toName, &message.toAddress,
          &message.subject, &message.body, &message.dateRfc5322})
        add(*text);
    for (const auto& attachment : message.attachments) {
        add(attachment.fileName);
        add(attachment.mimeType);
        add(sha256Hex(attachment.bytes));
    }
    return sha256Hex(all).substr(0, 32);
}

void addText(std::string& out, std::string_view body) {
    addHeader(out, "Content-Type", "text/plain; charset=utf-8");
    addHeader(out, "Content-Transfer-Encoding", "quoted-printable");
    out.append(kLineEnd).append(quotedPrintable(body));
}

void addAttachment(std::string& out, const MailAttachment& attachment) {
    addHeader(out, "Content-Type",
              isMimeType(attachment.mimeType) ? attachment.mimeType : "application/octet-stream");
    addHeader(out, "Content-Transfer-Encoding", "base64");
    const std::string name = withoutControls(attachment.fileName);
    addHeader(out, "Content-Disposition", "attachment" + parameter("filename", name));
    out.append(kLineEnd).append(base64Lines(attachment.bytes));
}
}  // namespace

std::string toEml(const MailMessage& message) {
    const std::string digest = digestOf(message);
    std::string out;
    addHeader(out, "From", mailbox(message.fromName, message.fromAddress));
    addHeader(out, "To", mailbox(message.toName, message.toAddress));
    addHeader(out, "Subject", headerText(withoutControls(message.subject)));
    addHeader(out, "Date", withoutControls(message.dateRfc5322));
    addHeader(out, "Message-ID",
              "<" + digest + "@" + domainOf(plainAddress(message.fromAddress)) + ">");
    addHeader(out, "X-Unsent", "1");
    addHeader(out, "MIME-Version", "1.0");
    if (message.attachments.empty()) {
        addText(out, message.body);
        return out;
    }
    // The line end before a boundary belongs to it, not to the part before.
    // Neither base64 nor quoted-printable can make "=_".
    const std::string boundary = "=_" + digest;
    addHeader(out, "Content-Type", "multipart/mixed;\r\n boundary=\"" + boundary + "\"");
    out.append(kLineEnd);
    out.append("--").append(boundary).append(kLineEnd);
    addText(out, message.body);
    for (const auto& attachment : message.attachments) {
        out.append(kLineEnd).append("--").append(boundary).append(kLineEnd);
        addAttachment(out, attachment);
    }
    return out.append(kLineEnd).append("--").append(boundary).append("--").append(kLineEnd);
}
}  // namespace exchange
