// The server's own voice: espeak-ng, run as a program of its own (its licence is the GPL), for phones that
// have no voice for a language. What it said is kept in memory, since a whole class asks for the same
// sentences.
//
// Any thread. At most two programs run at once, each with a time limit; whoever comes third is told to come
// again.
#pragma once

#include <list>
#include <memory>
#include <mutex>
#include <semaphore>
#include <string>
#include <string_view>
#include <unordered_map>

#include "base/result.h"

namespace domdom::voice {

// How a language may sound: its name here ("vi-south"), its language, and what espeak-ng calls it.
struct Voice {
    std::string_view name, language, program_name;
};
// Null for an unknown name.
const Voice* find_voice(std::string_view name);

struct MachineOptions {
    std::string program = "espeak-ng";  // looked for in PATH
    int patience_ms = 3000;
    size_t kept_bytes_max = 32 << 20;
};

class Machine {
  public:
    explicit Machine(MachineOptions options = {});
    // MP3. kNotFound where the program is not installed, kBusy when two are running, kInternal when it
    // failed.
    Result<std::shared_ptr<const std::string>> speak(const Voice& voice, const std::string& words);

  private:
    using Spoken = std::shared_ptr<const std::string>;
    Spoken find_kept(const std::string& key);
    void keep(const std::string& key, Spoken mp3);
    Result<std::string> run(const Voice& voice, const std::string& words) const;

    const MachineOptions options_;
    std::counting_semaphore<> places_;
    std::mutex mutex_;
    std::list<std::pair<std::string, Spoken>> kept_;  // the newest first
    std::unordered_map<std::string, decltype(kept_)::iterator> by_key_;
    size_t kept_bytes_ = 0;
};

}  // namespace domdom::voice
