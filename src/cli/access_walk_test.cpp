// Every route, asked by every role of one ward about that ward, its neighbour, another province and the city
// above: nobody reads outside of their subtree. A route that has no question here fails the test.
#include "cli/plant_household.h"
#include "sheets/test_workbook.h"
#include "voice/test_wav.h"

namespace domdom::cli {

namespace {

using http::Method;

constexpr std::string_view kEveryone = "nobody learner companion leader officer planner author administrator";
constexpr std::string_view kSignedIn = "learner companion leader officer planner author administrator";
constexpr std::string_view kPeopleReaders = "companion leader officer administrator";
constexpr std::string_view kErasers = "leader officer administrator";
constexpr std::string_view kRecorders = "companion leader officer";
constexpr std::string_view kImporters = "officer administrator";
constexpr std::string_view kMergers = "leader officer";
constexpr std::string_view kPlanReaders = "companion leader officer planner administrator";

// What a question about another place is answered with.
enum class Elsewhere {
    kRefused,    // 401, 403 or 404
    kNothing,    // as at home, with nothing of the other place in it
    kPublished,  // refused, but for the place above: its plans are published to those below
    kNotAsked,   // the question names no place, or is open to everyone
};

struct Question {
    std::string route;   // as the router knows it
    std::string target;  // with {person}, {place}, … of whoever it is about
    std::string_view who;
    Elsewhere elsewhere = Elsewhere::kNotAsked;
    int status = 200;
    std::string body = {};
};

constexpr std::string_view kVoices = "author administrator";
const std::string kWords = voice::key_of("Bác mở máy. Rồi bác bấm nhé.");
const std::string kWorkbook =
    sheets::workbook(R"(<row r="1"><c r="A1" t="inlineStr"><is><t>H4T9QXKC</t></is></c></row>)");
const std::string kPin = R"("pin":["sun","moon","star","fish"])";

// Signing out comes last: it ends the asker's session.
const std::vector<Question>& questions() {
    static const std::vector<Question> all = {
        {"GET /healthz", "/healthz", kEveryone},
        {"GET /livez", "/livez", kEveryone},
        {"GET /metrics", "/metrics", kEveryone},
        {"POST /api/v1/session", "/api/v1/session", kEveryone, Elsewhere::kNotAsked, 400, "{}"},
        {"POST /api/v1/session/card", "/api/v1/session/card", kEveryone, Elsewhere::kNotAsked, 400, "{}"},
        {"GET /api/v1/session", "/api/v1/session", kEveryone},
        {"GET /api/v1/accounts", "/api/v1/accounts", "administrator"},
        {"POST /api/v1/accounts", "/api/v1/accounts", "administrator", Elsewhere::kRefused, 201,
         R"({"name":"mới {code}","password":"một câu thật là dài","role":"companion","place":"{place}"})"},
        {"DELETE /api/v1/accounts/{id}", "/api/v1/accounts/{account}", "administrator", Elsewhere::kRefused,
         204},
        {"GET /p/{code}", "/p/{code}", kEveryone},
        {"GET /p/{code}/near", "/p/{code}/near", kEveryone},
        {"GET /p/{code}/calendar.ics", "/p/{code}/calendar.ics", kEveryone},
        {"GET /p/{code}/venues/{id}/calendar.ics", "/p/{code}/venues/{venue}/calendar.ics", kEveryone},
        {"GET /p/{code}/sessions/{id}", "/p/{code}/sessions/{session}", kEveryone},
        {"POST /p/{code}/sessions/{id}", "/p/{code}/sessions/{session}", kEveryone, Elsewhere::kNotAsked, 303,
         "name=Lan&seats=1&agree=yes&token=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"},
        {"GET /p/{code}/signed/{token}", "/p/{code}/signed/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
         kEveryone},
        {"POST /p/{code}/signed/{token}", "/p/{code}/signed/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
         kEveryone, Elsewhere::kNotAsked, 303},
        {"GET /api/v1/qr", "/api/v1/qr?path=/courses/first-steps", kEveryone},
        {"GET /api/v1/places", "/api/v1/places?q=tay+ho", kEveryone},
        {"GET /api/v1/places/{id}", "/api/v1/places/{place}", kEveryone},
        {"GET /api/v1/places/{id}/boundary", "/api/v1/places/{place}/boundary?children=true", kEveryone},
        {"GET /api/v1/places/{id}/groups", "/api/v1/places/{place}/groups", kEveryone},
        {"GET /api/v1/places/{id}/help", "/api/v1/places/{place}/help", kEveryone},
        {"GET /api/v1/places/{id}/successors", "/api/v1/places/{place}/successors", kEveryone},
        {"GET /api/v1/places/{id}/predecessors", "/api/v1/places/{place}/predecessors", kEveryone},
        {"POST /api/v1/cards/holder", "/api/v1/cards/holder", kPeopleReaders, Elsewhere::kRefused, 200,
         R"({"card":"{card}"})"},
        {"POST /api/v1/people/{id}/card", "/api/v1/people/{person}/card", kRecorders, Elsewhere::kRefused,
         200, "{" + kPin + "}"},
        {"POST /api/v1/learners", "/api/v1/learners", kEveryone, Elsewhere::kNotAsked, 200,
         R"({"name":"Nguyễn Hocvien","birthYear":1950,"groups":[],"place":"{place}",)"
         R"("consent":{"text":"consent-2026-1/1","language":"vi"},)" +
             kPin + "}"},
        {"GET /api/v1/organisations", "/api/v1/organisations", kPeopleReaders},
        {"GET /api/v1/organisations", "/api/v1/organisations?place={place}", kPeopleReaders,
         Elsewhere::kRefused},
        {"GET /api/v1/people", "/api/v1/people", kPeopleReaders},
        {"GET /api/v1/people", "/api/v1/people?place={place}", kPeopleReaders, Elsewhere::kRefused},
        {"GET /api/v1/people", "/api/v1/people?place={code}&q={mark}", kPeopleReaders, Elsewhere::kRefused},
        {"GET /api/v1/people", "/api/v1/people?q={mark}", kPeopleReaders, Elsewhere::kNothing},
        {"GET /api/v1/people", "/api/v1/people?q=nguyen", kPeopleReaders},
        {"GET /api/v1/people", "/api/v1/people?cursor=0.{person}", kPeopleReaders, Elsewhere::kNothing},
        {"GET /api/v1/people", "/api/v1/people?q=nguyen&cursor=0.{person}", kPeopleReaders,
         Elsewhere::kNothing},
        {"GET /api/v1/people", "/api/v1/people?cursor=0.00000000-0000-0000-0000-000000000000",
         kPeopleReaders},
        {"GET /api/v1/people/duplicates", "/api/v1/people/duplicates", kMergers},
        {"GET /api/v1/people/duplicates", "/api/v1/people/duplicates?place={place}", kMergers,
         Elsewhere::kRefused},
        {"GET /api/v1/people/duplicates", "/api/v1/people/duplicates?cursor=0.{person}", kMergers,
         Elsewhere::kNothing},
        {"GET /api/v1/people/{id}", "/api/v1/people/{person}", kPeopleReaders, Elsewhere::kRefused},
        {"GET /api/v1/people/export", "/api/v1/people/export?format=csv", kImporters},
        {"GET /api/v1/people/export", "/api/v1/people/export?format=csv&place={place}", kImporters,
         Elsewhere::kRefused},
        {"POST /api/v1/imports", "/api/v1/imports?place={place}", kImporters, Elsewhere::kRefused, 201,
         "Họ tên,Năm sinh\nNguyễn {mark},1956\n"},
        {"POST /api/v1/imports", "/api/v1/imports?organisation={organisation}", kImporters,
         Elsewhere::kRefused, 201, "Họ tên,Năm sinh\nNguyễn {mark},1956\n"},
        {"GET /api/v1/imports", "/api/v1/imports", kImporters},
        {"GET /api/v1/imports", "/api/v1/imports?place={place}", kImporters, Elsewhere::kRefused},
        {"GET /api/v1/imports/{id}", "/api/v1/imports/{import}", kImporters, Elsewhere::kRefused},
        {"GET /api/v1/imports/{id}/rows", "/api/v1/imports/{import}/rows?verdict=new", kImporters,
         Elsewhere::kRefused},
        {"POST /api/v1/imports/{id}/decisions", "/api/v1/imports/{import}/decisions", kImporters,
         Elsewhere::kRefused, 200, R"({"row":3,"decision":"skip"})"},
        {"POST /api/v1/imports/{id}/decisions", "/api/v1/imports/{own import}/decisions", kImporters,
         Elsewhere::kRefused, 200, R"({"row":3,"decision":"{person}"})"},
        {"POST /api/v1/imports/{id}/apply", "/api/v1/imports/{import}/apply", kImporters,
         Elsewhere::kRefused},
        {"POST /api/v1/imports/{id}/undo", "/api/v1/imports/{import}/undo", kImporters, Elsewhere::kRefused},
        {"DELETE /api/v1/imports/{id}", "/api/v1/imports/{import}", kImporters, Elsewhere::kRefused, 409},
        {"GET /api/v1/people/{id}/data", "/api/v1/people/{person}/data", kPeopleReaders, Elsewhere::kRefused},
        {"GET /api/v1/people/{id}/data", "/api/v1/people/{person}/data?cursor=1.1.1", kPeopleReaders,
         Elsewhere::kRefused},
        {"GET /api/v1/me/data", "/api/v1/me/data", "learner"},
        {"GET /api/v1/rights", "/api/v1/rights", kErasers},
        {"GET /api/v1/rights", "/api/v1/rights?place={place}", kErasers, Elsewhere::kRefused},
        {"GET /api/v1/rights/report", "/api/v1/rights/report", kErasers},
        {"GET /api/v1/rights/report", "/api/v1/rights/report?place={place}&from=2026-01-01", kErasers,
         Elsewhere::kRefused},
        {"GET /api/v1/me/progress", "/api/v1/me/progress", "learner"},
        {"GET /api/v1/me/ahead", "/api/v1/me/ahead", "learner"},
        {"GET /api/v1/me/calendar", "/api/v1/me/calendar", kSignedIn},
        {"POST /api/v1/me/calendar", "/api/v1/me/calendar", kSignedIn, Elsewhere::kNotAsked, 200, "{}"},
        {"DELETE /api/v1/me/calendar", "/api/v1/me/calendar", kSignedIn, Elsewhere::kNotAsked, 204},
        {"GET /c/{token}/calendar.ics", "/c/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/calendar.ics",
         kEveryone, Elsewhere::kNotAsked, 404},
        {"GET /api/v1/today", "/api/v1/today", kPeopleReaders},
        {"GET /api/v1/today", "/api/v1/today?place={place}&date=2026-03-26", kPeopleReaders,
         Elsewhere::kRefused},
        {"GET /api/v1/sessions/{id}", "/api/v1/sessions/{session}", kPeopleReaders, Elsewhere::kRefused},
        {"POST /api/v1/papers/sheet", "/api/v1/papers/sheet", kRecorders, Elsewhere::kNotAsked, 200,
         R"({"titles":0,"hidden":0,"widths":[10],"rows":[["H4T9QXKC"]]})"},
        {"POST /api/v1/papers/cells", "/api/v1/papers/cells?file=a.xlsx", kRecorders, Elsewhere::kNotAsked,
         200, kWorkbook},
        {"GET /api/v1/composer", "/api/v1/composer", "leader officer"},
        {"GET /api/v1/composer", "/api/v1/composer?place={place}", "leader officer", Elsewhere::kRefused},
        {"GET /api/v1/composer", "/api/v1/composer?team={team}", "leader officer", Elsewhere::kRefused},
        {"GET /api/v1/campaigns/{campaign}", "/api/v1/campaigns/three-points", "leader officer"},
        {"GET /api/v1/campaigns/{campaign}", "/api/v1/campaigns/three-points?place={place}", "leader officer",
         Elsewhere::kRefused},
        {"GET /api/v1/campaigns/{campaign}", "/api/v1/campaigns/three-points?team={team}", "leader officer",
         Elsewhere::kRefused},
        {"GET /api/v1/sessions/{id}/invitations", "/api/v1/sessions/{session}/invitations", kPeopleReaders,
         Elsewhere::kRefused},
        {"GET /api/v1/retests", "/api/v1/retests", kRecorders},
        {"GET /api/v1/retests", "/api/v1/retests?place={place}", kRecorders, Elsewhere::kRefused},
        {"GET /api/v1/sessions", "/api/v1/sessions", kPeopleReaders},
        {"GET /api/v1/sessions", "/api/v1/sessions?place={place}&from=2026-03-26&until=2026-05-30",
         kPeopleReaders, Elsewhere::kRefused},
        {"GET /api/v1/series/preview", "/api/v1/series/preview?rule=FREQ=WEEKLY&from=2026-03-28",
         "leader officer"},
        {"GET /api/v1/venues", "/api/v1/venues", kPeopleReaders},
        {"GET /api/v1/venues", "/api/v1/venues?place={place}", kPeopleReaders, Elsewhere::kRefused},
        {"GET /api/v1/households", "/api/v1/households?group={own group}", kPeopleReaders,
         Elsewhere::kNotAsked},
        {"GET /api/v1/households", "/api/v1/households?group={group}", kPeopleReaders, Elsewhere::kRefused},
        {"GET /api/v1/households", "/api/v1/households?place={place}&group={group}", kPeopleReaders,
         Elsewhere::kRefused},
        {"GET /api/v1/households/coverage", "/api/v1/households/coverage", kPlanReaders},
        {"GET /api/v1/households/coverage", "/api/v1/households/coverage?place={place}", kPlanReaders,
         Elsewhere::kRefused},
        {"GET /api/v1/households/{id}", "/api/v1/households/{household}", kPeopleReaders,
         Elsewhere::kRefused},
        {"GET /api/v1/split-units", "/api/v1/split-units", "officer administrator"},
        {"GET /api/v1/split-units", "/api/v1/split-units?place={place}", "officer administrator",
         Elsewhere::kRefused},
        {"POST /api/v1/split-units/{id}/moves", "/api/v1/split-units/{place}/moves", "officer administrator",
         Elsewhere::kRefused, 409, R"({"residentialGroup":"{group}","to":"{place}"})"},
        {"GET /api/v1/plans", "/api/v1/plans", kPlanReaders},
        {"GET /api/v1/plans/{id}/progress", "/api/v1/plans/{plan}/progress", kPlanReaders,
         Elsewhere::kPublished},
        {"GET /api/v1/plans/{id}/progress", "/api/v1/plans/{plan}/progress?place={place}", kPlanReaders,
         Elsewhere::kRefused},
        {"GET /api/v1/plans/{id}/progress", "/api/v1/plans/{own plan}/progress?place={place}", kPlanReaders,
         Elsewhere::kRefused},
        {"GET /api/v1/plans/{id}/progress", "/api/v1/plans/{own plan}/progress?place={code}&at=2026-03-25",
         kPlanReaders, Elsewhere::kRefused},
        {"GET /api/v1/plans/{id}/live", "/api/v1/plans/{plan}/live", kPlanReaders, Elsewhere::kPublished},
        {"GET /api/v1/plans/{id}/live", "/api/v1/plans/{own plan}/live?place={place}", kPlanReaders,
         Elsewhere::kRefused},
        {"GET /api/v1/reports", "/api/v1/reports?kind=day", kPlanReaders},
        {"GET /api/v1/reports", "/api/v1/reports?place={place}", kPlanReaders, Elsewhere::kRefused},
        {"GET /api/v1/reports/{period}", "/api/v1/reports/2026-03-26?place={place}", kPlanReaders,
         Elsewhere::kRefused},
        {"GET /api/v1/reports/{period}/sheet", "/api/v1/reports/2026-03-26/sheet?place={place}", kPlanReaders,
         Elsewhere::kRefused},
        {"GET /api/v1/reports/{period}/behind",
         "/api/v1/reports/2026-03-26/behind?place={place}&line=people-met", kPeopleReaders,
         Elsewhere::kRefused},
        {"GET /api/v1/reports/{period}/behind", "/api/v1/reports/2026-03-26/behind?line=turns",
         kPeopleReaders},
        {"GET /api/v1/reports/{period}/behind", "/api/v1/reports/2026-03-26/behind?line=people-attended",
         kPeopleReaders},
        {"GET /api/v1/reports/{period}/behind", "/api/v1/reports/2026-03-26/behind?line=visits",
         kPeopleReaders},
        {"GET /api/v1/criteria/{id}/people",
         "/api/v1/criteria/digital-citizen/people?place={place}&rung=attended&reached=false", kPeopleReaders,
         Elsewhere::kRefused},
        {"GET /api/v1/criteria/{id}/people",
         "/api/v1/criteria/digital-citizen/people?reached=false&cursor=0.{person}", kPeopleReaders,
         Elsewhere::kNothing},
        {"GET /api/v1/criteria/{id}/people", "/api/v1/criteria/digital-citizen/people?reached=false",
         kPeopleReaders},
        {"GET /p/{code}/help", "/p/00103/help", kEveryone, Elsewhere::kNotAsked},
        {"POST /p/{code}/help", "/p/00103/help", kEveryone, Elsewhere::kNotAsked, 400, "name=An"},
        {"GET /api/v1/help-requests", "/api/v1/help-requests", kPeopleReaders},
        {"GET /api/v1/help-requests", "/api/v1/help-requests?place={place}", kPeopleReaders,
         Elsewhere::kRefused},
        {"GET /api/v1/help-requests/waits", "/api/v1/help-requests/waits", kPlanReaders},
        {"GET /api/v1/help-requests/waits", "/api/v1/help-requests/waits?place={place}", kPlanReaders,
         Elsewhere::kRefused},
        {"POST /api/v1/help-requests", "/api/v1/help-requests", kEveryone, Elsewhere::kNotAsked, 400, "{}"},
        {"GET /v", "/v?q=tay+ho", kEveryone},
        {"GET /v/{code}", "/v/00103", kEveryone},
        {"POST /v/{code}", "/v/00103", kEveryone, Elsewhere::kNotAsked, 400, "code=12"},
        {"GET /api/v1/badge", "/api/v1/badge?device={person}", kRecorders, Elsewhere::kNotAsked, 404},
        {"POST /api/v1/badge/check", "/api/v1/badge/check", kPeopleReaders, Elsewhere::kRefused, 200,
         R"({"place":"{place}","code":"123 456"})"},
        {"GET /m/{token}", "/m/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", kEveryone, Elsewhere::kNotAsked,
         404},
        {"POST /m/{token}", "/m/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", kEveryone, Elsewhere::kNotAsked,
         404},
        {"GET /api/v1/people/{id}/mandates", "/api/v1/people/{person}/mandates", kPeopleReaders,
         Elsewhere::kRefused},
        {"GET /api/v1/outings", "/api/v1/outings", kPeopleReaders},
        {"GET /api/v1/outings", "/api/v1/outings?place={place}", kPeopleReaders, Elsewhere::kRefused},
        {"GET /api/v1/teams", "/api/v1/teams", kPeopleReaders},
        {"GET /api/v1/teams", "/api/v1/teams?place={place}", kPeopleReaders, Elsewhere::kRefused},
        {"GET /api/v1/teams/{id}", "/api/v1/teams/{team}", kPeopleReaders, Elsewhere::kRefused},
        {"GET /api/v1/charges", "/api/v1/charges", kPeopleReaders},
        {"GET /api/v1/charges", "/api/v1/charges?place={place}", kPeopleReaders, Elsewhere::kRefused},
        {"GET /api/v1/charges", "/api/v1/charges?team={team}", kPeopleReaders, Elsewhere::kRefused},
        {"GET /api/v1/companions", "/api/v1/companions", kPeopleReaders},
        {"GET /api/v1/companions", "/api/v1/companions?place={place}", kPeopleReaders, Elsewhere::kRefused},
        {"GET /api/v1/companions/me", "/api/v1/companions/me", kRecorders},
        {"GET /api/v1/thanks/{token}", "/api/v1/thanks/0123456789abcdef0123456789abcdef", kEveryone,
         Elsewhere::kNotAsked, 404},
        {"GET /api/v1/classes", "/api/v1/classes", kRecorders, Elsewhere::kNothing},
        {"POST /api/v1/classes", "/api/v1/classes", kRecorders, Elsewhere::kRefused, 201,
         R"({"session":"{session}","course":"course","lesson":"lesson","page":1})"},
        {"GET /api/v1/classes/{id}", "/api/v1/classes/{classroom}", kRecorders, Elsewhere::kRefused},
        {"GET /api/v1/classes/{id}/live", "/api/v1/classes/{classroom}/live", kRecorders,
         Elsewhere::kRefused},
        {"POST /api/v1/classes/{id}", "/api/v1/classes/{classroom}", kRecorders, Elsewhere::kRefused, 200,
         R"({"course":"course","lesson":"lesson","page":2})"},
        {"DELETE /api/v1/classes/{id}", "/api/v1/classes/{classroom}", kRecorders, Elsewhere::kRefused, 204},
        {"POST /api/v1/seat", "/api/v1/seat", kEveryone, Elsewhere::kNotAsked, 400, "{}"},
        {"GET /api/v1/seat", "/api/v1/seat", kEveryone, Elsewhere::kNotAsked, 404},
        {"GET /api/v1/seat/live", "/api/v1/seat/live", kEveryone, Elsewhere::kNotAsked, 404},
        {"POST /api/v1/seat/report", "/api/v1/seat/report", kEveryone, Elsewhere::kNotAsked, 404,
         R"({"page":1,"hand":false})"},
        {"DELETE /api/v1/seat", "/api/v1/seat", kEveryone, Elsewhere::kNotAsked, 204},
        {"GET /api/v1/voice/{voice}/{words}", "/api/v1/voice/vi-south/" + kWords, kEveryone},
        {"GET /api/v1/recordings", "/api/v1/recordings?language=vi&words=" + kWords, kEveryone},
        {"GET /api/v1/recordings/{id}", "/api/v1/recordings/{person}", kEveryone, Elsewhere::kNotAsked, 404},
        {"POST /api/v1/recordings", "/api/v1/recordings?voice=vi-north&words=" + kWords, kVoices,
         Elsewhere::kNotAsked, 201, voice::wav_of(0.5)},
        {"DELETE /api/v1/recordings/{id}", "/api/v1/recordings/{person}", kVoices, Elsewhere::kNotAsked, 404},
        {"DELETE /api/v1/accounts/{id}/recordings", "/api/v1/accounts/{account}/recordings", "administrator",
         Elsewhere::kRefused},
        {"GET /api/v1/devices", "/api/v1/devices", kRecorders},
        {"POST /api/v1/devices", "/api/v1/devices", kRecorders, Elsewhere::kNotAsked, 400, "{}"},
        {"DELETE /api/v1/devices/{id}", "/api/v1/devices/{person}", kRecorders, Elsewhere::kNotAsked, 404},
        {"POST /api/v1/parcels", "/api/v1/parcels", kRecorders, Elsewhere::kNotAsked, 400, "none"},
        {"POST /api/v1/outbox", "/api/v1/outbox", kSignedIn, Elsewhere::kNotAsked, 200, R"({"items":[]})"},
        {"DELETE /api/v1/session", "/api/v1/session", kSignedIn, Elsewhere::kNotAsked, 204},
    };
    return all;
}

std::string fill(std::string text, const World& world, const Planted& about) {
    const std::vector<std::pair<std::string, std::string>> words = {
        {"{person}", about.person.text()},
        {"{session}", about.session.text()},
        {"{series}", about.series.text()},
        {"{venue}", about.venue.text()},
        {"{plan}", about.plan.text()},
        {"{organisation}", about.organisation.text()},
        {"{import}", about.import.text()},
        {"{own import}", world.own.import.text()},
        {"{account}", about.account.text()},
        {"{group}", about.group.text()},
        {"{household}", household_of(about).text()},
        {"{classroom}", about.classroom.text()},
        {"{team}", about.team.text()},
        {"{code}", about.code},
        {"{place}", world.place(about.code).text()},
        {"{own plan}", world.own.plan.text()},
        {"{own group}", world.own.group.text()},
        {"{mark}", about.mark},
        {"{card}", about.card}};
    for (const auto& [word, value] : words)
        for (size_t at = text.find(word); at != text.npos; at = text.find(word))
            text.replace(at, word.size(), value);
    return text;
}

bool is_among(std::string_view who, const std::string& name) {
    return (" " + std::string(who) + " ").find(" " + name + " ") != std::string::npos;
}

Method method_of(const std::string& route) {
    return route.starts_with("GET")    ? Method::kGet
           : route.starts_with("POST") ? Method::kPost
                                       : Method::kDelete;
}

// The ward with its neighbour, another province and the city above, and people who cross between them.
class Walk : public ::testing::Test {
  protected:
    Walk() {
        world.plant_account(world.own);
        for (const auto& [code, mark] :
             {std::pair{"00091", "Kebenta"}, {"06688", "Haxaxoi"}, {"14797", "Thanhxa"}}) {
            outside.push_back(world.plant(code, mark));
            world.plant_account(outside.back());
        }
        above = world.plant("01", "Tentrenta");
        world.plant_account(above);
        for (const auto& one : outside)
            for (auto& secret : one.secrets(true)) secrets.push_back(std::move(secret));
        for (auto& secret : above.secrets(false)) secrets.push_back(std::move(secret));
        for (const auto* one : {&world.own, &outside[0], &outside[1], &outside[2], &above})
            plant_household(world, *one);
        for (const auto& one : outside) secrets.push_back(household_of(one).text());
        plant_published_plan();
        plant_crossing_people();
    }

