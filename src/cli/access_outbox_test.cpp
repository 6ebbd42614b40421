// Every type of record, sent by every role of one ward about that ward and about places outside of it: nobody
// writes outside of their subtree, and no refusal tells what lies there. A new type without its record here
// fails the test.
#include "cli/plant_household.h"
#include "cli/test_support.h"
#include "fieldwork/series.h"

namespace domdom::cli {

namespace {

constexpr std::string_view kRecorders = "companion leader officer";
constexpr std::string_view kLearning = "learner companion leader officer";
constexpr std::string_view kMergers = "leader officer";
constexpr std::string_view kManagers = "officer administrator";
constexpr std::string_view kReporters = "leader officer";
constexpr std::string_view kPlanners = "officer planner administrator";

struct Record {
    std::string type;
    std::string_view who;
    std::string body;  // with {person}, {place}, … of whoever it is about
    std::string secret = "{}";
};

const std::vector<Record>& records() {
    static const std::vector<Record> all = {
        {"person.enrolled", kRecorders, R"("person":"{new}","place":"{place}","birthYear":1950,"groups":[])",
         R"({"name":"Nguyễn Mới"})"},
        {"person.moved", kRecorders, R"("person":"{person}","place":"{place}")"},
        {"residential-group.founded", kManagers,
         R"("residentialGroup":"{new}","place":"{place}","key":"{new}","kind":"Thôn","name":"Thôn Mới","from":"2026-01-01")"},
        {"residential-group.changed", kManagers,
         R"("residentialGroup":"{group}","place":"{place}","key":"{group}","kind":"Thôn","name":"Thôn Khác","from":"2026-02-01")"},
        {"residential-group.closed", kManagers, R"("residentialGroup":"{group}","on":"2026-03-01")"},
        {"help.published", kManagers, R"("place":"{place}")", R"({"name":"Tổ số","phone":"024 3753 0000"})"},
        {"help.withdrawn", kManagers, R"("place":"{place}")"},
        {"person.grouped", kRecorders, R"("person":"{person}","group":"workers","from":"2026-01-01")"},
        {"person.joined", kRecorders,
         R"("person":"{person}","organisation":"{organisation}","from":"2026-02-01")"},
        {"person.left", kRecorders,
         R"("person":"{person}","organisation":"{organisation}","until":"2026-03-01")"},
        {"person.erased", "leader officer administrator", R"("person":"{person}")"},
        {"person.merged", kMergers, R"("person":"{person}","into":"{twin}")"},
        {"persons.distinct", kMergers, R"("person":"{person}","other":"{twin}")"},
        {"person.unmerged", kMergers, R"("person":"{merged}","from":"{twin}")"},
        {"fact.recorded", kRecorders, R"("person":"{person}","fact":"owns-smartphone","value":true)"},
        // Before the consent: the learner, who is the same for every record, goes on afterwards.
        {"consent.withdrawn", kLearning, R"("person":"{person}","on":"2026-03-26")"},
        {"consent.given", kLearning,
         R"("person":"{person}","text":"consent/1","language":"vi","on":"2026-03-26","by":"self")"},
        {"rights.requested", kLearning,
         R"("person":"{person}","request":"{new}","kind":"erasure","on":"2026-03-26")"},
        {"rights.answered", "leader officer administrator",
         R"("request":"{request}","step":"acknowledged","on":"2026-03-26")"},
        {"organisation.founded", kRecorders,
         R"("organisation":"{new}","name":"Trường mới","kind":"school","place":"{place}")"},
        {"task.observed", kRecorders, R"("person":"{person}","skill":"device.touch","help":"alone")"},
        {"skill.declared", kLearning, R"("person":"{person}","skill":"device.touch")"},
        {"lesson.completed", kLearning, R"("person":"{person}","course":"course","lesson":"lesson")"},
        {"trace.submitted", kLearning,
         R"("person":"{person}","scenario":"s","version":"1","seed":1,"level":"alone","hand":"learner","actions":[])"},
        {"attendance.recorded", kRecorders, R"("person":"{person}","session":"{session}")"},
        {"session.planned", "leader officer",
         R"("session":"{new}","place":"{place}","title":"Lớp","minutes":60,"startsAt":"2026-03-27T09:00:00+07:00","skills":[])"},
        {"series.planned", "leader officer",
         R"("series":"{new}","place":"{place}","title":"Lớp","minutes":60,"startsAt":"2026-03-27T09:00:00+07:00","skills":[],
            "rule":"FREQ=WEEKLY","holidays":"skip","venueId":"{venue}")"},
        {"series.ended", "leader officer", R"("series":"{series}","on":"2026-12-01")"},
        {"sign-up.made", kRecorders, R"("session":"{session}","seats":2)",
         R"({"name":"Cô Hoa","phone":"0912"})"},
        {"sign-up.made", kRecorders, R"("session":"{session}","seats":1,"person":"{person}")"},
        {"sign-up.met", kRecorders, R"("signUp":"{coming}","person":"{person}")"},
        {"sign-up.cancelled", kRecorders, R"("signUp":"{coming}")"},
        {"session.invited", "leader officer", R"("session":"{session}","person":"{person}")"},
        {"session.invited", "leader officer", R"("session":"{session}","request":"{asking}")"},
        {"invitation.answered", kRecorders, R"("session":"{session}","person":"{person}","answer":"comes")"},
        {"venue.described", "leader officer", R"("venue":"{new}","place":"{place}","name":"Nhà văn hóa")"},
        {"visit.recorded", kRecorders, R"("visit":"{new}","person":"{person}","outcome":"helped")"},
        {"household.listed", kRecorders,
         R"("household":"{new}","place":"{place}","residentialGroup":"{group}")",
         R"({"address":"12 ngõ 34"})"},
        {"household.met", kRecorders, R"("household":"{household}","outcome":"met","phone":"none")"},
        {"household.joined", kRecorders,
         R"("person":"{person}","household":"{household}","from":"2026-02-01")"},
        {"households.stated", kManagers, R"("residentialGroup":"{group}","households":210)"},
        {"team.set", "leader officer",
         R"("team":"{new}","place":"{place}","kind":"youth","name":"Đội mới","from":"2026-01-01")"},
        {"team.member-set", "leader officer",
         R"("team":"{team}","account":"{account}","role":"member","since":"2026-01-01")"},
        {"companion.described", "leader officer",
         R"("account":"{account}","languages":["vi"],"free":["sat-am"])"},
        {"person.entrusted", "leader officer", R"("person":"{person}","team":"{team}")"},
        {"training.attended", "leader officer",
         R"("training":"{new}","account":"{account}","on":"2026-03-01","minutes":180)"},
        {"training.completed", kRecorders, R"("course":"course","lesson":"lesson")"},
        {"request.asked", kLearning, R"("request":"{new}","person":"{person}","via":"app","agreed":true)"},
        {"request.assigned", kRecorders, R"("request":"{asking}","companion":"{account}")"},
        {"request.answered", kRecorders, R"("request":"{asking}","outcome":"phoned")"},
        {"request.reopened", kRecorders, R"("request":"{asking}")"},
        {"request.identified", kRecorders, R"("request":"{asking}","person":"{person}")"},
        {"badge.set", "leader officer", R"("account":"{account}")", R"({"phone":"0912 345 678"})"},
        {"outing.begun", kRecorders, R"("outing":"{new}","place":"{place}","minutes":60)",
         R"({"goesTo":"Nhà B"})"},
        {"outing.returned", "leader officer", R"("outing":"{outing}")"},
        {"outing.settled", "leader officer", R"("outing":"{outing}","word":"well")", R"({"note":"Đã gọi"})"},
        {"outing-rules.set", kManagers, R"("place":"{place}","overdueMinutes":30,"alone":"trained")"},
        {"mandate.given", kRecorders,
         R"("mandate":"{new}","person":"{person}","account":"{account}","tasks":["public-service"],"from":"2026-03-26","until":"2026-06-01","agreed":true)",
         R"({"witness":"Chị Hoa","token":"{letters}"})"},
        {"mandate.revoked", kRecorders, R"("mandate":"{mandate}")"},
        {"mandate.used", "", R"("mandate":"{mandate}","task":"public-service")"},
        {"thanks.shared", kRecorders, "", R"({"token":"{token}","name":"An","shows":["hours"]})"},
        {"thanks.withdrawn", kRecorders, ""},
        {"plan.made", kPlanners,
         R"("plan":"{new}","place":"{place}","name":{"vi":"k","en":"p","fr":"p"},"legalBasis":"b")"},
        {"target.set", kPlanners,
         R"("target":"{new}","plan":"{plan}","place":"{place}","group":"adults","criterion":"digital-citizen",
            "rung":"witnessed","mode":"ever","value":90,"unit":"percent","deadline":"2026-12-31")"},
        {"target.withdrawn", kPlanners, R"("target":"{target}")"},
        {"report.saved", kReporters,
         R"("place":"{place}","form":"movement","period":"{day}","numbers":{"teams-active":3})",
         R"({"words":{"difficulties":"Trời mưa"}})"},
        {"report.submitted", kReporters,
         R"("place":"{place}","form":"movement","period":"{day}","base":null)"},
        {"report.returned", kManagers,
         R"("place":"{place}","form":"movement","period":"{submitted day}","submission":"{submission}")",
         R"({"remarks":"Thiếu số tổ"})"},
        {"report.approved", kManagers,
         R"("place":"{place}","form":"movement","period":"{submitted day}","submission":"{submission}")"},
        {"report.corrected", kReporters,
         R"("place":"{place}","form":"movement","period":"{approved day}","base":"{approval}")",
         R"({"reason":"Sót một buổi"})"},
        {"report.closings-set", kManagers,
         R"("place":"{place}","from":"2026-03-26","month":20,"quarter":20,"halfYear":20,"year":20,"dueDays":2)"},
        {"session.cancelled", "leader officer", R"("session":"{of series}","reason":"Mưa bão")"},
    };
    return all;
}

// Records that take hold of something of another place from within one's own. {own …} is the asker's, the
// rest lies elsewhere.
const std::vector<Record>& crossing_records() {
    static const std::vector<Record> all = {
        {"person.enrolled", "", R"("person":"{person}","place":"{own place}","birthYear":1950,"groups":[])",
         R"({"name":"Nguyễn Chiếm"})"},
        {"person.moved", "", R"("person":"{person}","place":"{own place}")"},
        {"person.moved", "", R"("person":"{own person}","place":"{place}")"},
        {"person.moved", "", R"("person":"{own person}","place":"{code}")"},
        {"person.merged", "", R"("person":"{own person}","into":"{person}")"},
        {"person.merged", "", R"("person":"{person}","into":"{own person}")"},
        {"persons.distinct", "", R"("person":"{own person}","other":"{person}")"},
        {"persons.distinct", "", R"("person":"{person}","other":"{own person}")"},
        {"person.moved", "", R"("person":"{person}","place":"{own place}","residentialGroup":"{group}")"},
        {"residential-group.founded", "",
         R"("residentialGroup":"{group}","place":"{own place}","key":"x","kind":"","name":"Thôn Chiếm","from":"2026-01-01")"},
        {"residential-group.changed", "",
         R"("residentialGroup":"{group}","place":"{own place}","key":"x","kind":"","name":"Thôn Chiếm","from":"2026-01-01")"},
        {"residential-group.closed", "",
         R"("residentialGroup":"{own group}","on":"2026-03-01","into":"{group}")"},
        {"person.joined", "",
         R"("person":"{own person}","organisation":"{organisation}","from":"2026-02-01")"},
        {"attendance.recorded", "", R"("person":"{own person}","session":"{session}")"},
        {"attendance.recorded", "", R"("person":"{person}","session":"{own session}")"},
        {"session.planned", "",
         R"("session":"{session}","place":"{own place}","title":"Lớp","minutes":60,"startsAt":"2026-03-27T09:00:00+07:00","skills":[])"},
        {"session.cancelled", "", R"("session":"{session}","reason":"Mưa bão")"},
        {"sign-up.made", "", R"("session":"{session}","seats":1)", R"({"name":"Cô Hoa"})"},
        {"sign-up.made", "", R"("session":"{own session}","seats":1,"person":"{person}")"},
        {"session.invited", "", R"("session":"{session}","person":"{own person}")"},
        {"session.invited", "", R"("session":"{own session}","person":"{person}")"},
        {"session.invited", "", R"("session":"{own session}","request":"{asking}")"},
        {"invitation.answered", "", R"("session":"{own session}","person":"{person}","answer":"declines")"},
        {"sign-up.met", "", R"("signUp":"{coming}","person":"{own person}")"},
        {"sign-up.met", "", R"("signUp":"{own coming}","person":"{person}")"},
        {"sign-up.cancelled", "", R"("signUp":"{coming}")"},
        {"series.planned", "",
         R"("series":"{series}","place":"{own place}","title":"Lớp","minutes":60,"startsAt":"2026-03-28T09:00:00+07:00","skills":[],
            "rule":"FREQ=WEEKLY","holidays":"skip")"},
        {"series.ended", "", R"("series":"{series}","on":"2026-12-01")"},
        {"venue.described", "", R"("venue":"{venue}","place":"{own place}","name":"Chiếm")"},
        {"visit.recorded", "", R"("visit":"{visit}","person":"{own person}","outcome":"helped")"},
        {"visit.recorded", "", R"("visit":"{visit}","place":"{own place}","outcome":"helped")"},
        {"visit.recorded", "", R"("visit":"{new}","place":"{place}","outcome":"nobody-home")"},
        {"household.listed", "", R"("household":"{household}","place":"{own place}")", R"({"address":"12"})"},
        {"household.listed", "", R"("household":"{own household}","place":"{place}")", R"({"address":"12"})"},
        {"household.joined", "", R"("person":"{own person}","household":"{household}","from":"2026-02-01")"},
        {"household.joined", "", R"("person":"{person}","household":"{own household}","from":"2026-02-01")"},
        {"team.set", "",
         R"("team":"{team}","place":"{own place}","kind":"youth","name":"Đội","from":"2026-01-01")"},
        {"team.set", "",
         R"("team":"{new}","place":"{own place}","kind":"youth","name":"Đội","from":"2026-01-01","until":"2026-02-01","into":"{team}")"},
        {"team.member-set", "",
         R"("team":"{own team}","account":"{account}","role":"member","since":"2026-01-01")"},
        {"team.member-set", "",
         R"("team":"{team}","account":"{own account}","role":"member","since":"2026-01-01")"},
        {"person.entrusted", "", R"("person":"{own person}","team":"{team}")"},
        {"person.entrusted", "", R"("person":"{own person}","companion":"{account}")"},
        {"person.entrusted", "", R"("person":"{person}","team":"{own team}")"},
        {"request.asked", "", R"("request":"{asking}","place":"{own place}","via":"counter","agreed":true)",
         R"({"name":"An"})"},
        {"request.asked", "", R"("request":"{new}","place":"{place}","via":"counter","agreed":true)",
         R"({"name":"An"})"},
        {"request.assigned", "", R"("request":"{asking}","companion":"{own account}")"},
        {"request.assigned", "", R"("request":"{own asking}","companion":"{account}")"},
        {"request.assigned", "", R"("request":"{own asking}","team":"{team}")"},
        {"request.identified", "", R"("request":"{asking}","person":"{own person}")"},
        {"request.identified", "", R"("request":"{own asking}","person":"{person}")"},
        {"outing.begun", "", R"("outing":"{outing}","place":"{own place}","minutes":60)"},
        {"outing.begun", "", R"("outing":"{new}","place":"{own place}","minutes":60,"with":["{account}"])"},
        {"outing.begun", "", R"("outing":"{new}","place":"{own place}","minutes":60,"person":"{person}")"},
        {"organisation.founded", "",
         R"("organisation":"{organisation}","name":"Chiếm","kind":"school","place":"{own place}")"},
        {"rights.requested", "",
         R"("person":"{own person}","request":"{request}","kind":"erasure","on":"2026-03-26")"},
        {"rights.requested", "",
         R"("person":"{person}","request":"{new}","kind":"erasure","on":"2026-03-26")"},
        {"plan.made", "",
         R"("plan":"{plan}","place":"{own place}","name":{"vi":"k","en":"p","fr":"p"},"legalBasis":"b")"},
        {"target.set", "",
         R"("target":"{target}","plan":"{own plan}","place":"{own place}","group":"adults","criterion":"digital-citizen",
            "rung":"witnessed","mode":"ever","value":90,"unit":"percent","deadline":"2026-12-31")"},
        {"target.set", "",
         R"("target":"{new}","plan":"{plan}","place":"{own place}","group":"adults","criterion":"digital-citizen",
            "rung":"witnessed","mode":"ever","value":90,"unit":"percent","deadline":"2026-12-31")"},
        {"target.set", "",
         R"("target":"{new}","plan":"{own plan}","organisation":"{organisation}","group":"adults","criterion":"digital-citizen",
            "rung":"witnessed","mode":"ever","value":90,"unit":"percent","deadline":"2026-12-31")"},
    };
    return all;
}

class Outbox : public ::testing::Test {
  protected:
    Outbox() {
        world.plant_account(world.own);
        for (const auto& [code, mark] :
             {std::pair{"00091", "Kebenta"}, {"06688", "Haxaxoi"}, {"01", "Tentrenta"}}) {
            outside.push_back(world.plant(code, mark));
            world.plant_account(outside.back());
            for (auto& secret : outside.back().secrets(true)) secrets.push_back(std::move(secret));
            plant_pairs(outside.back());
            plant_reports(outside.back());
            plant_household(world, outside.back());
            secrets.push_back(household_of(outside.back()).text());
        }
        plant_household(world, world.own);
    }

