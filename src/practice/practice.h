// Practice: scenarios played on a phone, and their traces played again here. The server believes only its own
// outcome.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "access/command.h"
#include "engine/atlas.h"
#include "engine/scenario.h"

namespace domdom::practice {

// One scenario made ready to replay.
struct Playable {
    std::string version;
    engine::Scenario scenario;
    engine::Atlas atlas;
};

// The compiled scenarios, read when first asked for. Any thread.
class Library {
  public:
    // Gives the compiled file of a path like "scenarios/payment.qr/pay-the-shop.json", or nothing.
    using Load = std::function<std::optional<std::string_view>(const std::string& path)>;
    explicit Library(Load load) : load_(std::move(load)) {}
    // kNotFound when there is no such scenario.
    Result<std::shared_ptr<const Playable>> find(const std::string& id);

  private:
    Load load_;
    std::mutex mutex_;
    std::map<std::string, std::shared_ptr<const Playable>> known_;
};

// Registers "trace.submitted": replays, keeps the trace in the register and the outcome in the event.
void add_practice_commands(access::Commands& commands, std::shared_ptr<Library> library);

}  // namespace domdom::practice
