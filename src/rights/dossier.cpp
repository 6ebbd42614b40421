#include "rights/dossier.h"

#include <fmt/format.h>

#include <algorithm>

#include "people/people.h"
#include "people/register.h"
#include "places/groups.h"
#include "rights/records.h"
#include "rights/requests.h"
#include "skills/skills.h"

namespace domdom::rights {

namespace {

constexpr const char* kAccount = "SELECT name, role FROM account WHERE account = $1";
constexpr const char* kCards = "SELECT made_at FROM card WHERE person = $1 ORDER BY made_at";
constexpr const char* kCalendars = "SELECT made_at FROM calendar_key WHERE person = $1 ORDER BY made_at";
constexpr const char* kSignIns =
    "SELECT made_at, seen_at, ends_at FROM session WHERE person = $1 ORDER BY made_at";
// The newest ones: whoever looks a thousand times must not make this page endless.
constexpr const char* kLooks =
    "SELECT at, account, action FROM audit WHERE detail = $1 ORDER BY at DESC, id DESC LIMIT 200";
constexpr const char* kChanged = "SELECT changed_at, version, born FROM register_person WHERE person = $1";
constexpr const char* kIdentities = "SELECT hash FROM register_identity WHERE person = $1 ORDER BY hash";
constexpr const char* kCodes =
    "SELECT source, code FROM register_code WHERE person = $1 ORDER BY source, code";
constexpr const char* kLists =
    "SELECT import.title, import.made_at, import_row.number, import_row.outcome FROM import_row"
    " JOIN import ON import.import = import_row.import WHERE import_row.person = $1"
    " ORDER BY import.made_at, import_row.number";
constexpr const char* kHouseholds =
    "SELECT lives.household, lives.from_on, lives.until_on, door.address, door.building, door.stairwell, "
    "door.floor,"
    " door.door FROM household_resident AS lives LEFT JOIN register_household AS door"
    " ON door.household = lives.household WHERE lives.person = $1 ORDER BY lives.from_on, lives.household";
constexpr const char* kAtDoor =
    "SELECT outcome, met_on, phone, shared, signal FROM household_met WHERE household = $1"
    " ORDER BY met_on, clock, stream, seq";
// While it lasts: a class leaves nothing.
constexpr const char* kClasses =
    "SELECT classroom.course, classroom.lesson, classroom.opened_at, classroom_seat.number FROM "
    "classroom_seat"
    " JOIN classroom ON classroom.classroom = classroom_seat.classroom WHERE classroom_seat.person = $1"
    " ORDER BY classroom.opened_at";
constexpr const char* kHelpRequests =
    "SELECT request, asked_at, name, phone, words, for_whom, answer FROM register_request WHERE person = $1"
    " ORDER BY asked_at, request";
constexpr const char* kMandates =
    "SELECT mandate, witness, family FROM register_mandate WHERE person = $1 ORDER BY mandate";
constexpr const char* kMandateActs =
    "SELECT event, note FROM register_mandate_act WHERE person = $1 ORDER BY event";
constexpr Date kNow{INT32_MAX};

std::string hex(std::string_view bytes) {
    std::string text;
    for (const char byte : bytes) text += fmt::format("{:02x}", static_cast<unsigned char>(byte));
    return text;
}

class Dossier {
  public:
    Dossier(store::Connection& db, const places::PlaceTree& tree, const DossierAsked& asked,
            const people::Whole& whole, Recorders& recorders)
        : db_(db), tree_(tree), asked_(asked), whole_(whole), person_(*whole.person), recorders_(recorders) {}