    std::string fresh_day() { return make_date(2020, 1, 1).plus_days(++days_).text(); }

    // A report of one day that waits for a decision, and one of another day that is approved.
    void plant_reports(const Planted& planted) {
        auto& reports = reports_of[planted.person];
        reports = {fresh_day(), fresh_day(), world.fresh(), world.fresh()};
        const Uuid place = world.place(planted.code);
        EXPECT_TRUE(world.store.log
                        ->run([&](log::Writing& writing) -> Result<> {
                            log::Event event;
                            event.place = place;
                            event.type = "report.submitted";
                            event.id = reports.submission;
                            event.body = {{"form", "movement"}, {"period", reports.submitted_day}};
                            TRY(writing.append(event));
                            event.id = world.fresh();
                            event.body["period"] = reports.approved_day;
                            TRY(writing.append(event));
                            event.type = "report.approved";
                            event.body["submission"] = event.id.text();
                            event.id = reports.approval;
                            TRY(writing.append(event));
                            return {};
                        })
                        .ok());
    }

    // Two more of the same place: one to be merged, and one that was merged into the other.
    void plant_pairs(const Planted& planted) {
        auto& pairs = pairs_of[planted.person];
        for (Uuid* one : {&pairs.twin, &pairs.merged}) *one = world.plant(planted.code, planted.mark).person;
        world.record("person.merged", {{"person", pairs.merged.text()}, {"into", pairs.twin.text()}});
    }

