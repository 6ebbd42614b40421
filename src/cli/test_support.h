// The whole server in a temporary folder, without sockets, for tests of who may do what: its router and gate,
// two provinces with the same things planted in several places, and one asker for every role of one ward.
#pragma once

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <condition_variable>
#include <fstream>
#include <future>
#include <map>
#include <sstream>

#include "classroom/classes.h"
#include "cli/demo.h"
#include "cli/routes.h"
#include "http/metrics.h"
#include "people/imports.h"
#include "places/import.h"
#include "store/temporary_folder.h"

namespace domdom::cli {

inline std::string read_file(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

// An open page: collects what the server sends.
class Page final : public http::EventSink {
  public:
    bool send(std::string_view, std::string_view, std::string_view data) override {
        {
            const std::lock_guard lock(mutex_);
            if (closed_) return false;
            got_ += data;
        }
        changed_.notify_all();
        return true;
    }
    void close() override {
        {
            const std::lock_guard lock(mutex_);
            closed_ = true;
        }
        changed_.notify_all();
    }
    // The first figures; empty when they never come.
    std::string wait_for_data() {
        std::unique_lock lock(mutex_);
        changed_.wait_for(lock, std::chrono::seconds(20), [this] { return !got_.empty() || closed_; });
        return got_;
    }
    // Whether it came: everything that was sent is looked through.
    bool wait_for(const std::string& words) const {
        std::unique_lock lock(mutex_);
        return changed_.wait_for(lock, std::chrono::seconds(20),
                                 [&] { return got_.find(words) != std::string::npos; });
    }
    bool wait_for_close() {
        std::unique_lock lock(mutex_);
        return changed_.wait_for(lock, std::chrono::seconds(20), [this] { return closed_; });
    }

  private:
    mutable std::mutex mutex_;
    mutable std::condition_variable changed_;
    std::string got_;
    bool closed_ = false;
};

// What lies in one place. All but the plan is named with `mark`, a word that stands nowhere else.
struct Planted {
    std::string code, mark;
    Uuid person, session, organisation, plan, target, visit, account;
    int64_t denominator = 0;
    std::string card = {};
    Uuid import = {};  // a list that somebody has looked at
    Uuid group = {};   // residential
    Uuid request = {};
    Uuid team = {};
    Uuid asking = {};     // for help
    Uuid classroom = {};  // with a phone on which the person sits
    Uuid venue = {}, series = {};
    Uuid coming = {};  // somebody signed up for the session

    // What nobody outside may read. A plan and its targets are published, for the places below it.
    std::vector<std::string> secrets(bool with_plan) const {
        std::vector<std::string> all = {mark,           person.text(), session.text(), organisation.text(),
                                        account.text(), visit.text(),  request.text(), classroom.text(),
                                        venue.text(),   series.text(), team.text(),    asking.text()};
        if (with_plan) {
            all.push_back(plan.text());
            all.push_back(target.text());
            all.push_back(std::to_string(denominator));
        }
        return all;
    }
};

// Somebody set out to it.
inline Uuid outing_of(const Uuid& person) { return make_uuid_v8("outing of " + person.text()); }

inline Uuid mandate_of(const Uuid& person) { return make_uuid_v8("mandate of " + person.text()); }

struct Asker {
    std::string name;  // "learner", …, or "nobody"
    std::string token, csrf;
    std::string seat = {};  // the cookie of a phone in a class
};

class World {
  public:
    static constexpr const char* kPassword = "một mùa khô quen thuộc";
    static constexpr const char* kOwn = "00103";

    explicit World(const std::string& address = {}, const reminders::Settings& reminding = {}) {
        auto owned = std::make_unique<FakeClock>(*parse_time("2026-03-26T09:00:00+07:00"));
        clock = owned.get();
        store.clock = std::move(owned);
        store.data = *store::open(address.empty() ? temporary.path : address, clock->now_ms());
        store.log = *log::Log::open(*store.data, *clock, make_projections());
        store.places = std::make_unique<places::Places>(*store.log);
        import_units();
        content = make_content();
        EXPECT_TRUE(publish_framework(*store.log, *content.framework).ok());
        access = std::make_unique<access::Access>(*store.log, *store.places);
        live = std::make_unique<plans::Live>(*store.log, *store.places, std::chrono::milliseconds(20));
        commands = make_commands(content);
        forgetting = store.log->on_commit([this](const log::Changes& changes) {
            for (const auto& person : changes.erased) access->forget_person(person);
        });
        classes = std::make_unique<classroom::Live>(*store.log, *store.places, std::chrono::milliseconds(20));
        add_routes(
            {router, *access, *store.places, *store.log}, *live, *classes, content, commands,
            [] { return Result<>{}; }, reminding);
        router.add(metrics.route());
        own = plant(kOwn, "Trongnha");
        for (const auto role : {access::Role::kCompanion, access::Role::kLeader, access::Role::kOfficer,
                                access::Role::kPlanner, access::Role::kAuthor, access::Role::kAdministrator})
            askers.push_back(sign_in_new(role));
        learner_person = plant(kOwn, "Hocvien").person;
        askers.push_back(asker_of("learner", access->open_session_for_person(learner_person)));
        askers.push_back({"nobody", {}, {}});
    }
    ~World() {
        live->close();
        classes->close();
    }

    const Asker& asker(std::string_view name) const {
        for (const auto& one : askers)
            if (one.name == name) return one;
        ADD_FAILURE() << "no asker " << name;
        return askers.back();
    }

    // One request through router, gate and handler, as the network would bring it. Of a page that stays open,
    // the first figures.
    http::Reply ask(const Asker& who, http::Method method, const std::string& target,
                    const std::string& body = {}, bool with_csrf = true) {
        auto reply = answer(who, method, target, body, with_csrf);
        if (!reply.stream) return reply;
        const auto page = std::make_shared<Page>();
        reply.stream(page);
        reply.body = page->wait_for_data();
        page->close();
        return reply;
    }
    // A page that stays open, with its first figures.
    std::shared_ptr<Page> open_page(const Asker& who, const std::string& target) {
        const auto page = std::make_shared<Page>();
        const auto reply = answer(who, http::Method::kGet, target, {}, false);
        EXPECT_TRUE(reply.stream) << reply.body;
        if (reply.stream) reply.stream(page);
        EXPECT_NE(page->wait_for_data(), "");
        return page;
    }

    // One record through the outbox; the result of its item.
    json::object send(const Asker& who, const std::string& type, json::object body,
                      json::object secret = {}) {
        const json::object item{{"id", fresh().text()},
                                {"type", type},
                                {"occurredAt", clock->now_ms()},
                                {"body", std::move(body)},
                                {"private", std::move(secret)}};
        const auto reply =
            ask(who, http::Method::kPost, "/api/v1/outbox", json::serialize(json::object{{"items", {item}}}));
        const auto value = *parse_json(reply.body);
        if (reply.status != 200) return {{"problem", value}};
        return value.at("results").at(0).as_object();
    }

    Uuid fresh() { return make_uuid_v8(fmt::format("made for a test {}", ++made_)); }

    // As the program itself, which may write everywhere.
    void record(log::Writing& writing, std::string type, json::object body, json::object secret = {},
                const Uuid& id = {}) {
        access::Actor program;
        program.role = access::Role::kAdministrator;
        program.account = make_uuid_v8("program");
        program.everywhere = true;
        access::Item item;
        item.id = id.is_nil() ? fresh() : id;
        item.type = std::move(type);
        item.occurred_at = clock->now_ms();
        item.body = std::move(body);
        item.secret = std::move(secret);
        json::object unused;
        const auto tree = *store.places->tree();
        access::Asked asked{writing, program, *tree, clock->today(), &unused};
        const auto receipt = commands->find(item.type)->command(asked, item);
        EXPECT_TRUE(receipt.ok()) << item.type << ": " << receipt.error().line();
    }
    void record(std::string type, json::object body, json::object secret = {}) {
        EXPECT_TRUE(store.log
                        ->run([&](log::Writing& writing) -> Result<> {
                            record(writing, type, body, secret);
                            return {};
                        })
                        .ok());
    }

    // A person, a session they were at, a visit that is due, an organisation, a plan with a target, an
    // account.
    Planted plant(const std::string& code, const std::string& mark) {
        Planted planted{code,    mark,    fresh(), fresh(), fresh(),
                        fresh(), fresh(), fresh(), {},      7'000'000 + ++made_};
        planted.group = fresh();
        planted.request = fresh();
        planted.venue = fresh();
        planted.series = fresh();
        planted.team = fresh();
        planted.asking = fresh();
        EXPECT_TRUE(store.log
                        ->run([&](log::Writing& writing) -> Result<> {
                            plant_field(writing, planted);
                            plant_plan(writing, planted);
                            planted.card = TRY(access->issue_card(writing, planted.person, "no PIN"));
                            return {};
                        })
                        .ok());
        plant_list(planted);
        plant_class(planted);
        return planted;
    }
    void plant_class(Planted& planted) {
        classroom::Class made{
            .id = fresh(), .place = place(planted.code), .account = fresh(), .session = planted.session};
        made.spot = {"course", "lesson", 1};
        planted.classroom = made.id;
        EXPECT_TRUE(store.log
                        ->run([&](log::Writing& writing) -> Result<> {
                            TRY(classroom::open_class(writing, made));
                            TRY(classroom::take_seat(writing, made.id, made.id.text(), planted.person,
                                                     "máy của " + planted.mark));
                            return {};
                        })
                        .ok());
    }
    void plant_account(Planted& planted) {
        planted.account = *access->add_account("nhân viên " + planted.mark, kPassword,
                                               access::Role::kCompanion, place(planted.code));
    }

    Uuid place(const std::string& code) const {
        return (*store.places->tree())->find_by_code(code, clock->today())->id;
    }
    static json::object name_of_plan(const std::string& code) {
        const std::string text = "Kế hoạch " + code;
        return {{"vi", text}, {"en", text}, {"fr", text}};
    }
    static json::object target_body(const Planted& planted) {
        return {{"target", planted.target.text()},
                {"plan", planted.plan.text()},
                {"place", planted.code},
                {"group", "adults"},
                {"criterion", "digital-citizen"},
                {"rung", "attended"},
                {"mode", "ever"},
                {"value", 90},
                {"unit", "percent"},
                {"deadline", "2026-12-31"},
                {"looserBecause", "vì " + planted.code},
                {"denominator",
                 {{"value", planted.denominator}, {"source", planted.code}, {"date", "2026-01-01"}}}};
    }

    store::TemporaryFolder temporary;
    FakeClock* clock = nullptr;
    Store store;
    Content content;
    std::unique_ptr<access::Access> access;
    std::unique_ptr<plans::Live> live;
    std::unique_ptr<classroom::Live> classes;
    std::shared_ptr<const access::Commands> commands;
    http::Router router;
    http::Metrics metrics;
    Planted own;
    Uuid learner_person;
    std::vector<Asker> askers;
    log::Listening forgetting;

  private:
    void import_units() {
        const auto imported = import_example_places(*store.log);
        EXPECT_TRUE(imported.ok()) << imported.error().line();
    }

    static Content make_content() {
        Content made;
        made.framework = std::make_shared<const skills::Framework>(
            *skills::Framework::parse(read_file(DOMDOM_SOURCE_DIR "/content/framework/framework.json")));
        made.rights = std::make_shared<const rights::Rules>(
            *rights::Rules::parse(read_file(DOMDOM_SOURCE_DIR "/content/rights.json")));
        made.forms = *reports::parse_forms(
            "{\"forms\":[" + read_file(DOMDOM_SOURCE_DIR "/content/reports/movement.json") + "]}");
        made.campaigns = *composer::parse_campaigns(
            "{\"campaigns\":[" + read_file(DOMDOM_SOURCE_DIR "/content/campaigns/three-points.json") + "]}");
        made.catalogue = std::make_shared<const learning::Catalogue>(*learning::Catalogue::parse(
            R"({"courses":[{"id":"course","lessons":[{"id":"lesson","skills":["device.touch"],
                "scenario":"device.touch/tap"}]},
                {"id":"companion","group":"companions","lessons":[{"id":"one","skills":[]},{"id":"two","skills":[]}]}]})"));
        made.mandates = std::make_shared<const safety::MandateTerms>(
            *safety::MandateTerms::parse(read_file(DOMDOM_SOURCE_DIR "/content/mandates.json")));
        made.place_page = std::make_shared<const fieldwork::PlacePage>(
            *fieldwork::PlacePage::load([](const std::string& name) -> Result<std::string_view> {
                static const std::string words = read_file(DOMDOM_SOURCE_DIR "/content/place-page.json");
                if (name == "place-page.json") return std::string_view(words);
                return std::string_view(R"({"courses":[{"id":"course","title":"Khóa <học>"}]})");
            }));
        made.library = std::make_shared<practice::Library>(
            [](const std::string&) -> std::optional<std::string_view> { return std::nullopt; });
        made.spoken = std::make_shared<voice::Spoken>([](const std::string& path)
                                                          -> std::optional<std::string_view> {
            if (path == "/api/v1/content/courses.vi.json")
                return R"({"courses":[{"id":"course","title":"Những bước đầu","lessons":[{"id":"lesson"}]}]})";
            if (path == "/api/v1/content/lessons/course/lesson.vi.json")
                return R"({"speech":["Bác mở máy. Rồi bác bấm nhé."]})";
            return std::nullopt;
        });
        return made;
    }

    Asker asker_of(std::string name, Result<access::SignedIn> signed_in) {
        EXPECT_TRUE(signed_in.ok()) << name;
        return {std::move(name), signed_in->token, signed_in->actor.csrf};
    }
    Asker sign_in_new(access::Role role) {
        const std::string name(access::role_name(role));
        EXPECT_TRUE(access->add_account(name, kPassword, role, place(kOwn)).ok());
        return asker_of(name, access->sign_in(name, kPassword, "192.0.2.1"));
    }

    http::Reply answer(const Asker& who, http::Method method, const std::string& target,
                       const std::string& body, bool with_csrf) {
        auto request = std::make_shared<http::Request>();
        request->method = method;
        request->peer = "192.0.2.1";
        request->headers["host"] = "domdom.test";
        std::string cookies;
        if (!who.token.empty()) cookies = "domdom_session=" + who.token;
        if (!who.seat.empty()) cookies += (cookies.empty() ? "" : "; ") + ("domdom_seat=" + who.seat);
        if (!cookies.empty()) request->headers["cookie"] = cookies;
        if (with_csrf && !who.csrf.empty()) request->headers["x-csrf-token"] = who.csrf;
        request->body = body;
        const auto parsed = http::parse_target(target, *request);
        if (!parsed.ok()) return http::problem_reply(parsed.error());
        auto found = router.find(method, request->path);
        if (!found.route) return http::problem_reply(Error{Code::kNotFound, "no route"});
        request->params = std::move(found.params);
        const auto admitted = router.admit(*request, *found.route);
        return admitted.ok() ? handle(*found.route, request) : http::problem_reply(admitted.error());
    }
    static http::Reply handle(const http::Route& route, const std::shared_ptr<http::Request>& request) {
        if (const auto* plain = std::get_if<http::Plain>(&route.handler)) {
            auto result = (*plain)(*request);
            return result.ok() ? std::move(result).value() : http::problem_reply(result.error());
        }
        std::promise<http::Reply> promise;
        auto future = promise.get_future();
        std::get<http::Deferred>(route.handler)(
            request, [&promise](http::Reply answered) { promise.set_value(std::move(answered)); });
        return future.get();
    }

    void plant_field(log::Writing& writing, Planted& planted) {
        const std::string person = planted.person.text();
        record(writing, "organisation.founded",
               {{"organisation", planted.organisation.text()},
                {"name", "Trường " + planted.mark},
                {"kind", "school"},
                {"place", planted.code}});
        // Residential groups lie in communes: that of the city lies in another of its wards.
        const bool in_commune = places::level_of_code(planted.code) == places::Level::kCommune;
        record(writing, "residential-group.founded",
               {{"residentialGroup", planted.group.text()},
                {"place", in_commune ? planted.code : "00160"},
                {"key", planted.group.text()},
                {"kind", "Thôn"},
                {"name", "Thôn chung"},
                {"from", "2026-01-01"}});
        record(writing, "session.planned",
               {{"session", planted.session.text()},
                {"place", planted.code},
                {"title", "Lớp " + planted.mark},
                {"venue", "Nhà " + planted.mark},
                {"minutes", 60},
                {"startsAt", clock->now_ms()},
                {"skills", {"device.touch"}}});
        record(writing, "venue.described",
               {{"venue", planted.venue.text()}, {"place", planted.code}, {"name", "Phòng " + planted.mark}});
        record(writing, "series.planned",
               {{"series", planted.series.text()},
                {"place", planted.code},
                {"title", "Thứ bảy " + planted.mark},
                {"venueId", planted.venue.text()},
                {"minutes", 60},
                {"startsAt", start_of(make_date(2026, 10, 3))},  // after what the public pages show
                {"rule", "FREQ=WEEKLY"},
                {"holidays", "skip"},
                {"skills", {"device.touch"}}});
        record(writing, "person.enrolled",
               {{"person", person}, {"place", planted.code}, {"birthYear", 1956}, {"groups", json::array{}}},
               {{"name", "Nguyễn " + planted.mark}, {"phone", "0900 " + planted.mark}});
        planted.coming = fresh();
        record(writing, "sign-up.made", {{"session", planted.session.text()}, {"seats", 1}},
               {{"name", "Cô " + planted.mark}, {"phone", "0912 345"}}, planted.coming);
        record(writing, "person.joined",
               {{"person", person}, {"organisation", planted.organisation.text()}, {"from", "2026-01-01"}});
        record(writing, "attendance.recorded", {{"person", person}, {"session", planted.session.text()}});
        record(writing, "visit.recorded",
               {{"visit", planted.visit.text()},
                {"person", person},
                {"outcome", "come-back"},
                {"next", clock->today().text()},
                {"wants", {"device.touch"}}},
               {{"note", "Ghi chú " + planted.mark}});
        record(writing, "team.set",
               {{"team", planted.team.text()},
                {"place", planted.code},
                {"kind", "youth"},
                {"name", "Đội " + planted.mark},
                {"from", "2026-01-01"}});
        record(writing, "person.entrusted", {{"person", person}, {"team", planted.team.text()}});
        record(writing, "request.asked",
               {{"request", planted.asking.text()}, {"person", person}, {"via", "counter"}, {"agreed", true}},
               {{"words", "Việc của " + planted.mark}});
        record(writing, "outing.begun",
               {{"outing", outing_of(planted.person).text()}, {"place", planted.code}, {"minutes", 60}},
               {{"goesTo", "Nhà của " + planted.mark}});
        log::Event mandate;
        mandate.id = fresh();
        mandate.type = "mandate.given";
        mandate.occurred_at = clock->now_ms();
        mandate.person = planted.person;
        mandate.place = place(planted.code);
        mandate.body = {{"mandate", mandate_of(planted.person).text()},
                        {"account", make_uuid_v8("another companion").text()},
                        {"tasks", {"public-service"}},
                        {"from", "2026-01-01"},
                        {"until", "2026-12-31"},
                        {"agreed", true}};
        EXPECT_TRUE(writing.append(std::move(mandate)).ok());
        record(writing, "rights.requested",
               {{"person", person},
                {"request", planted.request.text()},
                {"kind", "data"},
                {"on", clock->today().text()}});
    }

    // Two rows that may be one person: the second one is doubtful.
    void plant_list(Planted& planted) {
        people::ImportOptions options;
        options.file = "list.csv";
        options.place = place(planted.code);
        options.title = "Danh sách " + planted.mark;
        // Above the communes each row says in which one it is.
        const std::string commune = planted.code.size() == 5 ? planted.code : kOwn;
        const std::string row = "Trần " + planted.mark + ",1950," + commune + "\n";
        const auto previewed = people::preview_import(*store.log, **store.places->tree(),
                                                      "Họ tên,Năm sinh,Mã xã\n" + row + row, options);
        ASSERT_TRUE(previewed.ok()) << previewed.error().line();
        planted.import = *previewed;
    }

    void plant_plan(log::Writing& writing, const Planted& planted) {
        record(writing, "plan.made",
               {{"plan", planted.plan.text()},
                {"place", planted.code},
                {"legalBasis", planted.code},
                {"name", name_of_plan(planted.code)}});
        record(writing, "target.set", target_body(planted));
    }

    int made_ = 0;
};

}  // namespace domdom::cli
