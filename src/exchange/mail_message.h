// SPDX-License-Identifier: GPL-3.0-or-later
// A message as a file (.eml, RFC 5322 and MIME) that the user's own mail program opens as a draft
// ready to send. Nothing here sends.
#pragma once
#include <string>
#include <vector>

namespace exchange {
struct MailAttachment {
    std::string fileName;
    std::string mimeType;  ///< "application/pdf"; what is no type/subtype becomes octet-stream
    std::string bytes;
};

/// All texts in UTF-8. Control characters in anything but the body are dropped, so that no field
/// can add a header.
struct MailMessage {
    std::string fromName;
    std::string fromAddress;
    std::string toName;
    std::string toAddress;
    std::string subject;
    std::string body;
    std::string dateRfc5322;  ///< "Thu, 24 Sep 2026 09:15:00 +0200"
    std::vector<MailAttachment> attachments;
};

/// The same message always gives the same bytes: boundary and Message-ID come from the content.
std::string toEml(const MailMessage& message);
}  // namespace exchange