    std::string fill(std::string text, const Planted& about, const Planted& own) {
        const std::vector<std::pair<std::string, std::string>> words = {
            {"{new}", world.fresh().text()},
            {"{person}", about.person.text()},
            {"{session}", about.session.text()},
            {"{series}", about.series.text()},
            {"{venue}", about.venue.text()},
            {"{coming}", about.coming.text()},
            {"{of series}", fieldwork::session_on(about.series, make_date(2026, 10, 10)).text()},
            {"{organisation}", about.organisation.text()},
            {"{visit}", about.visit.text()},
            {"{plan}", about.plan.text()},
            {"{target}", about.target.text()},
            {"{request}", about.request.text()},
            {"{place}", world.place(about.code).text()},
            {"{code}", about.code},
            {"{twin}", pairs_of[about.person].twin.text()},
            {"{merged}", pairs_of[about.person].merged.text()},
            {"{group}", about.group.text()},
            {"{day}", fresh_day()},
            {"{submitted day}", reports_of[about.person].submitted_day},
            {"{approved day}", reports_of[about.person].approved_day},
            {"{submission}", reports_of[about.person].submission.text()},
            {"{approval}", reports_of[about.person].approval.text()},
            {"{household}", household_of(about).text()},
            {"{own household}", household_of(own).text()},
            {"{outing}", outing_of(about.person).text()},
            {"{mandate}", mandate_of(about.person).text()},
            {"{team}", about.team.text()},
            {"{own team}", own.team.text()},
            {"{asking}", about.asking.text()},
            {"{own asking}", own.asking.text()},
            {"{account}", about.account.text()},
            {"{own account}", own.account.text()},
            {"{own group}", own.group.text()},
            {"{own person}", own.person.text()},
            {"{own session}", own.session.text()},
            {"{own coming}", own.coming.text()},
            {"{own plan}", own.plan.text()},
            {"{own place}", world.place(own.code).text()}};
        for (const auto& [word, value] : words)
            for (size_t at = text.find(word); at != text.npos; at = text.find(word))
                text.replace(at, word.size(), value);
        return "{" + text + "}";
    }

