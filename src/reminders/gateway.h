// How a message leaves the server. Off until one is configured.
#pragma once

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "base/result.h"
#include "base/uuid.h"

namespace domdom::reminders {

struct Message {
    Uuid id;  // the same whenever this message is sent again
    std::string to, subject, text;
    int64_t written_ms = 0;  // the same too
};

// One thread at a time.
class Gateway {
  public:
    virtual ~Gateway() = default;
    virtual std::string_view name() const = 0;  // "folder", "mail": for metrics and the log
    // What this gateway can reach, in the form it takes; empty where it cannot.
    virtual std::string address_of(const std::string& phone, const std::string& email) const = 0;
    // kInvalid: this address is refused, and will be. Any other error: nobody is reached for now, try later.
    // Returns soon after `stop` is requested. Errors name no address.
    virtual Result<> send(const Message& message, const std::stop_token& stop) = 0;
    // What became of a message is written down, or it is given up: what was kept to send it may go.
    virtual void forget(const Uuid&) {}
};

// Where messages go, as the configuration says. All empty: nothing is sent.
struct Settings {
    std::string folder = {};  // file_drop.h
    std::string mail = {};    // smtp://HOST:PORT or smtps://HOST:PORT, smtp.h
    std::string from = {}, user = {}, password_file = {}, ca_file = {};

    bool has_mail() const { return !mail.empty(); }
    bool is_on() const { return !folder.empty() || has_mail(); }
};
// Everything that is wrong, each naming its key.
std::vector<Error> check(const Settings& settings);
// kInvalid, kNotFound: the password cannot be read.
Result<std::vector<std::unique_ptr<Gateway>>> make_gateways(const Settings& settings);

// "0912 345 678" as "84912345678", the form of E.164 without its +; empty for what takes no text message: too
// short, too long, or a fixed line of Vietnam.
std::string mobile_number(std::string_view phone);

}  // namespace domdom::reminders
