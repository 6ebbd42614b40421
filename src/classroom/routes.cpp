// Leading a class, and sitting in one. A phone is known by a cookie that its seat gave it, so that nobody
// needs an account to come along; whoever leads has the right to record.
#include <fmt/format.h>

#include "access/attempts.h"
#include "access/secrets.h"
#include "base/text.h"
#include "classroom/live.h"
#include "fieldwork/fieldwork.h"

namespace domdom::classroom {

namespace {

using access::Services;
using http::Reply;
using http::Request;

constexpr int kPagesMax = 200;
constexpr int kPressesMax = 100'000;
constexpr const char* kSeatCookie = "domdom_seat";

// What every handler here has at hand.
struct Room {
    Services services;
    Rooms& rooms;
    std::shared_ptr<const learning::Catalogue> catalogue;
};

Reply nothing() {
    Reply reply;
    reply.status = 204;
    return reply;
}

// A job about classes, and then whoever watches hears of it.
Result<> write(const Room& room, const log::Job& job) {
    TRY(room.services.log.run(job));
    room.rooms.wake();
    return {};
}

Result<Spot> parse_spot(const Room& room, const Fields& fields) {
    Spot spot;
    spot.course = TRY(fields.text("course", 1, 80));
    spot.lesson = TRY(fields.text("lesson", 1, 80));
    spot.page = static_cast<int>(TRY(fields.integer("page", 1, kPagesMax)));
    if (!room.catalogue->skills_of(spot.course, spot.lesson))
        return invalid("there is no such lesson", "lesson");
    return spot;
}

// ---- whoever leads

struct Led {
    access::Actor actor;
    Class is;
};
Result<Led> asked_class(const Room& room, const Request& request, store::Connection& db) {
    const auto actor = TRY(room.services.access.require_actor(request));
    const Uuid id = TRY(access::id_asked(request, "id"));
    const auto found = TRY(find_class(db, id));
    if (!found) return Error{Code::kNotFound, "there is no such class; it may have ended", "id"};
    TRY(access::require_within(actor, found->place, *TRY(room.services.places.tree()),
                               room.services.log.clock().today()));
    return Led{actor, *found};
}

Result<Reply> answer_class(const Room& room, store::Connection& db, const Led& led, int status = 200) {
    const auto& clock = room.services.log.clock();
    auto reply = access::json_answer(TRY(
        class_json(db, *TRY(room.services.places.tree()), led.is, led.actor, clock.now_ms(), clock.today())));
    reply.status = status;
    return reply;
}

Result<Reply> open(const Room& room, const Request& request) {
    const auto actor = TRY(room.services.access.require_actor(request));
    const auto value = TRY(parse_json(request.body));
    const auto fields = TRY(Fields::of(value, ""));
    Class made;
    made.place = actor.place;
    made.account = actor.account;
    made.spot = TRY(parse_spot(room, fields));
    made.session = TRY(fields.uuid_or_none("session"))
    .value_or(Uuid{});
    const auto tree = TRY(room.services.places.tree());
    auto db = TRY(room.services.log.store().read());
    if (!made.session.is_nil()) {
        const auto session = TRY(fieldwork::find_session(*db, made.session));
        if (!session) return Error{Code::kNotFound, "there is no such session", "session"};
        TRY(access::require_within(actor, session->place, *tree, room.services.log.clock().today()));
        made.place = session->place;
    }
    made.id = make_uuid_v7(room.services.log.clock().now_ms());
    TRY(write(room, [&](log::Writing& writing) { return open_class(writing, made); }));
    return answer_class(room, *db, {actor, made}, 201);
}

Result<Reply> list(const Room& room, const Request& request) {
    const auto actor = TRY(room.services.access.require_actor(request));
    const auto tree = TRY(room.services.places.tree());
    const Date today = room.services.log.clock().today();
    auto db = TRY(room.services.log.store().read());
    json::array all;
    for (const auto& one : TRY(open_classes(*db)))
        if (access::require_within(actor, one.place, *tree, today).ok())
            all.push_back({{"id", one.id.text()},
                           {"code", one.code},
                           {"mine", one.account == actor.account},
                           {"place", places::brief_json(*tree, one.place, today)},
                           {"course", one.spot.course},
                           {"lesson", one.spot.lesson},
                           {"openedAt", time_text(one.opened_at)}});
    return access::json_answer(json::object{{"classes", std::move(all)}});
}

Result<Reply> show(const Room& room, const Request& request) {
    auto db = TRY(room.services.log.store().read());
    return answer_class(room, *db, TRY(asked_class(room, request, *db)));
}

Result<Reply> watch(const Room& room, const Request& request) {
    auto db = TRY(room.services.log.store().read());
    const auto led = TRY(asked_class(room, request, *db));
    const auto is_open = [&access = room.services.access,
                          token = std::string(request.cookie("domdom_session"))] {
        return access.is_session_open(token);
    };
    Reply reply;
    reply.mime = "text/event-stream; charset=utf-8";
    reply.stream = [&rooms = room.rooms, led, is_open](std::shared_ptr<http::EventSink> sink) {
        rooms.watch_class(led.is.id, led.actor, is_open, std::move(sink));
    };
    return reply;
}

Result<Reply> move(const Room& room, const Request& request) {
    auto db = TRY(room.services.log.store().read());
    auto led = TRY(asked_class(room, request, *db));
    const auto value = TRY(parse_json(request.body));
    const auto spot = TRY(parse_spot(room, TRY(Fields::of(value, ""))));
    TRY(write(room, [&](log::Writing& writing) { return move_class(writing, led.is.id, spot); }));
    led = TRY(asked_class(room, request, *db));
    return answer_class(room, *db, led);
}

// Asked again, as by a phone that never saw the answer, it is done already.
Result<Reply> end(const Room& room, const Request& request) {
    auto db = TRY(room.services.log.store().read());
    if (!TRY(find_class(*db, TRY(access::id_asked(request, "id"))))) return nothing();
    const auto led = TRY(asked_class(room, request, *db));
    TRY(write(room, [&](log::Writing& writing) { return end_class(writing, led.is.id); }));
    return nothing();
}

// ---- a phone in the room

// The learner who is signed in on this phone, or nil.
Result<Uuid> learner_of(const Room& room, const Request& request) {
    const auto actor = TRY(room.services.access.actor_of(request));
    return actor ? actor->person : Uuid{};
}

std::string seat_cookie(std::string_view token, bool secure, bool ends) {
    return fmt::format("{}={}; Path=/api/v1/seat; HttpOnly; SameSite=Lax{}; Max-Age={}", kSeatCookie, token,
                       secure ? "; Secure" : "", ends ? 0 : kLastsMs / 1000);
}

std::string seat_digest(const Request& request) {
    const auto token = request.cookie(kSeatCookie);
    return token.empty() ? std::string() : access::digest(token);
}

Error no_seat() {
    return {Code::kNotFound, "this phone is in no class", {}, "type the code that your companion shows"};
}

Result<Seat> asked_seat(const Request& request, store::Connection& db) {
    const auto digest = seat_digest(request);
    if (digest.empty()) return no_seat();
    const auto seat = TRY(find_seat(db, digest));
    if (!seat) return no_seat();
    return *seat;
}

// Digits only, as a person may type them: "123 456".
std::string normalise_code(std::string_view typed) {
    std::string digits;
    for (const char c : typed)
        if (c >= '0' && c <= '9') digits += c;
    return digits;
}

// The class of a code; a wrong one counts against the network it comes from, and a right one forgives it: in
// a room many mistype, and somebody always gets it right.
Result<Class> class_of_code(const Room& room, const Request& request, const std::string& code) {
    const auto attempt = access::make_attempt("class", request.peer);
    auto db = TRY(room.services.log.store().read());
    const auto found = TRY(find_class_by_code(*db, code));
    TRY(room.services.log.run([&](log::Writing& writing) -> Result<> {
        TRY(access::check_not_locked(writing.db, attempt, writing.now_ms));
        if (found) return access::record_success(writing.db, attempt);
        return access::record_failure(writing.db, attempt, writing.now_ms);
    }));
    if (!found) return Error{Code::kNotFound, "no class has this code", "code", "look at the code once more"};
    return *found;
}

Result<Reply> join(const Room& room, const Request& request) {
    const auto value = TRY(parse_json(request.body));
    const auto fields = TRY(Fields::of(value, ""));
    const auto code = normalise_code(TRY(fields.text("code", 1, 20)));
    const auto called = normalise_vietnamese(TRY(fields.text_or_none("called", 80)).value_or(""));
    const Uuid person = TRY(learner_of(room, request));
    const auto is = TRY(class_of_code(room, request, code));
    // Coming back to the class where this phone sits already changes nothing.
    auto db = TRY(room.services.log.store().read());
    if (const auto seat = asked_seat(request, *db); seat.ok() && seat->of == is.id)
        return access::json_answer(seat_json(*seat, &is));
    const auto token = access::make_token();
    const auto digest = access::digest(token);
    Seat seat;
    TRY(write(room, [&](log::Writing& writing) -> Result<> {
        TRY(leave_seat(writing, seat_digest(request)));
        seat = TRY(take_seat(writing, is.id, digest, person, called));
        return {};
    }));
    auto reply = access::json_answer(seat_json(seat, &is));
    reply.status = 201;
    reply.headers.emplace_back("Set-Cookie", seat_cookie(token, request.secure, false));
    return reply;
}

Result<Reply> show_seat(const Request& request, store::Connection& db) {
    const auto seat = TRY(asked_seat(request, db));
    const auto is = TRY(find_class(db, seat.of));
    return access::json_answer(seat_json(seat, is ? &*is : nullptr));
}

Result<Reply> watch_seat(const Room& room, const Request& request) {
    auto db = TRY(room.services.log.store().read());
    Reply reply;
    reply.mime = "text/event-stream; charset=utf-8";
    reply.stream = [&rooms = room.rooms, seat = TRY(asked_seat(request, *db)),
                    digest = seat_digest(request)](std::shared_ptr<http::EventSink> sink) {
        rooms.watch_seat(seat, digest, std::move(sink));
    };
    return reply;
}

Result<std::optional<Practising>> parse_practising(const Fields& report) {
    const auto* value = report.find("practising");
    if (!value || value->is_null()) return std::optional<Practising>();
    const auto fields = TRY(Fields::of(*value, "practising"));
    Practising doing;
    doing.scenario = TRY(fields.text("scenario", 1, 120));
    doing.level = TRY(fields.one_of("level", {"watch", "guided", "hints", "alone"}));
    doing.presses = static_cast<int>(TRY(fields.integer("presses", 0, kPressesMax)));
    doing.slips = static_cast<int>(TRY(fields.integer("slips", 0, kPressesMax)));
    doing.hints = static_cast<int>(TRY(fields.integer("hints", 0, kPressesMax)));
    if (const auto* ended = fields.find("ended"); ended && !ended->is_null())
        doing.ended = TRY(fields.one_of("ended", {"goal", "lost"}));
    return std::optional(std::move(doing));
}

Result<Reply> take_report(const Room& room, const Request& request) {
    const auto value = TRY(parse_json(request.body));
    const auto fields = TRY(Fields::of(value, ""));
    Report is;
    is.page = static_cast<int>(TRY(fields.integer("page", 1, kPagesMax)));
    is.hand = TRY(fields.boolean("hand"));
    is.practising = TRY(parse_practising(fields));
    const auto digest = seat_digest(request);
    if (digest.empty()) return no_seat();
    const Uuid person = TRY(learner_of(room, request));
    TRY(write(room, [&](log::Writing& writing) { return report(writing, digest, person, is); }));
    return nothing();
}

Result<Reply> leave(const Room& room, const Request& request) {
    const auto digest = seat_digest(request);
    if (!digest.empty()) TRY(write(room, [&](log::Writing& writing) { return leave_seat(writing, digest); }));
    auto reply = nothing();
    reply.headers.emplace_back("Set-Cookie", seat_cookie("", request.secure, true));
    return reply;
}

}  // namespace

void add_classroom_routes(const Services& services, Live& live,
                          std::shared_ptr<const learning::Catalogue> catalogue) {
    const auto room = std::make_shared<const Room>(Room{services, live.rooms(), std::move(catalogue)});
    const auto with = [room](auto handler) {
        return [room, handler](const Request& request) { return handler(*room, request); };
    };
    access::add_get(services, "/api/v1/classes", "record", with(list));
    access::add_post(services, "/api/v1/classes", "record", with(open));
    access::add_get(services, "/api/v1/classes/{id}", "record", with(show));
    access::add_get(services, "/api/v1/classes/{id}/live", "record", with(watch));
    access::add_post(services, "/api/v1/classes/{id}", "record", with(move));
    access::add_delete(services, "/api/v1/classes/{id}", "record", with(end));

    access::add_post(services, "/api/v1/seat", "public", with(join));
    access::add_get(services, "/api/v1/seat", "public", [services](const Request& request) -> Result<Reply> {
        return show_seat(request, *TRY(services.log.store().read()));
    });
    access::add_get(services, "/api/v1/seat/live", "public", with(watch_seat));
    access::add_post(services, "/api/v1/seat/report", "public", with(take_report));
    access::add_delete(services, "/api/v1/seat", "public", with(leave));
}

}  // namespace domdom::classroom
