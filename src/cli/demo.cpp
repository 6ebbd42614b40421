#include "cli/demo.h"

#include <fmt/format.h>

#include <array>
#include <cstdlib>
#include <random>

#include "cli/demo_places.h"
#include "people/events.h"
#include "people/people.h"
#include "plans/events.h"
#include "simulation/names.h"
#include "skills/events.h"

namespace domdom::cli {

namespace {

using access::Actor;
using access::Role;

// The people are invented; where they live is real.
struct Town {
    const char* code;
    int people;
};
constexpr std::array<Town, 6> kTowns = {
    {{"00103", 120}, {"00091", 50}, {"00097", 50}, {"06688", 40}, {"06673", 20}, {"14797", 40}}};

constexpr int kHistoryDays = 120;
constexpr uint64_t kSeed = 1945;

// Everything that one run of the example records, through the same commands as any phone's records.
class Example {
  public:
    Example(Store& store, const access::Commands& commands, const skills::Framework& framework,
            std::shared_ptr<const places::PlaceTree> tree)
        : store_(store),
          commands_(commands),
          skills_(framework.criterion("digital-citizen")->skills),
          tree_(std::move(tree)),
          today_(store.clock->today()) {}

    Result<> fill(Actor admin, Actor companion, Actor leader) {
        admin_ = std::move(admin);
        companion_ = std::move(companion);
        leader_ = std::move(leader);
        elsewhere_.role = Role::kLeader;
        elsewhere_.account = make_uuid_v8("example|leaders elsewhere");
        elsewhere_.everywhere = true;
        TRY(store_.log->run([this](log::Writing& writing) -> Result<> {
            random_.seed(kSeed);
            TRY(found_organisations(writing));
            TRY(make_plans(writing));
            for (const auto& town : kTowns) TRY(fill_town(writing, town));
            return plan_coming_days(writing);
        }));
        return {};
    }

  private:
    // Draws without std::distributions, whose results differ between libraries.
    size_t draw(size_t below) { return static_cast<size_t>(random_() % below); }
    bool chance(size_t percent) { return draw(100) < percent; }
    template <typename List>
    auto pick(const List& list) {
        return list[draw(list.size())];
    }

    Uuid id() {
        Uuid made = make_uuid_v8(fmt::format("example|{}", ++ids_));
        return made;
    }