    Result<> write(json::object& out, const Rules& rules, const skills::Framework& framework) {
        out["register"] = TRY(entry_json(whole_.head));
        out["otherEntries"] = TRY(other_entries_json());
        out["identityNumbers"] = TRY(identities_json());
        out["codes"] = TRY(codes_json());
        out["lists"] = TRY(lists_json());
        out["sameAs"] = TRY(pairs_json());
        out["birthYear"] = person_.birth_year();
        out["enrolledOn"] = or_null(person_.enrolled_on());
        out["erasedOn"] = or_null(person_.erased_on());
        out["homes"] = TRY(homes_json());
        out["households"] = TRY(households_json());
        out["groups"] = groups_json();
        out["organisations"] = TRY(organisations_json());
        out["facts"] = TRY(facts_json());
        out["confirmations"] = confirmations_json();
        out["consents"] = consents_json();
        out["withdrawn"] = person_.has_withdrawn();
        out["requests"] = TRY(requests_json(rules));
        out["skills"] = TRY(skills_json(framework));
        out["cards"] = TRY(cards_json());
        out["signIns"] = TRY(sign_ins_json());
        out["calendars"] = TRY(calendars_json());
        out["classes"] = TRY(classes_json());
        out["helpRequests"] = TRY(help_requests_json());
        out["mandates"] = TRY(mandates_json());
        out["mandateActs"] = TRY(mandate_acts_json());
        out["looks"] = TRY(looks_json());
        return {};
    }

  private:
    // What each of the ids has in a table, one after the other.
    template <typename Read>
    Result<json::array> of_all(const char* sql, const Read& read) {
        json::array list;
        for (const auto& member : whole_.members) {
            auto rows = TRY(db_.query(sql, member));
            while (TRY(rows.next())) list.push_back(TRY(read(rows)));
        }
        return list;
    }

    Result<json::value> entry_json(const Uuid& id) {
        const auto entry = TRY(people::find_entry(db_, id));
        if (!entry) return json::value(nullptr);
        auto rows = TRY(db_.query(kChanged, id));
        TRY(rows.next());
        json::object out{{"name", entry->name},
                         {"phone", or_null(entry->phone)},
                         {"note", or_null(entry->note)},
                         {"born", nullptr},
                         {"changedAt", time_text(rows.integer(0))},
                         {"timesWritten", rows.integer(1)}};
        if (!rows.is_null(2)) out["born"] = rows.date(2).text();
        return json::value(std::move(out));
    }

    Result<json::array> other_entries_json() {
        json::array list;
        for (const auto& member : whole_.members)
            if (member != whole_.head)
                if (auto entry = TRY(entry_json(member)); entry.is_object()) list.push_back(std::move(entry));
        return list;
    }

    // That a number is known, and no more: nobody can read it out of its hash.
    Result<json::array> identities_json() {
        return of_all(kIdentities, [](const store::Rows& rows) -> Result<json::object> {
            return json::object{{"hash", hex(rows.blob(0))}};
        });
    }

    // A code is valid within an organisation's lists, or a place's.
    Result<json::value> source_name(const Uuid& source) {
        if (const auto organisation = TRY(people::find_organisation(db_, source)))
            return json::value(organisation->name);
        const auto* place = tree_.find_latest(source);
        return place ? json::value(place->name) : json::value(nullptr);
    }

    Result<json::array> codes_json() {
        return of_all(kCodes, [this](const store::Rows& rows) -> Result<json::object> {
            const std::string code(rows.text(1));
            return json::object{{"of", TRY(source_name(rows.uuid(0)))}, {"code", code}};
        });
    }

    Result<json::array> lists_json() {
        return of_all(kLists, [](const store::Rows& rows) -> Result<json::object> {
            return json::object{{"title", std::string(rows.text(0))},
                                {"at", time_text(rows.integer(1))},
                                {"row", rows.integer(2)},
                                {"outcome", std::string(rows.text(3))}};
        });
    }

