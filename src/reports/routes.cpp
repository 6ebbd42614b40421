// Reports: the periods of a place, one report, its workbook, and what lies behind a figure.
#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "fieldwork/activity.h"
#include "fieldwork/fieldwork.h"
#include "people/people.h"
#include "people/register.h"
#include "reports/answers.h"

namespace domdom::reports {

namespace {

using access::Services;
using http::Reply;
using http::Request;

constexpr int kPeriodsShown = 12;
constexpr size_t kPageSize = 50;

Result<Names> account_names(const Services& services) {
    Names names;
    for (const auto& account : TRY(services.access.accounts())) names.emplace(account.id, account.name);
    return names;
}

Result<const Form*> form_asked(const Request& request, const Forms& forms) {
    const auto name = request.query_value("form");
    const auto form = name && !name->empty() ? forms.find(*name) : forms.begin();
    if (form == forms.end()) return Error{Code::kNotFound, "there is no such form", "form"};
    return &form->second;
}

struct AskedReport {
    access::AskedHere here;
    const Form* form;
    Which which;
};

Result<AskedReport> report_asked(const Services& services, const Request& request, const Forms& forms) {
    auto here = TRY(access::asked_here(services, request));
    const auto* form = TRY(form_asked(request, forms));
    const auto period = parse_period(request.params.at("period"));
    if (!period || !form->is_for(period->kind))
        return Error{Code::kNotFound, "this form has no such period", "period"};
    return AskedReport{std::move(here), form, {form->id(), *period}};
}

// Behind `mark`; 0 without one.
Result<int64_t> whole_asked(const Request& request, const char* name, std::string_view mark = {}) {
    const std::string given = request.query_value(name).value_or("");
    int64_t value = 0;
    if (given.empty()) return value;
    if (!given.starts_with(mark)) return invalid("this was not given by this server", name);
    const std::string_view text = std::string_view(given).substr(mark.size());
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc{} || read.ptr != text.data() + text.size() || value < 0 || value > 1'000'000)
        return invalid("a whole number is needed here", name);
    return value;
}

json::array forms_json(const Forms& forms) {
    json::array list;
    for (const auto& [id, form] : forms) {
        json::array kinds;
        for (const auto kind : form.kinds()) kinds.emplace_back(std::string(kind_name(kind)));
        list.push_back({{"id", id}, {"title", form.title()}, {"kinds", std::move(kinds)}});
    }
    return list;
}

json::object closings_json(const Calendar& calendar, Date today) {
    json::object out = ClosingsSet{today, calendar.in_force(today)}.body();
    out.erase("from");
    return out;
}

Result<Reply> list_periods(const Services& services, const Request& request, const Forms& forms) {
    const auto [actor, tree, today, place] = TRY(access::asked_here(services, request));
    const auto* form = TRY(form_asked(request, forms));
    const auto kind = parse_kind(request.query_value("kind").value_or("month"));
    if (!kind || !form->is_for(*kind)) return invalid("this form is not for such a period", "kind");
    auto db = TRY(services.log.store().read());
    const auto calendar = TRY(load_calendar(*db, *tree, place, today));
    const auto begun = TRY(load_beginning(*db, *tree, place, today));
    json::array list;
    Period period = calendar.period_of(*kind, today);
    for (int i = 0; i < kPeriodsShown; ++i, period = period.before()) {
        const Which which{form->id(), period};
        const auto report = TRY(load_report(*db, place, which));
        const auto days = days_of(report, calendar, period);
        json::object one = standing_json(report, days, begun, today);
        one["period"] = period_json(period, days);
        const auto below = TRY(load_below(*db, *tree, place, which, days.until, today));
        one["counts"] = below.empty() ? json::value(nullptr) : json::value(below_json(below, begun, today));
        list.push_back(std::move(one));
    }
    return access::json_answer(
        json::object{{"place", places::brief_json(*tree, place, today)},
                     {"forms", forms_json(forms)},
                     {"form", form->id()},
                     {"closings", closings_json(calendar, today)},
                     {"maySetClosings", access::may(actor.role, access::Right::kManagePlaces)},
                     {"periods", std::move(list)}});
}

Result<Reply> show_report(const Services& services, const Request& request, const Forms& forms) {
    const auto [here, form, which] = TRY(report_asked(services, request, forms));
    const int64_t version = TRY(whole_asked(request, "version"));
    auto db = TRY(services.log.store().read());
    const auto shown = TRY(load_shown(*db, *here.tree, *form, here.place, which, version, here.today));
    return access::json_answer(TRY(report_json(*db, shown, here.actor, TRY(account_names(services)))));
}

Result<Reply> show_sheet(const Services& services, const Request& request, const Forms& forms) {
    const auto [here, form, which] = TRY(report_asked(services, request, forms));
    const int64_t version = TRY(whole_asked(request, "version"));
    auto db = TRY(services.log.store().read());
    const auto shown = TRY(load_shown(*db, *here.tree, *form, here.place, which, version, here.today));
    Reply reply;
    reply.mime = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    reply.body = TRY(report_sheet(*db, shown, TRY(account_names(services))));
    return reply;
}

// A page of a list, from the cursor on: the number of its first row.
template <typename Row, typename ToJson>
Result<json::object> page_of(const std::vector<Row>& rows, int64_t from, ToJson to_json) {
    json::array list;
    size_t at = std::min(static_cast<size_t>(from), rows.size());
    for (const size_t end = std::min(at + kPageSize, rows.size()); at < end; ++at)
        list.push_back(TRY(to_json(rows[at])));
    return json::object{
        {"rows", std::move(list)},
        {"total", static_cast<int64_t>(rows.size())},
        {"next", at < rows.size() ? json::value(fmt::format("row-{}", at)) : json::value(nullptr)}};
}

// Names are for those in charge of where their owners live today.
class Named {
  public:
    Named(store::Connection& db, const access::AskedHere& here) : db_(db), here_(here) {}
    Result<json::value> person(const Uuid& head) const {
        json::object one{{"id", head.text()}, {"name", nullptr}, {"birthYear", nullptr}};
        const auto whole = TRY(people::load_whole(db_, head));
        const bool is_theirs =
            access::require_within(here_.actor, whole.person->current_place(), *here_.tree, here_.today)
                .ok() &&
            people::require_sight(here_.actor, *whole.person).ok() && !whole.person->erased_on();
        const auto entry = is_theirs ? TRY(people::find_entry(db_, head)) : std::nullopt;
        if (!entry) return json::value(nullptr);
        one["name"] = entry->name;
        one["birthYear"] = whole.person->birth_year();
        return json::value(std::move(one));
    }

