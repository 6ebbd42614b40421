#include "people/events.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace domdom::people {

namespace {

constexpr int kOldestAge = 125;
constexpr int kYoungestAge = 5;
constexpr std::array<std::string_view, 4> kToldGroups = {"public-staff", "upper-secondary-pupils", "students",
                                                         "workers"};

void put_group(json::object& body, const Uuid& group) {
    if (!group.is_nil()) body["residentialGroup"] = group.text();
}

Result<> check_order(const Fields& fields, Date from, const std::optional<Date>& until) {
    if (until && *until < from) return invalid("this lies before the beginning", fields.where("until"));
    return {};
}

}  // namespace

bool is_birth_year(int64_t year, int this_year) {
    return year >= this_year - kOldestAge && year <= this_year - kYoungestAge;
}

bool is_told_group(std::string_view group) {
    return std::find(kToldGroups.begin(), kToldGroups.end(), group) != kToldGroups.end();
}

json::object PersonEnrolled::body() const {
    json::array list(groups.begin(), groups.end());
    json::object body{{"birthYear", birth_year}, {"groups", std::move(list)}};
    put_group(body, residential_group);
    return body;
}

Result<PersonEnrolled> PersonEnrolled::parse(const Fields& fields, int newest_year) {
    PersonEnrolled event;
    event.birth_year = static_cast<int>(
        TRY(fields.integer("birthYear", newest_year - kOldestAge, newest_year - kYoungestAge)));
    event.groups = TRY(fields.texts("groups", 10, 60));
    for (const auto& group : event.groups)
        if (!is_told_group(group))
            return invalid(
                "only public-staff, upper-secondary-pupils, students and workers are told; "
                "adults and 60-plus follow from the birth year",
                fields.where("groups"));
    event.residential_group = TRY(fields.uuid_or_none("residentialGroup"))
    .value_or(Uuid{});
    std::sort(event.groups.begin(), event.groups.end());
    event.groups.erase(std::unique(event.groups.begin(), event.groups.end()), event.groups.end());
    return event;
}

json::object PeopleImported::body() const {
    return {{"import", import.text()}, {"title", title}, {"basis", basis}, {"rows", rows},
            {"enrolled", enrolled},    {"known", known}, {"left", left}};
}

json::object PersonMoved::body() const {
    json::object body;
    put_group(body, residential_group);
    if (!import.is_nil()) body["import"] = import.text();
    return body;
}

Result<PersonMoved> PersonMoved::parse(const Fields& fields) {
    PersonMoved event;
    event.residential_group = TRY(fields.uuid_or_none("residentialGroup"))
    .value_or(Uuid{});
    event.import = TRY(fields.uuid_or_none("import"))
    .value_or(Uuid{});
    return event;
}

json::object PersonGrouped::body() const {
    json::object body{{"group", group}, {"from", from.text()}, {"until", or_null(until)}};
    if (!import.is_nil()) body["import"] = import.text();
    return body;
}

Result<PersonGrouped> PersonGrouped::parse(const Fields& fields) {
    PersonGrouped event;
    event.group =
        TRY(fields.one_of("group", {kToldGroups[0], kToldGroups[1], kToldGroups[2], kToldGroups[3]}));
    event.from = TRY(fields.date("from"));
    event.until = TRY(fields.date_or_none("until"));
    event.import = TRY(fields.uuid_or_none("import"))
    .value_or(Uuid{});
    TRY(check_order(fields, event.from, event.until));
    return event;
}

json::object PersonJoined::body() const {
    json::object body{
        {"organisation", organisation.text()}, {"from", from.text()}, {"until", or_null(until)}};
    if (!import.is_nil()) body["import"] = import.text();
    return body;
}

Result<PersonJoined> PersonJoined::parse(const Fields& fields) {
    PersonJoined event;
    event.organisation = TRY(fields.uuid("organisation"));
    event.from = TRY(fields.date("from"));
    event.until = TRY(fields.date_or_none("until"));
    event.import = TRY(fields.uuid_or_none("import"))
    .value_or(Uuid{});
    TRY(check_order(fields, event.from, event.until));
    return event;
}

json::object PersonConfirmed::body() const {
    return {{"source", source}, {"on", on.text()}, {"import", import.text()}};
}

Result<PersonConfirmed> PersonConfirmed::parse(const Fields& fields) {
    PersonConfirmed event;
    event.source = TRY(fields.text("source", 1, kSourceBytesMax));
    event.on = TRY(fields.date("on"));
    event.import = TRY(fields.uuid("import"));
    return event;
}

json::object FactRecorded::body() const { return {{"fact", fact}, {"value", value}}; }

Result<FactRecorded> FactRecorded::parse(const Fields& fields) {
    FactRecorded event;
    event.fact = TRY(fields.text("fact", 1, 60));
    event.value = TRY(fields.boolean("value"));
    return event;
}

json::object ConsentGiven::body() const {
    return {
        {"text", text}, {"language", language}, {"on", on.text()}, {"by", by_guardian ? "guardian" : "self"}};
}

Result<ConsentGiven> ConsentGiven::parse(const Fields& fields) {
    ConsentGiven event;
    event.text = TRY(fields.text("text", 1, 80));
    event.language = TRY(fields.one_of("language", {"vi", "en", "fr"}));
    event.on = TRY(fields.date("on"));
    if (fields.has("by")) event.by_guardian = TRY(fields.one_of("by", {"self", "guardian"}))
    == "guardian";
    return event;
}

json::object ConsentWithdrawn::body() const { return {{"on", on.text()}}; }

Result<ConsentWithdrawn> ConsentWithdrawn::parse(const Fields& fields) {
    return ConsentWithdrawn { TRY(fields.date("on")) };
}

bool PairJudged::is_type(std::string_view type) {
    return type == kMergedType || type == kUnmergedType || type == kDistinctType;
}

const char* PairJudged::field_of(std::string_view type) {
    return type == kMergedType ? "into" : type == kUnmergedType ? "from" : "other";
}

Result<PairJudged> PairJudged::parse(std::string_view type, const Fields& fields) {
    return PairJudged { TRY(fields.uuid(field_of(type))) };
}

json::object OrganisationFounded::body() const {
    return {{"organisation", organisation.text()}, {"name", name}, {"kind", kind}};
}

Result<OrganisationFounded> OrganisationFounded::parse(const Fields& fields) {
    OrganisationFounded event;
    event.organisation = TRY(fields.uuid("organisation"));
    event.name = normalise_vietnamese(TRY(fields.text("name", 1, 200)));
    event.kind = TRY(fields.one_of("kind", {"agency", "school", "enterprise"}));
    return event;
}

}  // namespace domdom::people