    // 32 digits that nobody had before.
    std::string with_token(std::string text) {
        std::string token = world.fresh().text();
        std::erase(token, '-');
        if (const size_t at = text.find("{letters}"); at != text.npos)
            text.replace(at, 9, "AAAAAAAAAAA" + token);
        if (const size_t at = text.find("{token}"); at != text.npos) text.replace(at, 7, token);
        return text;
    }

    json::object send(const Asker& asker, const Record& record, const Planted& about, const Planted& own) {
        return world.send(asker, record.type, parse_json(fill(record.body, about, own))->as_object(),
                          parse_json(with_token(record.secret))->as_object());
    }

    static int64_t status_of(const json::object& result) {
        return result.contains("receipt") ? 200 : result.at("problem").at("status").as_int64();
    }

    void expect_refused(const Asker& asker, const Record& record, const Planted& about) {
        const auto result = send(asker, record, about, world.own);
        const int64_t status = status_of(result);
        const std::string text = json::serialize(result);
        const std::string what =
            asker.name + " sends " + record.type + " " + record.body + " about " + about.code;
        EXPECT_TRUE(status == 401 || status == 403 || status == 404) << what << "\n" << text;
        for (const auto& secret : secrets)
            EXPECT_EQ(text.find(secret), std::string::npos) << what << "\n" << text;
    }