    Result<> record(log::Writing& writing, const Actor& actor, std::string type, int days_ago,
                    json::object body, json::object secret = {}) {
        const auto* entry = commands_.find(type);
        ASSERT(entry != nullptr);
        access::Item item;
        item.id = id();
        item.type = std::move(type);
        item.occurred_at = start_of(today_.plus_days(-days_ago)) + 9 * 3'600'000 +
                           static_cast<int64_t>(draw(6 * 3'600)) * 1000;
        item.body = std::move(body);
        item.secret = std::move(secret);
        item.path = "example";
        json::object answer;
        access::Asked asked{writing, actor, *tree_, today_, &answer};
        TRY(entry->command(asked, item));
        return {};
    }

    Result<> found_organisations(log::Writing& writing) {
        school_ = id();
        agency_ = id();
        TRY(record(writing, admin_, "organisation.founded", kHistoryDays,
                   {{"organisation", school_.text()},
                    {"name", "Trường THPT Hoa Sen (ví dụ)"},
                    {"kind", "school"},
                    {"place", "00103"}}));
        return record(writing, admin_, "organisation.founded", kHistoryDays,
                      {{"organisation", agency_.text()},
                       {"name", "Cơ quan Một cửa (ví dụ)"},
                       {"kind", "agency"},
                       {"place", "00103"}});
    }

    struct Goal {
        const char* place;
        const char* group;
        const char* criterion;
        const char* rung;
        int value;
        const char* deadline;
        int64_t of;  // the denominator; 0: none is published
        const char* source;
        const char* looser_because;
    };

    Result<> set_target(log::Writing& writing, const Uuid& plan, const Goal& goal, const std::string& basis,
                        std::optional<Uuid> organisation = {}) {
        json::object body{{"target", id().text()}, {"plan", plan.text()},
                          {"group", goal.group},   {"criterion", goal.criterion},
                          {"mode", "ever"},        {"value", goal.value},
                          {"unit", "percent"},     {"deadline", goal.deadline},
                          {"legalBasis", basis}};
        if (organisation)
            body["organisation"] = organisation->text();
        else
            body["place"] = goal.place;
        body["rung"] = goal.rung ? json::value(goal.rung) : json::value(nullptr);
        body["denominator"] = nullptr;
        if (goal.of > 0)
            body["denominator"] = {{"value", goal.of}, {"source", goal.source}, {"date", "2026-07-01"}};
        if (goal.looser_because) body["looserBecause"] = goal.looser_because;
        return record(writing, admin_, "target.set", kHistoryDays, std::move(body));
    }

    Result<> make_plans(log::Writing& writing) {
        const std::string city_basis = "Kế hoạch 138/KH-UBND, UBND thành phố Hà Nội";
        const std::string ward_basis = "Chỉ tiêu năm 2026 của quận Tây Hồ (trước 1/7/2025)";
        const Uuid city = id();
        const Uuid ward = id();
        TRY(record(writing, admin_, "plan.made", kHistoryDays,
                   {{"plan", city.text()},
                    {"place", "01"},
                    {"legalBasis", city_basis},
                    {"name",
                     {{"vi", "Kế hoạch 138 của Hà Nội: Bình dân học vụ số"},
                      {"en", "Hanoi’s Plan 138: digital literacy for all"},
                      {"fr", "Plan 138 de Hanoï : le numérique pour tous"}}}}));
        TRY(record(
            writing, admin_, "plan.made", kHistoryDays,
            {{"plan", ward.text()},
             {"place", "00103"},
             {"legalBasis", ward_basis},
             {"name", {{"vi", "Tây Hồ năm 2026"}, {"en", "Tây Hồ in 2026"}, {"fr", "Tây Hồ en 2026"}}}}));
        // Adults are reckoned as 75 of 100 registered inhabitants: an assumption of the example, said in the
        // source.
        constexpr const char* kOfCity = "Ví dụ: 75 % của 8.718.000 dân đăng ký (danh mục đơn vị hành chính)";
        constexpr const char* kOfWard = "Ví dụ: 75 % của 100.122 dân đăng ký (danh mục đơn vị hành chính)";
        constexpr const char* kOwn = "Chỉ tiêu công bố của chính quận cho năm 2026";
        TRY(set_target(
            writing, city,
            {"01", "adults", "digital-citizen", "witnessed", 85, "2025-12-31", 6'538'500, kOfCity, nullptr},
            city_basis));
        TRY(set_target(writing, city,
                       {"01", "public-staff", "public-service-ready", "witnessed", 100, "2025-12-31", 0,
                        nullptr, nullptr},
                       city_basis));
        TRY(set_target(
            writing, ward,
            {"00103", "adults", "digital-citizen", "observed", 85, "2026-12-31", 75'091, kOfWard, nullptr},
            ward_basis));
        TRY(set_target(
            writing, ward,
            {"00103", "adults", "owns-smartphone", nullptr, 85, "2026-12-31", 75'091, kOfWard, nullptr},
            ward_basis));
        TRY(set_target(
            writing, ward,
            {"00103", "60-plus", "self-protection", "witnessed", 80, "2026-12-31", 0, nullptr, nullptr},
            ward_basis));
        TRY(set_target(writing, ward,
                       {"00103", "public-staff", "public-service-ready", "witnessed", 95, "2026-12-31", 0,
                        nullptr, kOwn},
                       ward_basis));
        TRY(set_target(writing, ward,
                       {"00103", "upper-secondary-pupils", "basic-skills", "witnessed", 100, "2026-12-31", 0,
                        nullptr, nullptr},
                       ward_basis));
        TRY(set_target(
            writing, ward,
            {"00103", "workers", "basic-skills", "witnessed", 80, "2026-12-31", 0, nullptr, nullptr},
            ward_basis));
        return set_target(writing, ward,
                          {"00103", "upper-secondary-pupils", "basic-skills", "witnessed", 100, "2026-12-31",
                           24, "Ví dụ: danh sách lớp của nhà trường", nullptr},
                          ward_basis, school_);
    }

    Result<> fill_town(log::Writing& writing, const Town& town) {
        const Uuid session = id();
        TRY(record(writing, admin_, "session.planned", 100,
                   {{"session", session.text()},
                    {"place", town.code},
                    {"title", "Thứ Bảy tình nguyện"},
                    {"venue", "Nhà văn hóa khu dân cư"},
                    {"minutes", 120},
                    {"startsAt", start_of(today_.plus_days(-90)) + 8 * 3'600'000},
                    {"skills", {"device.touch", "communication.message", "communication.video-call"}}}));
        const bool own_ward = std::string_view(town.code) == "00103";
        // Elsewhere teams have no account here; the administrator stands for those who teach.
        const Actor& teacher = own_ward ? companion_ : admin_;
        const Actor& observer = own_ward ? leader_ : elsewhere_;
        for (int i = 0; i < town.people; ++i) TRY(live(writing, town, session, teacher, observer));
        return {};
    }

    json::object invent_person(const Uuid& person, const char* place, int birth_year,
                               std::vector<std::string> groups, json::object& secret) {
        secret = {{"name", simulation::invent_name(std::ref(random_))}};
        return {{"person", person.text()},
                {"place", place},
                {"birthYear", birth_year},
                {"groups", json::array(groups.begin(), groups.end())}};
    }

    // One person's way: enrolled, taught, some shown with help, some alone, some observed by another.
    Result<> live(log::Writing& writing, const Town& town, const Uuid& session, const Actor& teacher,
                  const Actor& observer) {
        const Uuid person = id();
        const size_t kind = draw(100);
        const int age = kind < 62   ? 60 + static_cast<int>(draw(22))
                        : kind < 74 ? 16
                                    : 25 + static_cast<int>(draw(33));
        std::vector<std::string> groups;
        if (age == 16) groups = {"upper-secondary-pupils"};
        if (age > 24 && age < 60) groups = {chance(30) ? "public-staff" : "workers"};
        json::object secret;
        json::object body = invent_person(person, town.code, today_.year() - age, groups, secret);
        const int since = 95 + static_cast<int>(draw(20));
        TRY(record(writing, teacher, "person.enrolled", since, std::move(body), std::move(secret)));
        TRY(record(writing, teacher, "consent.given", since,
                   {{"person", person.text()},
                    {"text", "consent-2026-1/1"},
                    {"language", "vi"},
                    {"on", today_.plus_days(-since).text()}}));
        TRY(record(writing, teacher, "fact.recorded", since,
                   {{"person", person.text()}, {"fact", "owns-smartphone"}, {"value", chance(82)}}));
        if (std::string_view(town.code) == "00103" && age == 16)
            TRY(record(writing, teacher, "person.joined", since,
                       {{"person", person.text()},
                        {"organisation", school_.text()},
                        {"from", today_.plus_days(-since).text()}}));
        if (chance(75))
            TRY(record(writing, teacher, "attendance.recorded", 90,
                       {{"person", person.text()}, {"session", session.text()}}));
        return practise(writing, person, teacher, observer, age);
    }

    Result<> task(log::Writing& writing, const Actor& actor, const Uuid& person, const std::string& skill,
                  const char* help, int days_ago) {
        return record(writing, actor, "task.observed", days_ago,
                      {{"person", person.text()}, {"skill", skill}, {"help", help}});
    }

    Result<> practise(log::Writing& writing, const Uuid& person, const Actor& teacher, const Actor& observer,
                      int age) {
        const size_t quick = age < 60 ? 75 : 45;  // how likely the next step is, in 100
        const bool through = chance(age < 60 ? 40 : 22);
        for (const auto& skill : skills_) {
            if (!through && !chance(quick)) continue;
            TRY(task(writing, teacher, person, skill, "with-help", 60 + static_cast<int>(draw(25))));
            if (!through && !chance(quick)) continue;
            TRY(task(writing, teacher, person, skill, "alone", 50 + static_cast<int>(draw(9))));
            if (through || chance(20))
                TRY(task(writing, observer, person, skill, "alone", 40 + static_cast<int>(draw(9))));
        }
        if (through && chance(40))
            for (const auto& skill : skills_)
                TRY(task(writing, observer, person, skill, chance(90) ? "alone" : "with-help",
                         2 + static_cast<int>(draw(7))));
        remembered_.push_back(person);
        return {};
    }

    // What the companion finds on "Today": a class this morning, and homes that asked for a visit.
    Result<> plan_coming_days(log::Writing& writing) {
        TRY(record(writing, leader_, "session.planned", 3,
                   {{"session", id().text()},
                    {"place", "00103"},
                    {"title", "Gọi video cho con cháu"},
                    {"venue", "Nhà văn hóa khu dân cư số 5"},
                    {"minutes", 90},
                    {"startsAt", start_of(today_) + 9 * 3'600'000},
                    {"skills", {"communication.video-call", "communication.message"}}}));
        for (size_t i = 0; i < 6; ++i)
            TRY(record(writing, companion_, "visit.recorded", 7,
                       {{"visit", id().text()},
                        {"person", remembered_[i * 3].text()},
                        {"outcome", "come-back"},
                        {"next", today_.text()},
                        {"wants", {pick(skills_)}}}));
        return {};
    }

    Store& store_;
    const access::Commands& commands_;
    const std::vector<std::string>& skills_;  // of the criterion of the plans
    std::shared_ptr<const places::PlaceTree> tree_;
    Date today_;
    Actor admin_, companion_, leader_;
    Actor elsewhere_;  // looks on where others taught
    Uuid school_, agency_;
    std::mt19937_64 random_;
    int ids_ = 0;
    std::vector<Uuid> remembered_;
};

struct DemoAccount {
    const char* name;
    Role role;
    const char* place;
    const char* text;
};
constexpr std::array<DemoAccount, 6> kAccounts = {{
    {"companion", Role::kCompanion, "00103", "companion of a team in Phường Tây Hồ"},
    {"leader", Role::kLeader, "00103", "team leader in Phường Tây Hồ"},
    {"officer", Role::kOfficer, "01", "officer of Hà Nội"},
    {"planner", Role::kPlanner, "01", "planner of Hà Nội: figures, no names"},
    {"author", Role::kAuthor, "01", "author of lessons"},
    {"admin", Role::kAdministrator, "01", "administrator of Hà Nội"},
}};

// Accounts that are there already get the given password too: it is an example, made to be opened.
Result<std::vector<DemoSignIn>> make_accounts(Store& store, access::Access& access,
                                              const std::string& password) {
    const auto tree = TRY(store.places->tree());
    std::vector<DemoSignIn> sign_ins;
    for (const auto& account : kAccounts) {
        const Uuid place = TRY(access::resolve_place(*tree, account.place, store.clock->today(), "place"));
        auto added = access.add_account(account.name, password, account.role, place);
        if (!added.ok() && added.error().code == Code::kConflict) {
            TRY(access.set_password(account.name, password));
        } else if (!added.ok()) {
            return added.error();
        }
        sign_ins.push_back({account.name, account.text});
    }
    return sign_ins;
}

Result<Actor> actor_named(access::Access& access, std::string_view name) {
    for (const auto& account : TRY(access.accounts()))
        if (account.name == name)
            return Actor{account.role, account.id, {}, account.place, account.name, {}, false};
    return Error{Code::kInternal, "the example's account is missing"};
}

}  // namespace

Result<places::ImportReport> import_example_places(log::Log& log) {
    return places::import_lists(
        log, {{"before.csv", kPlacesBefore}, {"since.csv", kPlacesSince}, {"lineage.csv", kPlacesLineage}});
}

Result<std::vector<DemoSignIn>> fill_demo(Store& store, access::Access& access,
                                          const access::Commands& commands,
                                          const skills::Framework& framework, const std::string& password) {
    TRY(import_example_places(*store.log));
    auto sign_ins = TRY(make_accounts(store, access, password));
    {
        auto db = TRY(store.data->read());
        if (TRY(people::has_people(*db))) return sign_ins;
    }
    // The administrator of the example may write in all three provinces; the account itself belongs to Hanoi.
    Actor admin = TRY(actor_named(access, "admin"));
    admin.place = {};
    admin.everywhere = true;
    Example example(store, commands, framework, TRY(store.places->tree()));
    TRY(example.fill(std::move(admin), TRY(actor_named(access, "companion")),
                     TRY(actor_named(access, "leader"))));
    return sign_ins;
}

}  // namespace domdom::cli
