// Commands: how something recorded outside becomes events. A client posts items; each type has one command,
// which checks who asks and what is said, and then appends. Every item is idempotent by its id.
#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>

#include "access/access.h"
#include "base/json.h"
#include "log/log.h"
#include "places/places.h"

namespace domdom::access {

// One record as it came. `body` and `secret` (the item's "private" part, for the register) are objects.
struct Item {
    Uuid id;
    std::string type;
    int64_t occurred_at = 0;
    json::value body = json::object();
    json::value secret = json::object();
    std::string path;  // "items[3]", for errors

    Result<Fields> fields() const { return Fields::of(body, path + ".body"); }
    Result<Fields> secrets() const { return Fields::of(secret, path + ".private"); }
    Date day() const { return date_of(occurred_at); }
    // The event this record becomes; the command fills in the rest.
    log::Event event(const Actor& actor) const;
};

// What a command has at hand. Lives inside one writing job.
struct Asked {
    log::Writing& writing;
    const Actor& actor;
    const places::PlaceTree& tree;
    Date today;
    json::object* answer;  // what goes back beside the receipt, such as a trace's outcome
};

using Command = std::function<Result<log::Receipt>(Asked&, const Item&)>;

class Commands {
  public:
    void add(std::string type, Right right, Command command);
    struct Entry {
        Right right;
        Command command;
    };
    const Entry* find(std::string_view type) const;
    // One record, as its recorder's role may: the receipt of an earlier try (`repeated`), or what its command
    // gives. What was accepted once is not judged again.
    Result<log::Receipt> run(Asked& asked, const Item& item) const;
    std::set<std::string> types() const;

  private:
    std::map<std::string, Entry, std::less<>> entries_;
};

// A place given as an id, or as a code meaning the unit of that day; the actor must have it in their subtree.
Result<Uuid> place_from(const Asked& asked, const Fields& fields, std::string_view name, Date day);
// As place_from, without asking who may.
Result<Uuid> resolve_place(const places::PlaceTree& tree, std::string_view code_or_id, Date day,
                           std::string where);

}  // namespace domdom::access
