// Messages by e-mail, through a mail server that is told (RFC 5321, 5322), with libcurl.
//
// Whatever lies beyond this machine is spoken to with TLS only, its certificate verified: smtps:// from the
// first byte, smtp:// by STARTTLS (RFC 3207), and a server that offers none is refused. A message that was
// sent twice, since nobody heard the answer to the first time, carries the same Message-ID both times;
// whether it is shown once is the reader's program's to say.
#pragma once

#include "reminders/gateway.h"

namespace domdom::reminders {

// kInvalid, kNotFound: the password file cannot be used.
Result<std::unique_ptr<Gateway>> make_smtp(const Settings& settings);

// The first line of a file that nobody but its owner may read.
Result<std::string> read_password(const std::string& file);

// The message as it is sent: lines end with CRLF, 7 bits, at most 76 characters each.
std::string mail_text(const Message& message, const std::string& from);

}  // namespace domdom::reminders