    // The other of a pair is named where it is this person too; somebody else's id is not theirs to know.
    Result<json::array> pairs_json() {
        static constexpr const char* kVerdicts[] = {"same", "undone", "different"};
        json::array list;
        for (const auto& member : whole_.members) {
            const auto state = TRY(people::load_person(db_, member));
            for (const auto& [other, pair] : state->pairs()) {
                const bool own = std::binary_search(whole_.members.begin(), whole_.members.end(), other);
                if (own && other < member) continue;  // stands with the other one
                list.push_back({{"id", member.text()},
                                {"other", own ? json::value(other.text()) : json::value(nullptr)},
                                {"verdict", kVerdicts[static_cast<size_t>(pair.verdict)]},
                                {"on", pair.on.text()},
                                {"by", TRY(recorders_.show(pair.author))}});
            }
        }
        return list;
    }

    Result<json::value> group_json(const people::Placement& home) {
        const auto group = TRY(places::find_group(db_, home.group));
        if (!group) return json::value(nullptr);
        return json::value(json::object{{"id", group->id.text()}, {"name", group->on(home.from).is.name}});
    }

    Result<json::array> homes_json() {
        json::array list;
        for (const auto& [stamp, home] : person_.placements())
            list.push_back({{"from", home.from.text()},
                            {"place", places::brief_json(tree_, home.place, home.from)},
                            {"residentialGroup", TRY(group_json(home))}});
        return list;
    }

    // With what was recorded at the door.
    Result<json::array> households_json() {
        json::array list = TRY(of_all(kHouseholds, [](const store::Rows& rows) -> Result<json::object> {
            const auto text = [&rows](int column) {
                return rows.is_null(column) ? json::value(nullptr)
                                            : json::value(std::string(rows.text(column)));
            };
            const auto date = [&rows](int column) {
                return rows.is_null(column) ? json::value(nullptr) : json::value(rows.date(column).text());
            };
            return json::object{
                {"household", rows.uuid(0).text()},
                {"from", date(1)},
                {"until", date(2)},
                {"address", text(3)},
                {"building", text(4)},
                {"stairwell", text(5)},
                {"floor", rows.is_null(6) ? json::value(nullptr) : json::value(rows.integer(6))},
                {"door", text(7)}};
        }));
        for (auto& one : list) {
            const auto id = parse_uuid(one.at("household").as_string());
            one.as_object()["atDoor"] = TRY(at_door_json(*id));
        }
        return list;
    }

    Result<json::array> at_door_json(const Uuid& household) {
        json::array list;
        auto rows = TRY(db_.query(kAtDoor, household));
        while (TRY(rows.next())) {
            json::object record{{"outcome", std::string(rows.text(0))}, {"on", rows.date(1).text()}};
            if (!rows.is_null(2)) record["phone"] = std::string(rows.text(2));
            if (!rows.is_null(3)) record["shared"] = rows.integer(3) != 0;
            if (!rows.is_null(4)) record["signal"] = std::string(rows.text(4));
            list.push_back(std::move(record));
        }
        return list;
    }

    // Those that follow from the birth year, as of today, have no days of their own.
    json::array groups_json() const {
        json::array list;
        for (const auto& group : person_.groups_on(asked_.today))
            if (group == "adults" || group == "60-plus")
                list.push_back({{"group", group}, {"from", nullptr}, {"until", nullptr}});
        for (const auto& [key, span] : person_.told_groups())
            list.push_back(
                {{"group", key.first}, {"from", key.second.text()}, {"until", or_null(span.until)}});
        return list;
    }

    Result<json::array> organisations_json() {
        json::array list;
        for (const auto& [key, span] : person_.memberships()) {
            const auto organisation = TRY(people::find_organisation(db_, key.first));
            list.push_back({{"organisation", key.first.text()},
                            {"name", organisation ? json::value(organisation->name) : json::value(nullptr)},
                            {"kind", organisation ? json::value(organisation->kind) : json::value(nullptr)},
                            {"from", key.second.text()},
                            {"until", or_null(span.until)}});
        }
        return list;
    }

    Result<json::array> facts_json() {
        json::array list;
        for (const auto& [name, history] : person_.facts())
            for (const auto& [stamp, fact] : history)
                list.push_back({{"fact", name},
                                {"value", fact.value},
                                {"on", fact.on.text()},
                                {"by", TRY(recorders_.show(fact.author))}});
        return list;
    }