    // The plan of the city is known to its wards; its target for a school of another ward is not.
    void plant_published_plan() {
        published = {"01", "Congbo", {}, {}, {}, world.fresh(), world.fresh(), {}, {}, 8'000'001};
        world.record("plan.made", {{"plan", published.plan.text()},
                                   {"place", "01"},
                                   {"name", World::name_of_plan("01")},
                                   {"legalBasis", "công bố"}});
        world.record("target.set", World::target_body(published));
        Planted school = published;
        school.target = world.fresh();
        json::object body = World::target_body(school);
        body["organisation"] = outside[0].organisation.text();
        body["denominator"] = nullptr;
        world.record("target.set", std::move(body));
        secrets.push_back(school.target.text());
    }

    // One who learned here and has moved away, and one from elsewhere who came to a session here.
    void plant_crossing_people() {
        const Uuid gone = world.plant(World::kOwn, "Doidirota").person;
        world.record("attendance.recorded", {{"person", gone.text()}, {"session", world.own.session.text()}});
        world.record("person.moved", {{"person", gone.text()}, {"place", "06688"}});
        world.record("attendance.recorded",
                     {{"person", outside[0].person.text()}, {"session", world.own.session.text()}});
        secrets.push_back("Nguyễn Doidirota");
        secrets.push_back("0900 Doidirota");
        secrets.push_back(gone.text());
    }

