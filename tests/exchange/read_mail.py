# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads messages as a mail program does and prints what it found: "key=hex" a line, and an empty
line behind each message.

usage: read_mail.py FILE...
"""
import email
import email.header
import email.policy
import email.utils
import sys


def show(key, value):
    data = value if isinstance(value, bytes) else str(value).encode("utf-8")
    print(f"{key}={data.hex()}")


def read(data):
    message = email.message_from_bytes(data, policy=email.policy.default)
    older = email.message_from_bytes(data)
    for name in ("From", "To"):
        addresses = message[name].addresses
        show(name + ".count", len(addresses))
        for address in addresses[:1]:
            show(name + ".address", address.addr_spec)
        # The newer reader puts blanks between the encoded words of a name, against RFC 2047.
        shown = email.utils.parseaddr(older[name].replace("\r\n", ""))[0]
        show(name + ".name", email.header.make_header(email.header.decode_header(shown)))
    for name in ("Subject", "Date", "Message-ID", "X-Unsent", "MIME-Version"):
        show(name, message[name])
    show("headers", ",".join(message.keys()))
    show("body", message.get_body(("plain",)).get_content().replace("\r\n", "\n"))
    show("defects", sum(len(part.defects) for part in message.walk()))
    show("attachments", len(list(message.iter_attachments())))
    for i, part in enumerate(message.iter_attachments()):
        show(f"{i}.name", part.get_filename())
        show(f"{i}.type", part.get_content_type())
        show(f"{i}.bytes", part.get_payload(decode=True))
    print()


for path in sys.argv[1:]:
    with open(path, "rb") as file:
        read(file.read())