    json::array confirmations_json() const {
        json::array list;
        for (const auto& [stamp, one] : person_.confirmations())
            list.push_back({{"source", one.source}, {"on", one.on.text()}, {"list", one.import.text()}});
        return list;
    }

    json::array consents_json() const {
        json::array list;
        for (const auto& [on, consent] : person_.consents())
            list.push_back({{"on", on.text()},
                            {"text", consent.text},
                            {"language", consent.language},
                            {"by", consent.by_guardian ? "guardian" : "self"},
                            {"withdrawn", or_null(consent.withdrawn)}});
        return list;
    }

    Result<json::array> requests_json(const Rules& rules) {
        json::array list;
        for (const auto& asking : TRY(askings_of(db_, rules, whole_.members)))
            list.push_back({{"request", asking.request.text()},
                            {"kind", std::string(kind_name(asking.kind))},
                            {"receivedOn", asking.received.text()},
                            {"acknowledgeBy", asking.acknowledge_by.text()},
                            {"acknowledgedOn", or_null(asking.acknowledged)},
                            {"answerBy", asking.answer_by.text()},
                            {"doneOn", or_null(asking.done)}});
        return list;
    }

    Result<json::array> skills_json(const skills::Framework& framework) {
        const auto evidence = TRY(skills::load_evidence(db_, whole_));
        json::array list;
        for (const auto& id : framework.skills()) {
            const auto key = skills::skill_key(id);
            const auto known = evidence->skills().find(key);
            if (known == evidence->skills().end()) continue;
            json::object skill{{"skill", id}, {"rungs", rungs_json(*evidence, key)}, {"retest", nullptr}};
            if (const auto retest = evidence->latest_retest(key, kNow))
                skill["retest"] = {{"ok", retest->ok}, {"on", retest->on.text()}};
            skill["mastered"] = evidence->mastered(key);
            list.push_back(std::move(skill));
        }
        return list;
    }

    static json::array rungs_json(const skills::Evidence& evidence, skills::SkillKey key) {
        json::array list;
        for (size_t i = 1; i < skills::kRungs; ++i) {
            const auto rung = static_cast<skills::Rung>(i);
            const auto on = evidence.reached_on(key, rung, kNow);
            if (on) list.push_back({{"rung", std::string(skills::rung_name(rung))}, {"on", on->text()}});
        }
        return list;
    }

    Result<json::array> cards_json() {
        return of_all(kCards, [](const store::Rows& rows) -> Result<json::object> {
            return json::object{{"madeAt", time_text(rows.integer(0))}};
        });
    }

    // An address that a calendar follows.
    Result<json::array> calendars_json() {
        return of_all(kCalendars, [](const store::Rows& rows) -> Result<json::object> {
            return json::object{{"madeAt", time_text(rows.integer(0))}};
        });
    }

    Result<json::array> sign_ins_json() {
        return of_all(kSignIns, [](const store::Rows& rows) -> Result<json::object> {
            return json::object{{"madeAt", time_text(rows.integer(0))},
                                {"seenAt", time_text(rows.integer(1))},
                                {"endsAt", time_text(rows.integer(2))}};
        });
    }

    Result<json::array> classes_json() {
        return of_all(kClasses, [](const store::Rows& rows) -> Result<json::object> {
            return json::object{{"course", rows.text(0)},
                                {"lesson", rows.text(1)},
                                {"openedAt", time_text(rows.integer(2))},
                                {"seat", rows.integer(3)}};
        });
    }

    Result<json::array> help_requests_json() {
        return of_all(kHelpRequests, [](const store::Rows& rows) -> Result<json::object> {
            json::object shown{{"request", rows.uuid(0).text()}, {"askedAt", time_text(rows.integer(1))}};
            constexpr const char* kNames[] = {"name", "phone", "words", "forWhom", "answer"};
            for (int i = 0; i < 5; ++i)
                shown[kNames[i]] =
                    rows.is_null(2 + i) ? json::value(nullptr) : json::value(std::string(rows.text(2 + i)));
            return shown;
        });
    }

