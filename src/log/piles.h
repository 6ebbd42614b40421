// The events of a log, laid out person by person: in temporary files, since a log is larger than memory.
//
// A rebuild that met events in the order of the log would read and write a person's rows anew for each. What
// it meets here is one person after the other; each one's events keep their order. A pile holds the people of
// some places, so that a page of a table is written with one pile and not with all. In memory: one pile, and
// some 60 bytes a person.
#pragma once

#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

#include "log/event.h"
#include "store/connection.h"

namespace domdom::log {

class Piles {
  public:
    // For about so many events. The files lie in `folder`, without a name: they are gone with this object,
    // however the program ends. kStorage, kStorageFull.
    static Result<Piles> open(const std::string& folder, int64_t events, int64_t events_in_pile = 100'000);
    Piles(Piles&&) noexcept = default;
    ~Piles();

    // A row as read_event() takes it, of an event that concerns a person.
    Result<> add(const store::Rows& row);
    size_t size() const { return piles_.size(); }
    // Calls with every event of one pile, persons in the order of their ids. An Error of `use` ends it.
    Result<> read(size_t pile, const std::function<Result<>(Event)>& use);

  private:
    struct Pile {
        int file = -1;
        int64_t events = 0;
        std::string waiting;  // not yet written
    };
    explicit Piles(std::string folder) : folder_(std::move(folder)) {}
    Result<> begin_pile();
    Result<size_t> pile_for(const Uuid& person, const Uuid& place);
    Result<> write(Pile& pile);

    std::string folder_;  // for messages
    int64_t events_in_pile_ = 0;
    std::vector<Pile> piles_;
    size_t first_piles_ = 0;                     // over these, places are spread
    std::unordered_map<Uuid, size_t> of_place_;  // where its next new person goes
    std::unordered_map<Uuid, uint32_t> of_person_;
};

}  // namespace domdom::log
