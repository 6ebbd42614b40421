// A person's own data, and the worklist and report of those who answer for it.
#include "people/people.h"
#include "people/register.h"
#include "rights/audit.h"
#include "rights/dossier.h"
#include "rights/report.h"

namespace domdom::rights {

namespace {

using access::Services;
using http::Reply;
using http::Request;

struct Books {
    RulesPtr rules;
    FrameworkPtr framework;
};

// Nobody of the staff looks unseen: it is written down before anything is shown, for each page.
Result<Reply> give_data(const Services& services, const Request& request, const Books& books,
                        const access::Actor& actor, const Uuid& person) {
    const auto tree = TRY(services.places.tree());
    const DossierAsked asked{person, actor.is_staff() ? Reader::kStaff : Reader::kPerson,
                             request.query_value("cursor").value_or(""), services.log.clock().today()};
    if (actor.is_staff())
        TRY(services.log.run([&](log::Writing& writing) {
            return write_audit(writing, actor.account, "data read", person.text());
        }));
    auto db = TRY(services.log.store().read());
    return access::json_answer(TRY(make_dossier(*db, *tree, *books.rules, *books.framework, asked)));
}

Result<Reply> show_data(const Services& services, const Request& request, const Books& books) {
    const auto actor = TRY(services.access.require_actor(request));
    const Uuid id = TRY(access::id_asked(request, "id"));
    const auto tree = TRY(services.places.tree());
    auto db = TRY(services.log.store().read());
    const auto whole = TRY(people::load_whole(*db, id));
    const auto& person = whole.person;
    if (!person->enrolled()) return Error{Code::kNotFound, "this person is not enrolled here", "id"};
    TRY(access::require_within(actor, person->current_place(), *tree, services.log.clock().today()));
    TRY(people::require_sight(actor, *person));
    return give_data(services, request, books, actor, id);
}

Result<Reply> show_own_data(const Services& services, const Request& request, const Books& books) {
    const auto actor = TRY(services.access.require_actor(request));
    return give_data(services, request, books, actor, actor.person);
}

// What is open, what is due next first; names are for those who may erase, as all who ask here.
Result<Reply> list_requests(const Services& services, const Request& request, const Rules& rules) {
    const auto [actor, tree, today, place] = TRY(access::asked_here(services, request));
    auto db = TRY(services.log.store().read());
    json::array list;
    for (const auto& asking :
         TRY(find_askings(*db, rules, tree->subtree(place, today), Which::kOpen, Date{INT32_MIN}, today))) {
        json::object one = asking_json(asking, *tree, today);
        const auto whole = TRY(people::load_whole(*db, asking.person));
        const auto entry = TRY(people::find_entry(*db, whole.head));
        one["person"] = {{"id", whole.head.text()},
                         {"name", entry ? json::value(entry->name) : json::value(nullptr)},
                         {"erased", whole.person->erased_on().has_value()},
                         {"withdrawn", whole.person->has_withdrawn()}};
        list.push_back(std::move(one));
    }
    return access::json_answer(json::object{{"requests", std::move(list)}});
}

Result<Reply> show_report(const Services& services, const Request& request, const Rules& rules) {
    const auto [actor, tree, today, place] = TRY(access::asked_here(services, request));
    ReportAsked asked;
    asked.places = tree->subtree(place, today);
    asked.from = TRY(access::date_asked(request, "from"))
    .value_or(today.plus_days(-365));
    asked.until = TRY(access::date_asked(request, "until"))
    .value_or(today);
    asked.today = today;
    asked.now_ms = services.log.clock().now_ms();
    auto db = TRY(services.log.store().read());
    return access::json_answer(report_json(TRY(make_report(*db, rules, std::move(asked))), *tree));
}

}  // namespace

void add_rights_routes(const Services& services, RulesPtr rules, FrameworkPtr framework) {
    const Books books{rules, framework};
    access::add_get(
        services, "/api/v1/people/{id}/data", "read-people",
        [services, books](const Request& request) { return show_data(services, request, books); });
    access::add_get(services, "/api/v1/me/data", "own-learning", [services, books](const Request& request) {
        return show_own_data(services, request, books);
    });
    access::add_get(services, "/api/v1/rights", "erase", [services, rules](const Request& request) {
        return list_requests(services, request, *rules);
    });
    access::add_get(services, "/api/v1/rights/report", "erase", [services, rules](const Request& request) {
        return show_report(services, request, *rules);
    });
}

}  // namespace domdom::rights
