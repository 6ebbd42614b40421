// The worklist of split units over HTTP.
#include "people/split.h"

namespace domdom::people {

namespace {

using access::Services;
using http::Reply;
using http::Request;

json::object waiting_json(const WaitingGroup& waiting, Date today) {
    return {{"group",
             waiting.group ? json::value(places::group_json(*waiting.group, today)) : json::value(nullptr)},
            {"people", waiting.people},
            {"proposed", or_null(waiting.proposed)}};
}

json::object split_json(const SplitUnit& split, const places::PlaceTree& tree, Date today) {
    json::array parts, groups;
    for (const auto& part : split.parts) parts.push_back(places::brief_json(tree, part, today));
    for (const auto& waiting : split.groups) groups.push_back(waiting_json(waiting, today));
    return {{"place", places::brief_json(tree, split.unit, today)},
            {"parts", std::move(parts)},
            {"groups", std::move(groups)}};
}

Result<Reply> list_split(const Services& services, const Request& request) {
    const auto [actor, tree, today, place] = TRY(access::asked_here(services, request));
    auto db = TRY(services.log.store().read());
    json::array list;
    for (const auto& split : TRY(load_split_units(*db, *tree, place, today)))
        list.push_back(split_json(split, *tree, today));
    return access::json_answer(json::object{{"units", std::move(list)}});
}

// One commit a request: whoever asks asks again while people are left, and may stop and come back.
Result<Reply> move(const Services& services, const Request& request) {
    const auto actor = TRY(services.access.require_actor(request));
    const auto value = TRY(parse_json(request.body));
    const auto fields = TRY(Fields::of(value, ""));
    const auto tree = TRY(services.places.tree());
    const Date today = services.log.clock().today();
    const GroupMove wanted {
        TRY(access::id_asked(request, "id"))
        , TRY(fields.uuid("residentialGroup"))
        , TRY(fields.uuid("to"))
        , actor.author()
    };
    TRY(access::require_within(actor, wanted.unit, *tree, today));
    TRY(access::require_within(actor, wanted.to, *tree, today));
    GroupMoved done;
    TRY(services.log.run([&](log::Writing& writing) -> Result<> {
        done = TRY(move_group(writing, *tree, wanted, today));
        return {};
    }));
    return access::json_answer(json::object{{"moved", done.moved}, {"left", done.left}});
}

}  // namespace

void add_split_routes(const Services& services) {
    access::add_get(services, "/api/v1/split-units", "manage-places",
                    [services](const Request& request) { return list_split(services, request); });
    access::add_post(services, "/api/v1/split-units/{id}/moves", "manage-places",
                     [services](const Request& request) { return move(services, request); });
}

}  // namespace domdom::people