    void expect_no_secret(const http::Reply& reply, const std::string& asked) const {
        for (const auto& secret : secrets)
            EXPECT_EQ(reply.body.find(secret), std::string::npos) << asked << " shows " << secret << ":\n"
                                                                  << reply.body;
    }

    int status_wanted(const Question& question, const Asker& asker) const {
        if (is_among(question.who, asker.name)) return question.status;
        return asker.name == "nobody" ? 401 : 403;
    }

    void ask_at_home(const Question& question) {
        for (const auto& asker : world.askers) {
            const std::string target = fill(question.target, world, world.own);
            const auto reply =
                world.ask(asker, method_of(question.route), target, fill(question.body, world, world.own));
            const std::string asked = asker.name + ": " + question.route + " as " + target;
            EXPECT_EQ(reply.status, status_wanted(question, asker)) << asked << "\n" << reply.body;
            expect_no_secret(reply, asked);
        }
    }

    void ask_about(const Question& question, const Planted& other) {
        for (const auto& asker : world.askers) {
            const std::string target = fill(question.target, world, other);
            const auto reply =
                world.ask(asker, method_of(question.route), target, fill(question.body, world, other));
            const std::string asked = asker.name + ": " + question.route + " as " + target;
            if (question.elsewhere == Elsewhere::kNothing) {
                EXPECT_EQ(reply.status, status_wanted(question, asker)) << asked << "\n" << reply.body;
            } else {
                EXPECT_TRUE(reply.status == 401 || reply.status == 403 || reply.status == 404)
                    << asked << " gives " << reply.status << "\n"
                    << reply.body;
            }
            EXPECT_EQ(reply.status == 401, asker.name == "nobody") << asked;
            expect_no_secret(reply, asked);
        }
    }

