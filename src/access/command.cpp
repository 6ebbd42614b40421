#include "access/command.h"

#include <fmt/format.h>

namespace domdom::access {

log::Event Item::event(const Actor& actor) const {
    log::Event event;
    event.id = id;
    event.type = type;
    event.occurred_at = occurred_at;
    event.author = actor.author();
    return event;
}

void Commands::add(std::string type, Right right, Command command) {
    const bool added = entries_.emplace(std::move(type), Entry{right, std::move(command)}).second;
    ASSERT(added);
}

const Commands::Entry* Commands::find(std::string_view type) const {
    const auto it = entries_.find(type);
    return it == entries_.end() ? nullptr : &it->second;
}

std::set<std::string> Commands::types() const {
    std::set<std::string> types;
    for (const auto& [type, entry] : entries_) types.insert(type);
    return types;
}

Result<log::Receipt> Commands::run(Asked& asked, const Item& item) const {
    const auto* entry = find(item.type);
    if (!entry)
        return invalid("this type of record is not known here", item.path + ".type",
                       "upgrade the server, or keep it");
    if (!may(asked.actor.role, entry->right))
        return Error{Code::kForbidden, "your role may not record this", item.path + ".type"};
    if (const auto position = TRY(asked.writing.find(item.id))) return log::Receipt{*position, true};
    return entry->command(asked, item);
}

Result<Uuid> resolve_place(const places::PlaceTree& tree, std::string_view code_or_id, Date day,
                           std::string where) {
    if (const auto id = parse_uuid(code_or_id)) {
        if (tree.find_latest(*id)) return *id;
        return Error{Code::kNotFound, "no place has this id", std::move(where)};
    }
    if (const auto* place = tree.find_by_code(code_or_id, day)) return place->id;
    return Error{Code::kNotFound, fmt::format("no place had this code on {}", day.text()), std::move(where),
                 "codes are 2 digits for a province, 5 for a commune, and mean the unit of that day"};
}

Result<Uuid> place_from(const Asked& asked, const Fields& fields, std::string_view name, Date day) {
    const auto given = TRY(fields.text(name, 1, 40));
    const Uuid place = TRY(resolve_place(asked.tree, given, day, fields.where(name)));
    TRY(require_within(asked.actor, place, asked.tree, asked.today));
    return place;
}

}  // namespace domdom::access
