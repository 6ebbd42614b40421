#include "log/applier.h"

#include <algorithm>
#include <utility>

namespace domdom::log {

Applier::Applier(std::vector<std::unique_ptr<Projection>> projections)
    : projections_(std::move(projections)) {
    for (const auto& projection : projections_) {
        for (std::string_view type : projection->types()) {
            if (type == "*")
                readers_of_all_.push_back(projection.get());
            else
                readers_[std::string(type)].push_back(projection.get());
        }
    }
}

Result<> Applier::apply(store::Connection& db, const Event& event, Changes& changes) const {
    const auto readers = readers_.find(event.type);
    if (readers == readers_.end()) return invalid("this type of event is not known to this version");
    for (Projection* projection : readers->second) {
        TRY(projection->apply(db, event, changes));
        if (changes.moved) TRY(follow_home(db, *std::exchange(changes.moved, std::nullopt)));
    }
    for (Projection* projection : readers_of_all_)
        if (std::find(readers->second.begin(), readers->second.end(), projection) == readers->second.end())
            TRY(projection->apply(db, event, changes));
    return {};
}

// Before any later projection looks for this person's rows.
Result<> Applier::follow_home(store::Connection& db, const Moved& moved) const {
    for (const auto& projection : projections_)
        for (const char* sql : projection->follow_home())
            TRY(db.run(sql, store::Bind::key(moved.to), store::Bind::key(moved.from), moved.person));
    return {};
}

Result<> Applier::finish(store::Connection& db, Changes& changes) const {
    TRY(db.memory.flush(db));
    for (const auto& projection : projections_) TRY(projection->finish(db, changes));
    return {};
}

Result<bool> Applier::has_more(store::Connection& db) const {
    for (const auto& projection : projections_)
        if (TRY(projection->has_more(db))) return true;
    return false;
}

void Applier::forget() const {
    for (const auto& projection : projections_) projection->forget();
}

}  // namespace domdom::log