    // What was allowed, to whom and when, and each act are among the events.
    Result<json::array> mandates_json() {
        return of_all(kMandates, [](const store::Rows& rows) -> Result<json::object> {
            return json::object{{"mandate", rows.uuid(0).text()},
                                {"witness", std::string(rows.text(1))},
                                {"family", std::string(rows.text(2))}};
        });
    }
    Result<json::array> mandate_acts_json() {
        return of_all(kMandateActs, [](const store::Rows& rows) -> Result<json::object> {
            return json::object{{"event", rows.uuid(0).text()}, {"note", std::string(rows.text(1))}};
        });
    }

    Result<json::array> looks_json() {
        json::array list;
        for (const auto& member : whole_.members) {
            const std::string id = member.text();
            auto rows = TRY(db_.query(kLooks, id));
            while (TRY(rows.next()))
                list.push_back({{"at", time_text(rows.integer(0))},
                                {"action", std::string(rows.text(2))},
                                {"by", TRY(recorders_.show(rows.uuid(1)))}});
        }
        std::stable_sort(list.begin(), list.end(), [](const json::value& one, const json::value& other) {
            return one.at("at").as_string() > other.at("at").as_string();
        });
        return list;
    }

    store::Connection& db_;
    const places::PlaceTree& tree_;
    const DossierAsked& asked_;
    const people::Whole& whole_;
    const people::Person& person_;
    Recorders& recorders_;
};

}  // namespace

Result<json::object> Recorders::show(const Uuid& author) {
    if (author.is_nil()) return json::object{{"role", "program"}};
    if (std::binary_search(whole_.members.begin(), whole_.members.end(), author))
        return json::object{{"role", "self"}};
    const auto known = known_.find(author);
    if (known != known_.end()) return known->second;
    json::object shown{{"role", "unknown"}};
    auto rows = TRY(db_.query(kAccount, author));
    if (TRY(rows.next())) {
        shown["role"] = std::string(rows.text(1));
        if (reader_ == Reader::kStaff) shown["name"] = std::string(rows.text(0));
    }
    known_[author] = shown;
    return shown;
}

Result<json::object> make_dossier(store::Connection& db, const places::PlaceTree& tree, const Rules& rules,
                                  const skills::Framework& framework, const DossierAsked& asked) {
    const auto whole = TRY(people::load_whole(db, asked.person));
    if (!whole.person->enrolled()) return Error{Code::kNotFound, "this person is not enrolled here", "id"};
    Recorders recorders(db, whole, asked.reader);
    json::array ids;
    for (const auto& member : whole.members) ids.push_back(json::value(member.text()));
    json::object out{{"format", "domdom-person-data"},
                     {"version", 1},
                     {"madeOn", asked.today.text()},
                     {"person", whole.head.text()},
                     {"ids", std::move(ids)}};
    auto page = TRY(read_records(db, tree, asked, whole, recorders));
    if (asked.cursor.empty()) TRY(Dossier(db, tree, asked, whole, recorders).write(out, rules, framework));
    out["records"] = std::move(page.records);
    out["next"] = std::move(page.next);
    return out;
}

Result<json::object> make_whole_dossier(store::Connection& db, const places::PlaceTree& tree,
                                        const Rules& rules, const skills::Framework& framework,
                                        DossierAsked asked) {
    json::object whole = TRY(make_dossier(db, tree, rules, framework, asked));
    while (whole.at("next").is_string()) {
        asked.cursor = std::string(whole.at("next").as_string());
        json::object page = TRY(make_dossier(db, tree, rules, framework, asked));
        for (auto& record : page.at("records").as_array())
            whole.at("records").as_array().push_back(std::move(record));
        whole["next"] = std::move(page.at("next"));
    }
    return whole;
}

}  // namespace domdom::rights