  private:
    store::Connection& db_;
    const access::AskedHere& here_;
};

Result<json::object> sessions_behind(store::Connection& db, const fieldwork::Activity& activity,
                                     const Line& line, int64_t from) {
    auto sessions = activity.sessions;
    if (line.measure != Measure::kSessionsPlanned)
        std::erase_if(sessions, [](const auto& session) { return session.present == 0; });
    return page_of(sessions, from, [&](const auto& one) -> Result<json::value> {
        const auto session = TRY(fieldwork::find_session(db, one.session));
        return json::value(
            {{"session", one.session.text()},
             {"title", session ? session->title : std::string()},
             {"startsAt", session ? json::value(time_text(session->starts_at)) : json::value(nullptr)},
             {"present", one.present}});
    });
}

Result<json::object> visits_behind(const Named& named, const fieldwork::Activity& activity, const Line& line,
                                   int64_t from) {
    auto visits = activity.visits;
    std::erase_if(visits,
                  [&](const auto& visit) { return !line.outcome.empty() && visit.outcome != line.outcome; });
    return page_of(visits, from, [&](const auto& one) -> Result<json::value> {
        return json::value(
            {{"visit", one.visit.text()},
             {"on", one.on.text()},
             {"outcome", one.outcome},
             {"person", one.person.is_nil() ? json::value(nullptr) : TRY(named.person(one.person))}});
    });
}

// A sum leads to the reports that it was added up from.
Result<json::object> reports_behind(const Shown& shown, const Line& line, int64_t from) {
    return page_of(shown.below, from, [&](const Below& one) -> Result<json::value> {
        json::object row = standing_json(one.report, one.days, shown.begun, shown.today);
        row["place"] = places::brief_json(shown.tree, one.place->id, shown.days.until);
        const auto* version = one.report.reported();
        const auto figures = version ? thaw(version->frozen) : Figures{};
        const auto figure = figures.lines.find(line.id);
        row["value"] = figure == figures.lines.end() ? json::value(nullptr)
                                                     : json::value(number_of(figure->second.quantity));
        return json::value(std::move(row));
    });
}

Result<Reply> show_behind(const Services& services, const Request& request, const Forms& forms) {
    const auto [here, form, which] = TRY(report_asked(services, request, forms));
    const int64_t from = TRY(whole_asked(request, "cursor", "row-"));
    const auto* line = form->find(request.query_value("line").value_or(""));
    if (!line || line->fill == Line::Fill::kWords || line->fill == Line::Fill::kTargets)
        return Error{Code::kNotFound, "this form has no such figure", "line"};
    auto db = TRY(services.log.store().read());
    const auto report = TRY(load_report(*db, here.place, which));
    const auto days =
        days_of(report, TRY(load_calendar(*db, *here.tree, here.place, here.today)), which.period);
    auto below = TRY(load_below(*db, *here.tree, here.place, which, days.until, here.today));
    const Named named(*db, here);
    json::object out;
    if (!below.empty()) {
        const Date begun = TRY(load_beginning(*db, *here.tree, here.place, here.today));
        const Shown shown{*here.tree,       *form,   here.place, which, report, days,
                          std::move(below), nullptr, {},         {},    begun,  here.today};
        out = TRY(reports_behind(shown, *line, from));
        out["kind"] = "reports";
    } else if (line->fill == Line::Fill::kNumber) {
        return Error{Code::kNotFound, "this number was filled in by people", "line"};
    } else if (line->unit == Unit::kPersons) {
        const auto people = TRY(people_behind(*db, *here.tree, *line, here.place, days));
        out = TRY(page_of(people, from, [&](const Uuid& head) { return named.person(head); }));
        out["kind"] = "people";
    } else {
        const auto activity = TRY(
            fieldwork::load_activity(*db, here.tree->subtree(here.place, days.until), days.from, days.until));
        const bool are_visits = line->measure == Measure::kVisits;
        out = are_visits ? TRY(visits_behind(named, activity, *line, from))
                         : TRY(sessions_behind(*db, activity, *line, from));
                         out["kind"] = are_visits ? "visits" : "sessions";
    }
    out["label"] = line->label;
    out["unit"] = std::string(unit_name(line->unit));
    out["period"] = period_json(which.period, days);
    out["place"] = places::brief_json(*here.tree, here.place, here.today);
    return access::json_answer(out);
}

}  // namespace

void add_reports_routes(const Services& services, FormsPtr forms) {
    using Show = Result<Reply> (*)(const Services&, const Request&, const Forms&);
    const auto add = [&](const char* pattern, const char* right, Show show) {
        access::add_get(services, pattern, right, [services, forms, show](const Request& request) {
            return show(services, request, *forms);
        });
    };
    add("/api/v1/reports", "read-plans", list_periods);
    add("/api/v1/reports/{period}", "read-plans", show_report);
    add("/api/v1/reports/{period}/sheet", "read-plans", show_sheet);
    add("/api/v1/reports/{period}/behind", "read-people", show_behind);
}

}  // namespace domdom::reports
