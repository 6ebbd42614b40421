// Lists of people over HTTP: give one, look at what would happen, decide, apply, take back; and everyone as a
// list.
#include <fmt/format.h>

#include <charconv>

#include "access/command.h"
#include "access/routes.h"
#include "people/events.h"
#include "people/import_tables.h"
#include "people/list_groups.h"
#include "people/people.h"
#include "people/register.h"

namespace domdom::people {

namespace {

using access::Services;
using http::Reply;
using http::Request;

constexpr const char* kRight = "import-people";
constexpr size_t kListBytesMax = 16 * 1024 * 1024;
constexpr size_t kTextBytesMax = 300;
constexpr size_t kRowsAPage = 50;
constexpr int kStepsARequest = 4;

struct Looking {
    access::Actor actor;
    std::shared_ptr<const places::PlaceTree> tree;
    Import import;
};

json::value text_or_null(const std::string& text) {
    return text.empty() ? json::value(nullptr) : json::value(text);
}

Result<json::object> import_json(store::Connection& db, const places::PlaceTree& tree, const Import& import,
                                 Date today) {
    const auto counts = TRY(count_verdicts(db, import.id));
    json::object verdicts;
    for (const auto verdict : {Verdict::kNew, Verdict::kKnown, Verdict::kDoubtful, Verdict::kWrong})
        verdicts[verdict_text(verdict)] = counts.count[static_cast<size_t>(verdict)];
    return json::object{{"id", import.id.text()},
                        {"status", status_text(import.status)},
                        {"place", places::brief_json(tree, import.place, today)},
                        {"title", import.title},
                        {"basis", import.basis},
                        {"group", text_or_null(import.group)},
                        {"source", text_or_null(import.source)},
                        {"statedOn", or_null(import.stated_on)},
                        {"madeAt", time_text(import.made_at)},
                        {"columns", import.columns},
                        {"rows", import.total},
                        {"verdicts", std::move(verdicts)},
                        {"decided", counts.decided},
                        {"enrolled", import.enrolled},
                        {"known", import.known},
                        {"removed", import.removed},
                        {"stayed", import.stayed},
                        {"expired", import.expired}};
}

Result<Looking> look_at(const Services& services, const Request& request) {
    Looking looking;
    looking.actor = TRY(services.access.require_actor(request));
    looking.tree = TRY(services.places.tree());
    auto db = TRY(services.log.store().read());
    looking.import =
        TRY(load_import(*db, TRY(access::id_asked(request, "id")), services.log.clock().now_ms()));
    TRY(access::require_within(looking.actor, looking.import.place, *looking.tree,
                               services.log.clock().today()));
    return looking;
}

Result<Reply> show(const Services& services, const Looking& looking, int status = 200) {
    auto db = TRY(services.log.store().read());
    const auto import = TRY(load_import(*db, looking.import.id, services.log.clock().now_ms()));
    const auto shown = TRY(import_json(*db, *looking.tree, import, services.log.clock().today()));
    return http::json_reply(json::serialize(shown), status);
}

Result<Reply> show_one(const Services& services, const Request& request) {
    return show(services, TRY(look_at(services, request)));
}

// Bounded text of the query, or empty.
Result<std::string> text_asked(const Request& request, const char* name) {
    const auto given = request.query_value(name).value_or("");
    if (given.size() > kTextBytesMax) return invalid("this is too long", name);
    return given;
}

Result<Uuid> place_of_upload(const Services& services, const Request& request) {
    const auto actor = TRY(services.access.require_actor(request));
    return access::place_asked(request, actor, *TRY(services.places.tree()), services.log.clock().today());
}

Result<Reply> give(const Services& services, const Request& request) {
    Looking looking;
    looking.actor = TRY(services.access.require_actor(request));
    looking.tree = TRY(services.places.tree());
    ImportOptions options;
    options.file = TRY(text_asked(request, "file"));
    if (options.file.empty()) options.file = "file";
    options.sheet = TRY(text_asked(request, "sheet"));
    options.columns = TRY(ColumnChoice::parse(request.query_value("columns").value_or("")));
    options.place = TRY(place_of_upload(services, request));
    options.group = TRY(text_asked(request, "group"));
    if (!options.group.empty() && !is_told_group(options.group))
        return invalid("this is no group that is told", "group");
    options.title = TRY(text_asked(request, "title"));
    if (options.title.empty()) options.title = options.file;
    options.basis = TRY(text_asked(request, "basis"));
    options.source = TRY(text_asked(request, "source"));
    if (options.source.size() > kSourceBytesMax) return invalid("this is too long", "source");
    options.stated_on = TRY(access::date_asked(request, "on"));
    if (options.stated_on && services.log.clock().today() < *options.stated_on)
        return invalid("a list is of today or of an earlier day", "on");
    options.account = looking.actor.account;
    if (const auto given = request.query_value("organisation"); given && !given->empty()) {
        const auto id = parse_uuid(*given);
        auto db = TRY(services.log.store().read());
        const auto organisation = id ? TRY(find_organisation(*db, *id)) : std::nullopt;
        if (!organisation) return Error{Code::kNotFound, "no organisation has this id", "organisation"};
        TRY(access::require_within(looking.actor, organisation->place, *looking.tree,
                                   services.log.clock().today()));
        options.organisation = *id;
    }
    looking.import.id = TRY(preview_import(services.log, *looking.tree, request.body, options));
    return show(services, looking, 201);
}

Result<Reply> list(const Services& services, const Request& request) {
    const auto [actor, tree, today, place] = TRY(access::asked_here(services, request));
    auto db = TRY(services.log.store().read());
    json::array imports;
    for (const auto& import :
         TRY(list_imports(*db, tree->subtree(place, today), services.log.clock().now_ms())))
        imports.push_back(TRY(import_json(*db, *tree, import, today)));
    return access::json_answer(json::object{{"imports", std::move(imports)}});
}

// Someone of the register, as they are there.
Result<json::value> person_json(store::Connection& db, const places::PlaceTree& tree, const Uuid& id,
                                Date today) {
    const auto person = TRY(load_person(db, id));
    const auto entry = TRY(find_entry(db, id));
    if (!entry || !person->enrolled()) return json::value(nullptr);
    return json::value{{"id", id.text()},
                       {"name", entry->name},
                       {"phone", or_null(entry->phone)},
                       {"birthYear", person->birth_year()},
                       {"place", places::brief_json(tree, person->current_place(), today)}};
}

Result<json::object> row_json(store::Connection& db, const Looking& looking, const ImportRow& row,
                              ListGroups& groups, Date today) {
    const Import& import = looking.import;
    const auto named = TRY(groups.find(row.row.commune, row.row.group));
    auto joined = named;
    if (!row.person.is_nil()) {
        const auto whole = TRY(load_whole(db, row.person));
        joined = TRY(groups.find_for(*whole.person, row.row.commune, row.row.group));
    }
    json::object shown{{"row", row.row.number},
                       {"name", row.row.name},
                       {"birthYear", row.row.birth_year == 0 ? json::value(nullptr) : row.row.birth_year},
                       {"birthDate", or_null(row.row.born)},
                       {"phone", or_null(row.row.phone)},
                       {"place", places::brief_json(*looking.tree, row.row.commune, today)},
                       {"residentialGroup", text_or_null(joined.name)},
                       {"leavesGroup", text_or_null(joined.left)},
                       {"groupSaid", text_or_null(row.row.group)},
                       {"note", or_null(note_of(import, row.row, named.group))},
                       {"confirmedOn", or_null(row.row.confirmed)},
                       {"why", row.why},
                       {"twin", row.twin == 0 ? json::value(nullptr) : json::value(row.twin)},
                       {"decision", row.decision},
                       {"person", nullptr}};
    if (!row.person.is_nil()) shown["person"] = TRY(person_json(db, *looking.tree, row.person, today));
    json::array candidates;
    if (row.verdict == Verdict::kDoubtful && row.twin == 0 && row.outcome.empty()) {
        Judge judge(db, *looking.tree, import.place, source_of(import.place, import.organisation), today);
        for (const auto& candidate : TRY(judge.judge(row.row)).candidates)
            candidates.push_back(TRY(person_json(db, *looking.tree, candidate.person, today)));
    }
    shown["candidates"] = std::move(candidates);
    return shown;
}

// Pages go on after a row: "r50". Empty is the beginning.
Result<int64_t> row_of_cursor(std::string_view cursor) {
    if (cursor.empty()) return int64_t{0};
    int64_t row = 0;
    const char* end = cursor.data() + cursor.size();
    const auto [stopped, fault] = std::from_chars(cursor.data() + 1, end, row);
    if (cursor[0] != 'r' || fault != std::errc{} || stopped != end || row < 1)
        return invalid("this cursor was not made by this server", "cursor", "begin at the first page");
    return row;
}

// "verdict" is one of the four, or "staying": who was not taken back.
Result<Reply> rows(const Services& services, const Request& request) {
    const auto looking = TRY(look_at(services, request));
    if (looking.import.expired && looking.import.status == ImportStatus::kReady)
        return Error{Code::kNotFound, "there is no such import", "id", "give the list again"};
    const auto asked = request.query_value("verdict").value_or("doubtful");
    const int64_t after = TRY(row_of_cursor(request.query_value("cursor").value_or("")));
    auto db = TRY(services.log.store().read());
    std::vector<ImportRow> found;
    bool is_verdict = asked == "staying";
    if (is_verdict) found = TRY(read_staying(*db, looking.import.id, after, kRowsAPage));
    for (const auto verdict : {Verdict::kNew, Verdict::kKnown, Verdict::kDoubtful, Verdict::kWrong})
        if (asked == verdict_text(verdict)) {
            is_verdict = true;
            found = TRY(read_rows(*db, looking.import.id, verdict, after, kRowsAPage));
        }
    if (!is_verdict) return invalid("this is new, known, doubtful, wrong or staying", "verdict");
    json::array shown;
    const Date today = services.log.clock().today();
    ListGroups groups(*db, *looking.tree, today);
    for (const auto& row : found) shown.push_back(TRY(row_json(*db, looking, row, groups, today)));
    json::value next;
    if (found.size() == kRowsAPage) next = fmt::format("r{}", found.back().row.number);
    return access::json_answer(json::object{{"rows", std::move(shown)}, {"next", std::move(next)}});
}

Result<Reply> decide(const Services& services, const Request& request) {
    const auto looking = TRY(look_at(services, request));
    const auto value = TRY(parse_json(request.body));
    const auto fields = TRY(Fields::of(value, ""));
    const int64_t number = TRY(fields.integer("row", 1, INT32_MAX));
    const auto decision = TRY(fields.text("decision", 0, 40));
    TRY(services.log.run([&](log::Writing& writing) -> Result<> {
        if (const auto person = parse_uuid(decision)) {
            json::object unused;
            access::Asked asked{writing, looking.actor, *looking.tree, services.log.clock().today(), &unused};
            TRY(require_person(asked, *person, "decision"));
        }
        const auto import = TRY(load_import(writing.db, looking.import.id, writing.now_ms));
        return decide_row(writing, import, number, decision);
    }));
    return show(services, looking);
}

// A few steps, so that a request stays short: to be asked again until the status says "done".
Result<Reply> apply(const Services& services, const Request& request) {
    const auto looking = TRY(look_at(services, request));
    const bool was_done = looking.import.status == ImportStatus::kDone;
    bool done = false;
    for (int i = 0; i < kStepsARequest && !done; ++i)
        done = TRY(apply_step(services.log, *looking.tree, looking.import.id));
    if (done && !was_done)
        services.access.audit(looking.actor.account, "list imported", looking.import.id.text());
    return show(services, looking);
}

Result<Reply> undo(const Services& services, const Request& request) {
    const auto looking = TRY(look_at(services, request));
    bool done = false;
    for (int i = 0; i < kStepsARequest && !done; ++i) done = TRY(undo_step(services.log, looking.import.id));
    if (done) services.access.audit(looking.actor.account, "list taken back", looking.import.id.text());
    return show(services, looking);
}

Result<Reply> drop(const Services& services, const Request& request) {
    const auto looking = TRY(look_at(services, request));
    TRY(drop_import(services.log, looking.import.id));
    Reply reply;
    reply.status = 204;
    return reply;
}

Result<Reply> export_list(const Services& services, const Request& request) {
    const auto [actor, tree, today, place] = TRY(access::asked_here(services, request));
    const auto format = request.query_value("format").value_or("xlsx");
    if (format != "xlsx" && format != "csv") return invalid("this is xlsx or csv", "format");
    const auto* unit = tree->find_latest(place);
    const std::string file = fmt::format("domdom-{}-{}.{}", unit ? unit->code : "", today.text(), format);
    auto db = TRY(services.log.store().read());
    Reply reply;
    reply.body = TRY(export_people(*db, *tree, place, file, today));
    reply.mime = format == "csv" ? "text/csv; charset=utf-8"
                                 : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    reply.headers.emplace_back("Content-Disposition", fmt::format("attachment; filename=\"{}\"", file));
    services.access.audit(actor.account, "list exported", place.text());
    return reply;
}

}  // namespace

void add_import_routes(const Services& services) {
    const auto with = [&services](auto handler) {
        return [services, handler](const Request& request) { return handler(services, request); };
    };
    access::add_upload(
        services, "/api/v1/imports", kRight, kListBytesMax,
        [services](const Request& request) -> Result<> {
            TRY(place_of_upload(services, request));
            return {};
        },
        with(give));
    access::add_get(services, "/api/v1/imports", kRight, with(list));
    access::add_get(services, "/api/v1/imports/{id}", kRight, with(show_one));
    access::add_get(services, "/api/v1/imports/{id}/rows", kRight, with(rows));
    access::add_post(services, "/api/v1/imports/{id}/decisions", kRight, with(decide));
    access::add_post(services, "/api/v1/imports/{id}/apply", kRight, with(apply));
    access::add_post(services, "/api/v1/imports/{id}/undo", kRight, with(undo));
    access::add_delete(services, "/api/v1/imports/{id}", kRight, with(drop));
    access::add_get(services, "/api/v1/people/export", kRight, with(export_list));
}

}  // namespace domdom::people