    World world;
    std::vector<Planted> outside;
    Planted above, published;
    std::vector<std::string> secrets;
};

}  // namespace

TEST_F(Walk, Every_route_has_its_questions) {
    std::set<std::string> asked, routed;
    for (const auto& question : questions()) asked.insert(question.route);
    for (const auto& route : world.router.routes())
        routed.insert(std::string(http::name_of(route.method)) + " " + route.pattern);
    EXPECT_EQ(asked, routed) << "a route that is new here needs its questions in questions()";
}

TEST_F(Walk, Nobody_reads_outside_of_their_subtree) {
    for (const auto& question : questions()) {
        ask_at_home(question);
        if (question.elsewhere == Elsewhere::kNotAsked) continue;
        for (const auto& other : outside) ask_about(question, other);
        if (question.elsewhere != Elsewhere::kPublished) ask_about(question, above);
    }
}

// What the walk looks for is there to be found: without this it could not fail.
TEST_F(Walk, Someone_of_the_other_place_reads_what_is_hidden_here) {
    for (const auto& other : outside) {
        ASSERT_TRUE(world.access
                        ->add_account("officer " + other.code, World::kPassword, access::Role::kOfficer,
                                      world.place(other.code))
                        .ok());
        const auto signed_in = world.access->sign_in("officer " + other.code, World::kPassword, "192.0.2.2");
        ASSERT_TRUE(signed_in.ok());
        const Asker officer{"officer", signed_in->token, signed_in->actor.csrf};
        std::string all;
        for (const char* target :
             {"/api/v1/people/{person}", "/api/v1/people?q={mark}", "/api/v1/sessions/{session}",
              "/api/v1/today", "/api/v1/sessions?from=2026-10-01", "/api/v1/venues", "/api/v1/organisations",
              "/api/v1/rights", "/api/v1/plans", "/api/v1/plans/{plan}/progress"})
            all += world.ask(officer, Method::kGet, fill(target, world, other)).body;
        for (const auto& secret :
             {other.mark, other.person.text(), other.session.text(), other.organisation.text(),
              other.request.text(), other.plan.text(), other.series.text(), other.venue.text(),
              other.target.text(), std::to_string(other.denominator)})
            EXPECT_NE(all.find(secret), std::string::npos) << secret;
    }
}

TEST_F(Walk, The_figures_of_a_ward_count_its_own_people_alone) {
    for (const char* target : {"/api/v1/plans/{plan}/progress", "/api/v1/plans/{plan}/live"}) {
        const auto reply = world.ask(world.asker("planner"), Method::kGet, fill(target, world, published));
        ASSERT_EQ(reply.status, 200) << reply.body;
        const auto progress = *parse_json(reply.body);
        ASSERT_EQ(progress.at("targets").as_array().size(), 1u) << reply.body;
        const auto& only = progress.at("targets").at(0);
        // Whom the ward has planted: its own person and the learner. The city has five more.
        EXPECT_EQ(only.at("enrolled").as_int64(), 2);
        EXPECT_TRUE(only.at("denominator").is_null());
        EXPECT_TRUE(only.at("children").as_array().empty());
    }
}

TEST_F(Walk, A_write_without_the_sessions_token_is_refused) {
    for (const auto& question : questions()) {
        if (method_of(question.route) == Method::kGet || question.who == kEveryone) continue;
        for (const auto& asker : world.askers) {
            if (asker.token.empty()) continue;
            const auto reply =
                world.ask(asker, method_of(question.route), fill(question.target, world, world.own),
                          fill(question.body, world, world.own), false);
            EXPECT_EQ(reply.status, 403) << asker.name << ": " << question.route;
            EXPECT_NE(reply.body.find("X-CSRF-Token"), std::string::npos) << reply.body;
        }
    }
}

}  // namespace domdom::cli
