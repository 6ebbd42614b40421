// Reminders for sessions: whoever signed up, agreed to it and has a place is told on the eve, when the
// session is called off or moved, and when a place is theirs after all. The module's public header.
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "fieldwork/place_page.h"
#include "log/log.h"
#include "places/places.h"
#include "reminders/gateway.h"
#include "reminders/message.h"

namespace domdom::reminders {

struct Tally {
    std::atomic<uint64_t> sent = 0, failed = 0, refused = 0;
};

// What the page of a session shows beside each name.
fieldwork::Reminded make_reminded(const log::Log& log, const Settings& settings);

// Sends what is due. Nothing is sent from the writer's thread: each message is claimed there by a row, given
// to its gateway here, and what became of it is written down. A gateway that fails rests, longer each time.
class Reminders {
  public:
    // Told of a gateway that fails, and of the store.
    using Trouble = std::function<void(std::string_view what, const Error& error)>;
    struct Parts {
        log::Log& log;
        places::Places& places;
        std::shared_ptr<const fieldwork::PlacePage> words;
        std::string public_url;  // empty: not told
    };
    Reminders(Parts parts, std::vector<std::unique_ptr<Gateway>> gateways, Trouble trouble);

    // One look at everything that lies ahead. One thread at a time.
    void look(const std::stop_token& stop);
    const Tally& tally() const { return tally_; }

  private:
    struct Channel {
        std::unique_ptr<Gateway> gateway;
        int failures = 0;  // in a row
        int64_t rests_until_ms = 0;
    };
    struct Wanted {
        Uuid session, sign_up;
    };
    struct Sending;

    Result<std::vector<Wanted>> find_wanted();
    Result<> carry_out(const Wanted& wanted, const std::stop_token& stop);
    Result<> decide(log::Writing& writing, const Wanted& wanted, const places::PlaceTree& tree,
                    Sending& sending);
    Result<Words> words_for(log::Writing& writing, const places::PlaceTree& tree,
                            const fieldwork::Session& session, Kind kind, std::string_view language);
    Result<> send(Sending& sending, const std::stop_token& stop);
    // Which of the channels reaches them, and where; null for none.
    struct Way {
        Channel* channel = nullptr;
        std::string address;
    };
    Way way_to(const std::string& phone, const std::string& email);

    const Parts parts_;
    std::vector<Channel> channels_;
    const Trouble trouble_;
    Tally tally_;
};

}  // namespace domdom::reminders