    int64_t head() const { return world.store.log->head().seq; }

    struct Pairs {
        Uuid twin, merged;
    };
    struct Reports {
        std::string submitted_day, approved_day;
        Uuid submission, approval;
    };
    World world;
    std::vector<Planted> outside;
    std::vector<std::string> secrets;
    std::map<Uuid, Pairs> pairs_of;
    std::map<Uuid, Reports> reports_of;
    int days_ = 0;
};

bool is_among(std::string_view who, const std::string& name) {
    return (" " + std::string(who) + " ").find(" " + name + " ") != std::string::npos;
}

}  // namespace

TEST_F(Outbox, Every_type_of_record_is_tried) {
    std::set<std::string> tried;
    for (const auto& record : records()) tried.insert(record.type);
    EXPECT_EQ(tried, world.commands->types()) << "a type that is new here needs its record in records()";
}

TEST_F(Outbox, Each_role_records_what_it_may_at_home) {
    for (const auto& record : records())
        for (const auto& asker : world.askers) {
            Planted own = world.plant(World::kOwn, "Trongnha");
            own.account = world.own.account;
            if (record.who == kMergers) plant_pairs(own);
            plant_reports(own);
            if (record.type.starts_with("household")) plant_household(world, own);
            if (asker.name == "learner") own.person = world.learner_person;
            const auto result = send(asker, record, own, own);
            // No scenario is on stage here, so a trace that may be sent is one of an unknown scenario.
            const int64_t accepted = record.type == "trace.submitted" ? 404 : 200;
            // Nobody here is the companion to whom the planted mandate was given.
            const bool is_of_another = record.type == "mandate.used" && is_among(kRecorders, asker.name);
            const int64_t refused = asker.name == "nobody" ? 401 : is_of_another ? 409 : 403;
            EXPECT_EQ(status_of(result), is_among(record.who, asker.name) ? accepted : refused)
                << asker.name << " sends " << record.type << ": " << json::serialize(result);
        }
}

TEST_F(Outbox, Nobody_records_about_another_place) {
    const int64_t before = head();
    for (const auto& record : records()) {
        if (record.body.find('{') == std::string::npos) continue;  // about the asker alone
        for (const auto& asker : world.askers)
            for (const auto& about : outside) expect_refused(asker, record, about);
    }
    EXPECT_EQ(head(), before) << "something was written";
}

TEST_F(Outbox, Nobody_takes_hold_of_what_lies_in_another_place) {
    const int64_t before = head();
    for (const auto& record : crossing_records())
        for (const auto& asker : world.askers)
            for (const auto& about : outside) expect_refused(asker, record, about);
    EXPECT_EQ(head(), before) << "something was written";
}

TEST_F(Outbox, A_learner_records_about_nobody_else) {
    const int64_t before = head();
    for (const auto& record : records()) {
        if (record.body.find("{person}") == std::string::npos) continue;
        EXPECT_EQ(status_of(send(world.asker("learner"), record, world.own, world.own)), 403) << record.type;
    }
    EXPECT_EQ(head(), before) << "something was written";
}

// Whether someone elsewhere was erased is theirs to know.
TEST_F(Outbox, An_erased_person_of_another_place_is_refused_like_any_other) {
    world.record("person.erased", {{"person", outside[0].person.text()}});
    for (const char* type : {"task.observed", "person.enrolled", "person.erased"})
        for (const auto& record : records())
            if (record.type == type) {
                Record again = record;
                if (again.type == "person.enrolled") again = crossing_records().front();
                expect_refused(world.asker("officer"), again, outside[0]);
            }
}

// An officer above may do what those below may not: the tree decides, not the place where a record was made.
TEST_F(Outbox, An_officer_of_the_city_moves_people_between_its_wards) {
    ASSERT_TRUE(
        world.access->add_account("cấp trên", World::kPassword, access::Role::kOfficer, world.place("01"))
            .ok());
    const auto signed_in = world.access->sign_in("cấp trên", World::kPassword, "192.0.2.3");
    ASSERT_TRUE(signed_in.ok());
    const Asker officer{"officer", signed_in->token, signed_in->actor.csrf};
    const json::object move{{"person", world.own.person.text()}, {"place", "00091"}};
    EXPECT_EQ(status_of(world.send(officer, "person.moved", move)), 200);
    const json::object away{{"person", world.own.person.text()}, {"place", "06688"}};
    EXPECT_EQ(status_of(world.send(officer, "person.moved", away)), 403);
}

}  // namespace domdom::cli
