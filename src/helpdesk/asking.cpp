#include "helpdesk/asking.h"

#include "access/attempts.h"

namespace domdom::helpdesk {

namespace {

// Five from one number and twenty from one address (a whole ward may share it) in a day are free.
access::Attempt attempt_of(const std::string& phone, const std::string& peer) {
    std::string digits;
    for (const char c : phone)
        if (c >= '0' && c <= '9') digits += c;
    return {{access::make_attempt("help-number", digits).subjects[0],
             access::make_attempt("help", peer).subjects[0]}};
}

Result<> write(log::Writing& writing, const PublicAsking& asking, const access::Attempt& attempt) {
    if (TRY(writing.find(asking.said.request))) return {};
    if (TRY(find_asking(writing.db, asking.said.request)))
        return Error{Code::kConflict, "this request is there already", "request", "reload the page"};
    if (auto free = access::check_not_locked(writing.db, attempt, writing.now_ms); !free.ok()) {
        Error error = free.take_error();
        error.what = "many requests have come from this number or this network";
        return error;
    }
    TRY(access::record_failure(writing.db, attempt, writing.now_ms));
    TRY(put_asker(writing.db, asking.place, asking.said.request, asking.asker, writing.now_ms));
    log::Event event;
    event.id = asking.said.request;
    event.type = RequestAsked::kType;
    event.occurred_at = writing.now_ms;
    event.place = asking.place;
    event.body = asking.said.body();
    TRY(writing.append(std::move(event)));
    return {};
}

}  // namespace

Result<const places::Place*> commune_asked(const places::PlaceTree& tree, std::string_view code_or_id,
                                           Date today) {
    const auto id = parse_uuid(code_or_id);
    const auto* place = id ? tree.find(*id, today) : tree.find_by_code(code_or_id, today);
    if (!place)
        return Error{Code::kNotFound, "there is no such unit on " + today.text(), "place",
                     "choose a ward or commune"};
    if (place->level != places::Level::kCommune)
        return invalid("help is asked of a ward or commune", "place", "choose one");
    return place;
}

Result<> record_asking(const access::Services& services, const PublicAsking& asking,
                       const std::string& peer) {
    const auto attempt = attempt_of(asking.asker.phone.value_or(""), peer);
    return services.log.run([&](log::Writing& writing) { return write(writing, asking, attempt); });
}

}  // namespace domdom::helpdesk
